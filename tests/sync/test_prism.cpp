// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped manifests against the vendors' official specifications, served by an independent program (Prism):
// as a mock, which refuses requests that break the specification, and as a proxy in front of our stateful fakes, which
// turns an answer that breaks it into an error, so that fake and reader cannot be wrong together.
#include "support/program.h"
#include "support/test_env.h"
#include "sync/vendor_fakes.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <cstdlib>
#include <filesystem>
#include <memory>

using namespace panorama;
using namespace panorama::testing;

namespace {

constexpr int rows = 25;

struct Vendor
{
    const char *id, *spec;
    std::vector<std::string> paths, settings;
    const char *secret;
    LoopbackServer::Reply (*fake)(const LoopbackServer::Request &, int, const std::string &);
};

const Vendor vendors[] = {
    {"klaviyo", "klaviyo/stable.json", {"/api/profiles", "/api/events", "/api/campaigns"}, {}, "api_key", klaviyoFake},
    {"square",
     "square/api.json",
     {"/v2/customers/search", "/v2/orders/search", "/v2/refunds"},
     {"location_ids=L1,L2"},
     "access_token",
     squareFake},
};

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

std::string dayBefore(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(-days).toString(QStringLiteral("yyyy-MM-dd")).toStdString();
}

bool waitForPort(int port)
{
    for (int i = 0; i < 300; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
        if (socket.waitForConnected(200))
            return true;
        QTest::qWait(100);
    }
    return false;
}

} // namespace

class TestPrism : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void mockTakesEveryFirstRequest_data();
    void mockTakesEveryFirstRequest();
    void mockRefusesWrongRequests();
    void proxyFindsNoViolation_data();
    void proxyFindsNoViolation();

private:
    struct Running
    {
        std::unique_ptr<LoopbackServer> fake;
        std::unique_ptr<QProcess> mock, proxy;
        int mockPort = 0, proxyPort = 0;
    };
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    std::string addSource(const Vendor &vendor, int port, const std::string &manifest = {});
    std::map<std::string, Running> m_running;
};

std::unique_ptr<QProcess> TestPrism::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(qEnvironmentVariable("PANORAMA_SOURCE") + QStringLiteral("/build/npm/node_modules/.bin/prism"),
                   arguments);
    return process;
}

void TestPrism::initTestCase()
{
    const char *source = std::getenv("PANORAMA_SOURCE");
    if (!source || !std::filesystem::exists(std::string(source) + "/build/npm/node_modules/.bin/prism")
        || sharedFolder().empty()) {
        std::puts("skipped: the mock server (tests/support/prepare) or the shared folder is missing");
        std::exit(77);
    }
    const std::string folder = temporaryFolder();
    for (const Vendor &vendor : vendors) {
        const QString slice = QString::fromStdString(folder + "/" + vendor.id + ".json");
        QStringList arguments = {QString::fromStdString(std::string(source) + "/tests/sync/slice_spec.py"),
                                 QString::fromStdString(sharedFolder() + "/specs/" + vendor.spec), slice};
        for (const std::string &path : vendor.paths)
            arguments << QString::fromStdString(path);
        QCOMPARE(QProcess::execute(QStringLiteral("python3"), arguments), 0);
        Running &running = m_running[vendor.id];
        running.fake = std::make_unique<LoopbackServer>(
            [&vendor](const LoopbackServer::Request &request) { return vendor.fake(request, rows, dayBefore(3)); });
        running.mockPort = freePort();
        running.mock =
            start({QStringLiteral("mock"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                   QString::number(running.mockPort), QStringLiteral("-v"), QStringLiteral("error"), slice});
        running.proxyPort = freePort();
        running.proxy =
            start({QStringLiteral("proxy"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                   QString::number(running.proxyPort), QStringLiteral("--errors"), QStringLiteral("-v"),
                   QStringLiteral("error"), slice, QString::fromStdString(running.fake->origin())});
    }
    for (const auto &[id, running] : m_running) {
        QVERIFY2(waitForPort(running.mockPort), id.c_str());
        QVERIFY2(waitForPort(running.proxyPort), id.c_str());
    }
}

void TestPrism::cleanupTestCase()
{
    for (auto &[id, running] : m_running)
        for (QProcess *process : {running.mock.get(), running.proxy.get()}) {
            process->terminate();
            if (!process->waitForFinished(3000)) {
                process->kill();
                process->waitForFinished(3000);
            }
        }
}

// A workspace with the source "shop" of this vendor, from a few days ago.
std::string TestPrism::addSource(const Vendor &vendor, int port, const std::string &manifest)
{
    const std::string workspace = newOpenWorkspace();
    setenv("VENDOR_SECRET", "geheim-token", 1);
    std::vector<std::string> arguments = {"source",
                                          "add",
                                          "shop",
                                          "--workspace",
                                          workspace,
                                          "--set",
                                          "start=" + dayBefore(6) + "T00:00:00Z",
                                          "--secret",
                                          std::string(vendor.secret) + "=env:VENDOR_SECRET",
                                          "--base-url",
                                          "http://127.0.0.1:" + std::to_string(port)};
    arguments.insert(arguments.end(),
                     {manifest.empty() ? "--kind" : "--manifest", manifest.empty() ? vendor.id : manifest});
    for (const std::string &setting : vendor.settings)
        arguments.insert(arguments.end(), {"--set", setting});
    const ProgramResult added = runCli(arguments);
    if (added.status != 0)
        qFatal("%s", added.out.c_str());
    return workspace;
}

void TestPrism::mockTakesEveryFirstRequest_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < 2; ++i)
        QTest::newRow(vendors[i].id) << i;
}

// The mock's fixed answers end in a loop or lead elsewhere, which must be a stated stop; a refused request would be a
// status.
void TestPrism::mockTakesEveryFirstRequest()
{
    QFETCH(int, index);
    const Vendor &vendor = vendors[index];
    const std::string workspace = addSource(vendor, m_running[vendor.id].mockPort);
    const ProgramResult synced = runCli({"source", "sync", "shop", "--workspace", workspace});
    const Json json = synced.json();
    const Json *streams = json.find("streams");
    QVERIFY2(streams && streams->items().size() == 3, synced.out.c_str());
    for (const Json &stream : streams->items()) {
        const Json *reason = stream.find("reason");
        QVERIFY2(!reason || reason->text().find("status") == std::string::npos, stream.dump().c_str());
        QVERIFY2(stream.find("pages")->integer() > 0 || reason == nullptr, stream.dump().c_str());
    }
}

void TestPrism::mockRefusesWrongRequests()
{
    const std::string source = qEnvironmentVariable("PANORAMA_SOURCE").toStdString();
    Json manifest = Json::parse(readFile(source + "/resources/sources/klaviyo.json")).value();
    manifest.set("http", Json::object({{"base_url", "https://a.klaviyo.com"}})); // without the required "revision"
    const std::string path = temporaryFolder() + "/wrong.json";
    writeFile(path, manifest.dump());
    const std::string workspace = addSource(vendors[0], m_running["klaviyo"].mockPort, path);
    const ProgramResult synced = runCli({"source", "sync", "shop", "--workspace", workspace});
    QCOMPARE(synced.status, 1);
    const Json json = synced.json();
    for (const Json &stream : json.find("streams")->items())
        QVERIFY2(stream.find("reason")->text().find("status 422") != std::string::npos, synced.out.c_str());
}

void TestPrism::proxyFindsNoViolation_data()
{
    mockTakesEveryFirstRequest_data();
}

void TestPrism::proxyFindsNoViolation()
{
    QFETCH(int, index);
    const Vendor &vendor = vendors[index];
    const std::string workspace = addSource(vendor, m_running[vendor.id].proxyPort);
    const ProgramResult synced = runCli({"source", "sync", "shop", "--workspace", workspace});
    QVERIFY2(synced.status == 0, (synced.out + synced.err).c_str());
    const Json counts = runCli({"workspace", "info", "--workspace", workspace}).json();
    const auto count = [&counts](const char *name) { return counts.find(name) ? counts.find(name)->integer() : -1; };
    QCOMPARE(count("records"), std::int64_t(rows));
    if (index == 0) {
        QCOMPARE(count("events"), std::int64_t(rows));
        QCOMPARE(count("consents"), std::int64_t(rows));
        QCOMPARE(count("campaigns"), std::int64_t(6));
    } else {
        QCOMPARE(count("orders"), std::int64_t(rows));
        QCOMPARE(count("order_lines"), std::int64_t(rows));
        QCOMPARE(count("refunds"), std::int64_t(rows - (rows + 2) / 3));
    }
    const ProgramResult again = runCli({"source", "sync", "shop", "--workspace", workspace, "--full"});
    QCOMPARE(again.status, 0);
    const Json json = again.json();
    for (const Json &stream : json.find("streams")->items())
        QCOMPARE(stream.find("created")->integer() + stream.find("updated")->integer(), std::int64_t(0));
}

QTEST_GUILESS_MAIN(TestPrism)
#include "test_prism.moc"
