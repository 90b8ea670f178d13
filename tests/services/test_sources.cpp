// SPDX-License-Identifier: GPL-3.0-or-later
// Sources as the window shows them: a test keeps nothing, health follows the last run, a removal can be taken back, and
// the X-ray tells final, moving, partial and missing days apart.
#include "services/import_service.h"
#include "services/source_health.h"
#include "services/source_service.h"
#include "services/xray_service.h"
#include "support/loopback_server.h"
#include "support/must.h"
#include "support/test_env.h"
#include "sync/vendor_fakes.h"

#include <QTest>

#include <fstream>

using namespace panorama;
using namespace panorama::testing;
using services::DayState;
using services::SourceHealth;

namespace {

const char *const refusal = R"({"errors":[{"code":"INVALID_LOCATION"}]})";

services::WorkspacePtr created()
{
    services::NewWorkspace wanted;
    wanted.passphrase = "a passphrase";
    wanted.timeZone = "Asia/Shanghai";
    const auto workspace = must(services::createWorkspace(temporaryFolder() + "/w.panorama", wanted, Clock()));
    must(workspace->unlock({std::string("a passphrase"), false}));
    return workspace;
}

void addSquare(store::Workspace &workspace, int port)
{
    services::NewSource source;
    source.name = "stores";
    source.manifest = must(services::shippedManifest("square"));
    source.settings = {{"location_ids", "L1"}};
    source.secrets = {{"access_token", "secret"}};
    source.baseUrl = "http://127.0.0.1:" + std::to_string(port);
    must(services::addSource(workspace, source));
}

services::SourceItem item(store::Workspace &workspace)
{
    auto session = must(workspace.read());
    const auto items = must(services::sourceItems(session, Clock().now()));
    if (items.empty())
        qFatal("no source");
    return items.front();
}

std::int64_t count(store::Workspace &workspace, const char *sql)
{
    auto session = must(workspace.read());
    return must(session.database().integer(sql));
}

void importSpend(store::Workspace &workspace, const std::string &rows)
{
    const std::string path = temporaryFolder() + "/spend.csv";
    std::ofstream(path) << "date,channel,spend,known\n" << rows;
    const Json mapping = must(Json::parse(
        R"({"format":"panorama.mapping/1","kind":"spend","source":"ads","fields":{"date":{"column":"date"},"channel":{"column":"channel"},"spend":{"column":"spend"},"known":{"column":"known"},"currency":{"value":"CNY"}}})"));
    must(services::runImport(Job(), workspace, {{path}, mapping, false, std::nullopt, false}));
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTestKeepsNothing()
    {
        const LoopbackServer server(
            [](const LoopbackServer::Request &request) { return squareFake(request, 40, "2026-03-01"); });
        const auto workspace = created();
        addSquare(*workspace, server.port());
        QCOMPARE(item(*workspace).health, SourceHealth::Waiting);
        const auto probes = must(services::testSource(Job(), *workspace, "stores"));
        QVERIFY(!probes.empty());
        for (const services::StreamProbe &probe : probes)
            QVERIFY2(probe.ok, (probe.stream + ": " + probe.reason).c_str());
        for (const char *sql : {"SELECT count(*) FROM records", "SELECT count(*) FROM orders",
                                "SELECT count(*) FROM sync_streams", "SELECT count(*) FROM sync_runs"})
            QCOMPARE(count(*workspace, sql), 0);
    }

    void aTestTellsWhatIsWrong()
    {
        const LoopbackServer server([](const LoopbackServer::Request &) {
            return LoopbackServer::Reply {400, refusal};
        });
        const auto workspace = created();
        addSquare(*workspace, server.port());
        for (const services::StreamProbe &probe : must(services::testSource(Job(), *workspace, "stores")))
            QVERIFY(!probe.ok && !probe.reason.empty());
    }

    void healthAndLogFollowTheRuns()
    {
        bool broken = false;
        const LoopbackServer server([&](const LoopbackServer::Request &request) {
            return broken ? LoopbackServer::Reply {400, refusal} : squareFake(request, 40, "2026-03-01");
        });
        const auto workspace = created();
        addSquare(*workspace, server.port());
        must(services::syncSources(Job(), *workspace, {"stores"}, services::SyncExtent::New));
        QVERIFY2(item(*workspace).health == SourceHealth::Good, item(*workspace).reason.c_str());
        QVERIFY(item(*workspace).rows > 0);
        broken = true;
        must(services::syncSources(Job(), *workspace, {"stores"}, services::SyncExtent::All));
        const services::SourceItem failed = item(*workspace);
        QCOMPARE(failed.health, SourceHealth::Failed);
        QVERIFY(!failed.reason.empty());
        auto session = must(workspace->read());
        const auto log = must(services::sourceLog(session, "stores", 10));
        QCOMPARE(log.size(), std::size_t(2));
        QCOMPARE(log[0].outcome, std::string("failed"));
        QCOMPARE(log[1].outcome, std::string("done"));
        QVERIFY(log[1].created > 0);
    }

    void aRemovalIsTakenBackWhole()
    {
        const LoopbackServer server(
            [](const LoopbackServer::Request &request) { return squareFake(request, 40, "2026-03-01"); });
        const auto workspace = created();
        addSquare(*workspace, server.port());
        must(services::syncSources(Job(), *workspace, {"stores"}, services::SyncExtent::New));
        const auto marks = count(*workspace, "SELECT count(*) FROM sync_streams");
        const services::RemovedSource removed = must(services::takeSourceAway(*workspace, "stores"));
        QCOMPARE(count(*workspace, "SELECT count(*) FROM secrets"), 0);
        QVERIFY(!services::sourceStatus(*workspace, "stores"));
        must(services::putSourceBack(*workspace, removed));
        QCOMPARE(count(*workspace, "SELECT count(*) FROM sync_streams"), marks);
        const auto outcome = must(services::syncSources(Job(), *workspace, {"stores"}, services::SyncExtent::New));
        QCOMPARE(outcome.status, 0); // the secret is still the one that the server takes
    }

    // Klaviyo's campaigns are a list that is read whole, which its manifest says lasts six hours.
    void whatLastsIsReadAgainWhenItIsDue()
    {
        int lists = 0, others = 0;
        const LoopbackServer server([&](const LoopbackServer::Request &request) {
            ++(request.path == "/api/campaigns" ? lists : others);
            return klaviyoFake(request, 10, "2026-03-01");
        });
        const auto workspace = created();
        services::NewSource source;
        source.name = "mail";
        source.manifest = must(services::shippedManifest("klaviyo"));
        source.secrets = {{"api_key", "secret"}};
        source.baseUrl = server.origin();
        must(services::addSource(*workspace, source));
        const auto listsReadBy = [&](services::SyncExtent extent) {
            lists = others = 0;
            const auto outcome = must(services::syncSources(Job(), *workspace, {"mail"}, extent));
            return outcome.status == 0 && others > 0 ? lists : -1;
        };
        QVERIFY(listsReadBy(services::SyncExtent::Due) > 0); // never read
        for (int again = 0; again < 2; ++again)
            QCOMPARE(listsReadBy(services::SyncExtent::Due), 0);
        QVERIFY(listsReadBy(services::SyncExtent::New) > 0); // somebody asks for it
        const auto age = [&](double hours) {
            must(workspace->write(Job(), [hours](store::WriteSession &session) {
                return session.database.prepare("UPDATE sync_streams SET last_ok = last_ok - ?")
                    .bind(std::int64_t(hours * 3600e6))
                    .run();
            }));
        };
        age(5.9);
        QCOMPARE(listsReadBy(services::SyncExtent::Due), 0);
        age(0.2);
        QVERIFY(listsReadBy(services::SyncExtent::Due) > 0);
    }

    void theXrayTellsDaysApart()
    {
        const auto workspace = created();
        std::string rows;
        for (int day = 1; day <= 20; ++day) {
            const std::string date = "2026-03-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
            if (day != 9)
                rows += date + ",a,10," + date + "\n";
            if (day != 9 && day != 13)
                rows += date + ",b,10," + date + "\n";
        }
        rows += "2026-03-02,a,11,2026-03-07\n"; // told anew five days later
        importSpend(*workspace, rows);
        const Instant now = *instantFromIso("2026-03-22T12:00:00+08:00", TimeZone());
        services::ChunkDays known;
        const DateRange march {*Date::fromIso("2026-03-01"), *Date::fromIso("2026-03-26")};
        const services::Xray xray = must(services::xray(Job(), *workspace, march, now, known));
        QCOMPARE(xray.rows.size(), std::size_t(1));
        const services::XrayRow &row = xray.rows[0];
        QCOMPARE(row.movingDays, 5);
        const auto at = [&](int day) { return row.days[std::size_t(day - 1)]; };
        QCOMPARE(at(1), DayState::Final);
        QCOMPARE(at(9), DayState::Missing);
        QCOMPARE(at(13), DayState::Partial); // channel b is absent
        QCOMPARE(at(16), DayState::Final);
        QCOMPARE(at(18), DayState::Moving);
        QCOMPARE(at(21), DayState::Missing); // nothing since the 20th
        QCOMPARE(at(25), DayState::None); // not yet
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"
