// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of a manifest is checked where it stands: whatever is changed in a good one, the complaint points at it.
#include "support/test_env.h"
#include "sync/manifest/manifest.h"

#include <QTest>

#include <fstream>
#include <sstream>

using namespace panorama;

static std::string readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

class TestManifest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void exampleIsRead();
    void faultsArePointedAt_data();
    void faultsArePointedAt();
    void unknownKeysAnywhereArePointedAt();
    void wrongTypesAnywhereArePointedAt();

private:
    Json m_example;
};

void TestManifest::initTestCase()
{
    const std::string shared = testing::sharedFolder();
    if (shared.empty())
        QSKIP("the shared folder is missing");
    Result<Json> example = Json::parse(readFile(shared + "/design/manifest.example.json"));
    QVERIFY(example.has_value());
    m_example = *example;
}

void TestManifest::exampleIsRead()
{
    const Result<sync::Manifest> manifest = sync::readManifest(m_example);
    QVERIFY2(manifest.has_value(), manifest ? "" : (manifest.error().message + manifest.error().where).c_str());
    QCOMPARE(manifest->id, std::string("square"));
    QCOMPARE(manifest->streams.size(), std::size_t(1));
    QCOMPARE(manifest->streams[0].emit.size(), std::size_t(2));
    QVERIFY(manifest->property("client_secret")->secret);
    QCOMPARE(manifest->streams[0].sync.step->micros, 7 * microsPerDay);
    QCOMPARE(manifest->errors[0].statuses.size(), std::size_t(2));
}

void TestManifest::faultsArePointedAt_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("where");
    const auto fault = [](const char *name, const char *at, const char *value, const char *where) {
        QTest::newRow(name) << QString::fromLatin1(at) << QString::fromLatin1(value) << QString::fromLatin1(where);
    };
    fault("version", "/panorama_manifest", "2", "/panorama_manifest");
    fault("id", "/id", "\"Sq uare\"", "/id");
    fault("no chinese title", "/title", "{\"en\":\"x\"}", "/title");
    fault("http", "/http/base_url", "\"http://connect.squareup.com\"", "/http/base_url");
    fault("user in address", "/http/base_url", "\"https://a@b.com\"", "/http/base_url");
    fault("timeout", "/http/timeout_s", "-1", "/http/timeout_s");
    fault("auth kind", "/auth/kind", "\"oauth9\"", "/auth/kind");
    fault("secret in path", "/streams/0/request/path", "\"/x/{{config.client_secret}}\"", "/streams/0/request/path");
    fault("token in path", "/streams/0/request/path", "\"/x/{{auth.access_token}}\"", "/streams/0/request/path");
    fault("unknown template", "/streams/0/request/body/json/limit", "\"{{config.nothing}}\"",
          "/streams/0/request/body/json/limit");
    fault("step", "/streams/0/sync/step", "\"7 days\"", "/streams/0/sync/step");
    fault("pointer", "/streams/0/records/at", "\"orders\"", "/streams/0/records/at");
    fault("key", "/streams/0/key", "[]", "/streams/0/key");
    fault("action", "/errors/0/do", "\"panic\"", "/errors/0/do");
    fault("status", "/errors/0/when/status", "[429,\"6xx\"]", "/errors/0/when/status/1");
    fault("entity", "/streams/0/emit/0/entity", "\"people\"", "/streams/0/emit/0/entity");
    fault("no such field", "/streams/0/emit/0/fields", "{\"order_id\":\"/id\",\"colour\":\"/x\"}",
          "/streams/0/emit/0/fields/colour");
    fault("no time", "/streams/0/emit/0/fields", "{\"order_id\":\"/id\",\"id.square\":\"/x\"}",
          "/streams/0/emit/0/fields");
    fault("no identifier", "/streams/0/emit/0/fields", "{\"order_id\":\"/id\",\"time\":\"/x\"}",
          "/streams/0/emit/0/fields");
    fault("conversion", "/streams/0/emit/0/fields/time/as", "\"moment\"", "/streams/0/emit/0/fields/time/as");
    fault("two places", "/streams/0/emit/0/fields/channel", "{\"const\":1,\"at\":\"/x\"}",
          "/streams/0/emit/0/fields/channel/at");
    fault("paging", "/streams/0/pagination/kind", "\"scroll\"", "/streams/0/pagination/kind");
    fault("required setting", "/config/required/0", "\"colour\"", "/config/required/0");
}

static void put(Json &document, const std::string &pointer, const Json &value)
{
    auto *place = const_cast<Json *>(document.at(pointer));
    if (place)
        *place = value;
    else
        const_cast<Json *>(document.at(pointer.substr(0, pointer.rfind('/'))))
            ->set(pointer.substr(pointer.rfind('/') + 1), value);
}

void TestManifest::faultsArePointedAt()
{
    QFETCH(QString, at);
    QFETCH(QString, value);
    QFETCH(QString, where);
    Json document = m_example;
    put(document, at.toStdString(), *Json::parse(value.toStdString()));
    const Result<sync::Manifest> manifest = sync::readManifest(document);
    QVERIFY(!manifest.has_value());
    QCOMPARE(QString::fromStdString(manifest.error().where), where);
}

// Objects whose members are names of the author's own choice.
static bool isFree(const std::string &pointer)
{
    for (const char *name : {"/config", "/title", "/headers", "/map", "/json", "/fields"})
        if (pointer.find(name) != std::string::npos)
            return true;
    return false;
}

static void collect(const Json &json, const std::string &pointer, std::vector<std::string> &objects,
                    std::vector<std::string> &all)
{
    if (!isFree(pointer))
        all.push_back(pointer);
    if (json.isObject() && !isFree(pointer))
        objects.push_back(pointer);
    for (const Json::Member &member : json.isObject() ? json.members() : Json::Object())
        collect(member.second, pointer + "/" + jsonPointerToken(member.first), objects, all);
    for (std::size_t i = 0; json.isArray() && i < json.items().size(); ++i)
        collect(json.items()[i], pointer + "/" + std::to_string(i), objects, all);
}

void TestManifest::unknownKeysAnywhereArePointedAt()
{
    std::vector<std::string> objects, all;
    collect(m_example, "", objects, all);
    QVERIFY(objects.size() > 15);
    for (const std::string &pointer : objects) {
        Json document = m_example;
        const_cast<Json *>(document.at(pointer))->set("surprise", 1);
        const Result<sync::Manifest> manifest = sync::readManifest(document);
        QVERIFY2(!manifest.has_value(), pointer.c_str());
        QCOMPARE(manifest.error().where, pointer + "/surprise");
    }
}

void TestManifest::wrongTypesAnywhereArePointedAt()
{
    std::vector<std::string> objects, all;
    collect(m_example, "", objects, all);
    for (const std::string &pointer : all) {
        if (pointer.empty())
            continue;
        Json document = m_example;
        *const_cast<Json *>(document.at(pointer)) = Json::parse("[[{}]]").value();
        const Result<sync::Manifest> manifest = sync::readManifest(document);
        const bool anyValue =
            pointer.find("/when/in") != std::string::npos || pointer.find("/when/equals") != std::string::npos;
        if (anyValue)
            continue;
        QVERIFY2(!manifest.has_value(), pointer.c_str());
        QVERIFY2(manifest.error().where.rfind(pointer, 0) == 0, (pointer + " but " + manifest.error().where).c_str());
    }
}

QTEST_GUILESS_MAIN(TestManifest)
#include "test_manifest.moc"
