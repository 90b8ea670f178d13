// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped manifest agrees with the specification it names; every planted fault is found at its place.
#include "support/test_env.h"
#include "sync/engine/pointer.h"
#include "sync/lint/lint.h"
#include "sync/manifest/shipped.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace panorama;

class TestLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void shippedAreClean();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
    void yamlIsRead();

private:
    Json manifest(const std::string &id) const;
    Json specification(const std::string &id) const;
    std::string m_shared;
};

static QByteArray bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static std::string specFile(const std::string &id)
{
    return id == "klaviyo"      ? "klaviyo/stable.json"
        : id == "square"        ? "square/api.json"
        : id == "pinterest-ads" ? "pinterest/openapi.yaml"
        : id == "oceanengine"   ? "oceanengine/derived-openapi.json"
        : id == "stripe"        ? "stripe/spec3-2021-11-15.json"
                                : "";
}

void TestLint::initTestCase()
{
    m_shared = testing::sharedFolder();
    if (m_shared.empty())
        QSKIP("the shared folder is missing");
}

Json TestLint::manifest(const std::string &id) const
{
    for (const sync::ShippedManifest &shipped : sync::shippedManifests())
        if (shipped.id == id)
            return Json::parse(shipped.text).value_or(Json());
    return {};
}

Json TestLint::specification(const std::string &id) const
{
    return sync::readApiDocument(bytesOf(m_shared + "/specs/" + specFile(id)).toStdString()).value_or(Json());
}

void TestLint::shippedAreClean()
{
    QVERIFY(sync::shippedManifests().size() >= 2);
    for (const sync::ShippedManifest &shipped : sync::shippedManifests()) {
        const std::string id(shipped.id);
        const Result<sync::Manifest> read = sync::parseManifest(shipped.text);
        QVERIFY2(read.has_value(), (id + (read ? "" : read.error().message + read.error().where)).c_str());
        QCOMPARE(read->id, id);
        QVERIFY2(!specFile(id).empty(), id.c_str());
        const QByteArray spec = bytesOf(m_shared + "/specs/" + specFile(id));
        QCOMPARE(QCryptographicHash::hash(spec, QCryptographicHash::Sha256).toHex().toStdString(), read->spec->sha256);
        const Result<sync::LintReport> report = sync::lintAgainst(*read, specification(id));
        QVERIFY(report.has_value());
        QVERIFY(report->operations >= 1);
        for (const sync::LintProblem &problem : report->problems)
            QFAIL((id + problem.where + " " + problem.message).c_str());
    }
}

void TestLint::plantedFaultsAreFound_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("where");
    const auto plant = [](const char *id, const char *at, const char *value, const char *where) {
        QTest::newRow(at) << QString::fromLatin1(id) << QString::fromLatin1(at) << QString::fromLatin1(value)
                          << QString::fromLatin1(where);
    };
    plant("klaviyo", "/streams/0/request/path", "\"/api/people\"", "/streams/0/request/path");
    plant("klaviyo", "/streams/0/request/query/page_size", "10", "/streams/0/request/query/page_size");
    plant("klaviyo", "/http/headers", "{}", "/streams/0/request/headers");
    plant("klaviyo", "/streams/1/request/query", "{}", "/streams/1/request/query");
    plant("klaviyo", "/streams/0/pagination/at", "\"/links/after\"", "/streams/0/pagination/at");
    plant("klaviyo", "/streams/0/records/at", "\"/profiles\"", "/streams/0/records/at");
    plant("klaviyo", "/streams/0/key/0", "\"/key\"", "/streams/0/key/0");
    plant("klaviyo", "/streams/0/emit/0/fields/attr.city", "\"/attributes/location/town\"",
          "/streams/0/emit/0/fields/attr.city");
    plant("klaviyo", "/streams/2/sync/cursor/at", "\"/attributes/when\"", "/streams/2/sync/cursor/at");
    plant("klaviyo", "/auth/name", "\"X-Api-Key\"", "/auth");
    plant("square", "/streams/1/request/body/json/query/filter/date_time_filter/changed_at", "1",
          "/streams/1/request/body/json/query/filter/date_time_filter/changed_at");
    plant("square", "/streams/1/request/method", "\"PUT\"", "/streams/1/request/method");
    plant("square", "/streams/1/pagination/send/at", "\"/page_token\"", "/streams/1/pagination/send");
    plant("square", "/streams/1/emit/1/each", "\"/lines\"", "/streams/1/emit/1/each");
    plant("square", "/streams/1/emit/1/fields/quantity/item", "\"/count\"", "/streams/1/emit/1/fields/quantity/item");
    plant("square", "/streams/2/pagination/send/name", "\"after\"", "/streams/2/pagination/send");
}

void TestLint::plantedFaultsAreFound()
{
    QFETCH(QString, id);
    QFETCH(QString, at);
    QFETCH(QString, value);
    QFETCH(QString, where);
    Json document = manifest(id.toStdString());
    QVERIFY(sync::putAt(document, at.toStdString(), *Json::parse(value.toStdString())));
    const Result<sync::Manifest> read = sync::readManifest(document);
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    const auto report = sync::lintAgainst(*read, specification(id.toStdString()));
    QVERIFY(report.has_value());
    bool found = false;
    for (const sync::LintProblem &problem : report->problems)
        found = found || problem.where == where.toStdString();
    QVERIFY(found);
}

void TestLint::yamlIsRead()
{
    const Json spec =
        sync::readApiDocument(bytesOf(m_shared + "/specs/pinterest/openapi.yaml").toStdString()).value_or(Json());
    QVERIFY(sync::ApiDocument(spec).hasPath("/ad_accounts/{{partition.account}}/campaigns"));
}

QTEST_GUILESS_MAIN(TestLint)
#include "test_lint.moc"
