// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way, from a loopback server into the canonical export, through panorama-cli alone: at volume, under
// kill -9, with any page size, and with the statuses that the contract gives.
#include "support/loopback_server.h"
#include "support/program.h"
#include "support/test_env.h"
#include "sync/shop_manifest.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <random>

using namespace panorama;
using namespace panorama::testing;

namespace {

constexpr std::int64_t firstSecond = 1767225600; // 2026-01-01

// Three streams of rows by number; misbehaves when `fault` says so.
struct Shop
{
    int customers = 40, orders = 200, events = 200;
    int pageSize = 20;
    int tokens = 0, pages = 0;
    std::function<std::optional<LoopbackServer::Reply>(const LoopbackServer::Request &)> fault;

    LoopbackServer::Reply answer(const LoopbackServer::Request &request)
    {
        LoopbackServer::Reply reply;
        reply.headers = {{"Content-Type", "application/json"}};
        if (request.path == "/token") {
            ++tokens;
            reply.body = "{\"access_token\":\"gut\",\"expires_in\":3600}";
            return reply;
        }
        ++pages;
        if (fault)
            if (const auto bad = fault(request))
                return *bad;
        if (!request.headers.contains("authorization") || request.headers.at("authorization") != "Bearer gut")
            reply.status = 401;
        else
            reply.body = list(request).dump();
        return reply;
    }

    Json list(const LoopbackServer::Request &request) const
    {
        const int count = request.path == "/customers" ? customers : request.path == "/orders" ? orders : events;
        const int start = request.query.contains("cursor") ? std::stoi(request.query.at("cursor")) : 0;
        Json rows = Json::array();
        for (int i = start; i < std::min(count, start + pageSize); ++i)
            rows.append(Json::object({{"id", request.path.substr(1, 1) + std::to_string(i)},
                                      {"who", "c" + std::to_string(i % 40)},
                                      {"at", firstSecond + i * 60},
                                      {"cents", 100 + i}}));
        Json body = Json::object({{"rows", std::move(rows)}});
        if (start + pageSize < count)
            body.set("next", std::to_string(start + pageSize));
        return body;
    }
};

std::string connected(const LoopbackServer &server)
{
    const std::string workspace = newOpenWorkspace();
    const std::string path = temporaryFolder() + "/shop.json";
    writeFile(path, shopManifest());
    setenv("SHOP_KEY", "streng-geheim", 1);
    const ProgramResult added = runCli({"source", "add", "shop", "--manifest", path, "--secret", "key=env:SHOP_KEY",
                                        "--base-url", server.origin(), "--workspace", workspace});
    if (added.status != 0)
        qFatal("%s", added.out.c_str());
    return workspace;
}

std::string exported(const std::string &workspace)
{
    const std::string folder = temporaryFolder() + "/out";
    const ProgramResult done = runCli({"export", "canonical", "--out", folder, "--workspace", workspace});
    std::string all = std::to_string(done.status);
    for (const char *name : {"customers", "orders", "events"})
        all += readFile(folder + "/" + name + ".jsonl");
    return all;
}

} // namespace

class TestSyncCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pageSizesGiveTheSame();
    void killsGiveTheSame();
    void partFailsWithStatusThree();
    void allFailWithStatusOne();
    void secondSyncIsRefused();
    void secretsStaySecret();

private:
    std::string m_expected;
};

void TestSyncCli::initTestCase()
{
    Shop shop;
    LoopbackServer server([&](const LoopbackServer::Request &request) { return shop.answer(request); });
    const std::string workspace = connected(server);
    const ProgramResult synced = runCli({"source", "sync", "shop", "--workspace", workspace});
    QVERIFY2(synced.status == 0, (synced.out + synced.err).c_str());
    QCOMPARE(shop.tokens, 1);
    m_expected = exported(workspace);
    QCOMPARE(std::count(m_expected.begin(), m_expected.end(), '\n'), 440);
}

void TestSyncCli::pageSizesGiveTheSame()
{
    Shop shop;
    shop.pageSize = 7;
    LoopbackServer server([&](const LoopbackServer::Request &request) { return shop.answer(request); });
    const std::string workspace = connected(server);
    QCOMPARE(runCli({"source", "sync", "shop", "--workspace", workspace}).status, 0);
    QVERIFY(exported(workspace) == m_expected);
}

// The server kills the program when it is asked for a page that is drawn by lot; after each kill at most the page in
// flight is read again.
void TestSyncCli::killsGiveTheSame()
{
    std::mt19937 random {static_cast<unsigned>(randomSeed("killsGiveTheSame"))};
    Shop shop;
    shop.pageSize = 4;
    int countdown = 0, kills = 0;
    std::atomic<qint64> victim = 0;
    shop.fault = [&](const LoopbackServer::Request &) -> std::optional<LoopbackServer::Reply> {
        if (--countdown == 0 && victim > 0) {
            ::kill(pid_t(victim.load()), SIGKILL);
            ++kills;
        }
        return std::nullopt;
    };
    LoopbackServer server([&](const LoopbackServer::Request &request) { return shop.answer(request); });
    const std::string workspace = connected(server);
    qputenv("PASS", "geheim");
    bool done = false;
    for (int run = 0; run < 30 && !done; ++run) {
        countdown = kills < 5 ? 1 + int(random() % 20) : 0;
        QProcess program;
        program.start(QString::fromStdString(binFolder() + "/panorama-cli"),
                      {QStringLiteral("source"), QStringLiteral("sync"), QStringLiteral("shop"),
                       QStringLiteral("--workspace"), QString::fromStdString(workspace), QStringLiteral("--passphrase"),
                       QStringLiteral("env:PASS"), QStringLiteral("--json")});
        QVERIFY(program.waitForStarted());
        victim = program.processId();
        QVERIFY(program.waitForFinished(60000));
        victim = 0;
        done = program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    }
    QVERIFY(done);
    QVERIFY(kills > 0);
    QVERIFY(exported(workspace) == m_expected);
    QVERIFY2(shop.pages <= 110 + kills * 2, std::to_string(shop.pages).c_str());
}

void TestSyncCli::partFailsWithStatusThree()
{
    Shop shop;
    bool broken = true;
    shop.fault = [&](const LoopbackServer::Request &request) -> std::optional<LoopbackServer::Reply> {
        LoopbackServer::Reply busy;
        busy.status = 503;
        return broken && request.path == "/orders" && request.query.contains("cursor") ? std::optional(busy)
                                                                                       : std::nullopt;
    };
    LoopbackServer server([&](const LoopbackServer::Request &request) { return shop.answer(request); });
    const std::string workspace = connected(server);
    const ProgramResult synced = runCli({"source", "sync", "--all", "--workspace", workspace});
    QCOMPARE(synced.status, 3);
    const Json json = synced.json();
    const Json &failed = *json.find("failed");
    QCOMPARE(failed.items().size(), std::size_t(1));
    QCOMPARE(failed.items()[0].find("stream")->text(), std::string("orders"));
    QVERIFY(failed.items()[0].find("resumable")->boolean());
    QVERIFY(!failed.items()[0].find("reason")->text().empty());
    QCOMPARE(shop.pages, 2 + 1 + 8 + 10);
    broken = false;
    QCOMPARE(runCli({"source", "sync", "shop", "--workspace", workspace}).status, 0);
    QVERIFY(exported(workspace) == m_expected);
}

void TestSyncCli::allFailWithStatusOne()
{
    Shop shop;
    shop.fault = [](const LoopbackServer::Request &) {
        LoopbackServer::Reply gone;
        gone.status = 404;
        return std::optional(gone);
    };
    LoopbackServer server([&](const LoopbackServer::Request &request) { return shop.answer(request); });
    const std::string workspace = connected(server);
    const ProgramResult synced = runCli({"source", "sync", "shop", "--workspace", workspace});
    QCOMPARE(synced.status, 1);
    const Json json = synced.json();
    QVERIFY(json.find("error"));
    QCOMPARE(json.find("failed")->items().size(), std::size_t(3));
    const Json status = runCli({"source", "status", "shop", "--workspace", workspace}).json();
    QCOMPARE(status.at("/sources/0/streams/0/state")->text(), std::string("failed"));
    QCOMPARE(runCli({"source", "sync", "nobody", "--workspace", workspace}).status, 1);
    QCOMPARE(runCli({"source", "sync", "--workspace", workspace}).status, 2);
}

void TestSyncCli::secondSyncIsRefused()
{
    Shop shop;
    std::string second;
    std::string workspace;
    bool asked = false;
    shop.fault = [&](const LoopbackServer::Request &) -> std::optional<LoopbackServer::Reply> {
        if (!std::exchange(asked, true))
            second = runCli({"source", "sync", "shop", "--workspace", workspace}).out;
        return std::nullopt;
    };
    LoopbackServer server([&](const LoopbackServer::Request &request) { return shop.answer(request); });
    workspace = connected(server);
    QCOMPARE(runCli({"source", "sync", "shop", "--workspace", workspace}).status, 0);
    QVERIFY2(second.find("workspace_busy") != std::string::npos, second.c_str());
}

void TestSyncCli::secretsStaySecret()
{
    Shop shop;
    LoopbackServer server([&](const LoopbackServer::Request &request) { return shop.answer(request); });
    const std::string workspace = connected(server);
    QCOMPARE(runCli({"source", "sync", "shop", "--workspace", workspace}).status, 0);
    for (const auto &entry : std::filesystem::directory_iterator(std::filesystem::path(workspace).parent_path())) {
        const std::string bytes = readFile(entry.path().string());
        QVERIFY2(bytes.find("streng-geheim") == std::string::npos, entry.path().c_str());
        QVERIFY2(bytes.find("\"gut\"") == std::string::npos, entry.path().c_str());
    }
}

QTEST_GUILESS_MAIN(TestSyncCli)
#include "test_sync_cli.moc"
