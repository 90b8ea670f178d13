// SPDX-License-Identifier: GPL-3.0-or-later
// The runner against an API in memory: whatever goes wrong on the way, either everything arrives or the stop is stated.
#include "support/test_env.h"
#include "sync/fake_api.h"

#include <QTest>

#include <random>

using namespace panorama;
using namespace panorama::testing;

namespace {

std::string pagination(const std::string &style, int size)
{
    const std::string limit =
        R"("size":{"value":)" + std::to_string(size) + R"(,"send":{"in":"query","name":"limit"}})";
    if (style == "offset")
        return R"({"kind":"offset","send":{"in":"query","name":"offset"},)" + limit + R"(,"total":"/total"})";
    if (style == "page")
        return R"({"kind":"page","send":{"in":"query","name":"page"},)" + limit + R"(,"total_pages":{"at":"/pages"}})";
    if (style == "next_url")
        return R"({"kind":"next_url","at":"/next"})";
    return R"({"kind":"cursor","token":{"at":"/cursor"},"send":{"in":"query","name":"cursor"},)" + limit + "}";
}

std::string streamText(const std::string &name, const std::string &style, int size, const std::string &step)
{
    return R"({"name":")" + name
        + R"(","request":{"path":"/orders","query":{"since":"{{slice.start}}","until":"{{slice.end}}"}},"pagination":)"
        + pagination(style, size)
        + R"(,"records":{"at":"/orders"},"key":["/id"],"sync":{"mode":"incremental","cursor":{"at":"/updated","type":"datetime",
        "parse":["epoch"],"format":"epoch","initial":"2026-01-01T00:00:00Z"},"safety_lag":"PT0S")"
        + (step.empty() ? "" : R"(,"step":")" + step + "\"")
        + R"(},"emit":[{"entity":"orders","key":["order_id"],"fields":{"order_id":"/id",
        "time":{"at":"/updated","as":"datetime","formats":["epoch"]},"id.shop":"/buyer","value":{"at":"/amount","as":"money_minor"}}}]})";
}

sync::Manifest shop(const std::vector<std::string> &streams)
{
    std::string list;
    for (const std::string &stream : streams)
        list += (list.empty() ? "" : ",") + stream;
    const std::string text = R"({"panorama_manifest":1,"id":"shop","version":"1.0.0","title":{"en":"Shop","zh":"店"},
        "config":{"properties":{"secret":{"type":"string","x-secret":true}}},"http":{"base_url":"https://shop.example"},
        "auth":{"kind":"oauth2","grant":"client_credentials","token_url":"https://shop.example/token","client_id":"me","client_secret":"{{config.secret}}"},
        "errors":[{"when":{"status":[503]},"do":"retry","backoff":{"kind":"constant","base_s":0}},{"when":{"network":true},"do":"retry","backoff":{"kind":"constant","base_s":0}}],
        "streams":[)"
        + list + "]}";
    Result<sync::Manifest> manifest = sync::parseManifest(text);
    if (!manifest)
        qFatal("%s %s", manifest.error().message.c_str(), manifest.error().where.c_str());
    return *manifest;
}

Json order(int id, std::int64_t updated, int amount)
{
    return Json::object({{"id", "o" + std::to_string(id)},
                         {"updated", updated},
                         {"buyer", "b" + std::to_string(id % 7)},
                         {"amount", amount}});
}

constexpr std::int64_t firstSecond = 1767225600; // 2026-01-01

std::vector<Json> orders(int count, int amount = 100)
{
    std::vector<Json> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(order(i, firstSecond + i * 3600, amount + i));
    return rows;
}

struct World
{
    FakeApi api;
    MemoryJournal journal;
    MemoryTokens tokens;
    std::vector<sync::StreamReport> sync(const sync::Manifest &manifest, const Job &job = {})
    {
        sync::RunSettings settings;
        settings.source = "shop";
        settings.base = sync::Url::parse("https://shop.example").value();
        settings.currency = "CNY";
        return sync::SourceRun(manifest, settings, api, tokens, journal).run(job);
    }
};

std::map<std::string, std::string> expectedTable(const sync::Manifest &manifest, const std::vector<Json> &rows,
                                                 const std::string &style)
{
    World world;
    world.api.rows = rows;
    world.api.style = style;
    world.sync(manifest);
    return world.journal.table;
}

} // namespace

class TestSyncRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAll_data();
    void readsAll();
    void oneTokenForAllStreams();
    void killsAtAnyMoment();
    void rowsMovingAreNoticed_data();
    void rowsMovingAreNoticed();
    void loopsStop_data();
    void loopsStop();
    void faultsAreRetried_data();
    void faultsAreRetried();
    void atMostEightTries();
    void retryAfterIsKept();
    void longRetryAfterStops();
    void badCredentialsStopAll();
    void secondSyncBringsOnlyNews();
    void clocksApartStop();
};

void TestSyncRun::readsAll_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("step");
    for (const char *style : {"cursor", "offset", "page", "next_url"})
        for (int size : {1, 3, 10, 50, 100})
            for (const char *step : {"", "P3D"})
                QTest::newRow((std::string(style) + std::to_string(size) + step).c_str())
                    << QString::fromLatin1(style) << size << QString::fromLatin1(step);
}

// Differential: any style, page size and step gives the same rows.
void TestSyncRun::readsAll()
{
    QFETCH(QString, style);
    QFETCH(int, size);
    QFETCH(QString, step);
    World world;
    world.api.rows = orders(50);
    world.api.style = style.toStdString();
    const auto reports = world.sync(shop({streamText("orders", style.toStdString(), size, step.toStdString())}));
    QVERIFY2(reports[0].done, reports[0].stop.reason.c_str());
    QCOMPARE(world.journal.table.size(), std::size_t(50));
    QCOMPARE(reports[0].counts.created, std::int64_t(50));
    QVERIFY(world.journal.table == expectedTable(shop({streamText("orders", "cursor", 7, "")}), orders(50), "cursor"));
    const auto again = world.sync(shop({streamText("orders", style.toStdString(), size, step.toStdString())}));
    QVERIFY(again[0].done);
    QCOMPARE(again[0].counts.created + again[0].counts.updated, std::int64_t(0));
}

void TestSyncRun::oneTokenForAllStreams()
{
    World world;
    world.api.rows = orders(30);
    const auto manifest =
        shop({streamText("a", "cursor", 5, ""), streamText("b", "cursor", 5, ""), streamText("c", "cursor", 5, "")});
    // The first token is refused by the server in the middle: all streams share the second.
    world.api.before = [](int request) { return request == 4 ? std::optional(answered(401, "{}")) : std::nullopt; };
    for (const auto &report : world.sync(manifest))
        QVERIFY(report.done);
    QCOMPARE(world.api.tokenRequests, 2);
    world.sync(manifest);
    QCOMPARE(world.api.tokenRequests, 2);
}

void TestSyncRun::killsAtAnyMoment()
{
    std::mt19937 random {static_cast<unsigned>(randomSeed("killsAtAnyMoment"))};
    for (const char *style : {"cursor", "offset", "page", "next_url"})
        for (int round = 0; round < 10; ++round) {
            const auto manifest = shop({streamText("orders", style, 4, round % 2 ? "P100D" : "")});
            World world;
            world.api.rows = orders(60);
            world.api.style = style;
            bool done = false;
            int runs = 0;
            for (; !done && runs < 200; ++runs) {
                CancelToken cancel;
                const int last = world.api.requests + 1 + int(random() % 6);
                world.api.before = [&](int request) {
                    if (request >= last)
                        cancel.cancel();
                    return std::optional<sync::HttpAnswer>();
                };
                Job job;
                job.cancel = cancel;
                done = world.sync(manifest, job)[0].done;
            }
            QVERIFY2(done, style);
            QVERIFY(world.journal.table == expectedTable(manifest, orders(60), style));
            QVERIFY2(world.api.requests <= 70 + 2 * runs, std::to_string(world.api.requests).c_str());
        }
}

void TestSyncRun::rowsMovingAreNoticed_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<bool>("always");
    for (const char *style : {"offset", "page"})
        for (bool always : {false, true})
            QTest::newRow((std::string(style) + (always ? "-always" : "-once")).c_str())
                << QString::fromLatin1(style) << always;
}

// A row of the first page is updated while the third is read: it moves to the end and every later row moves up by one,
// which would hide one of them from a reader that does not look back.
void TestSyncRun::rowsMovingAreNoticed()
{
    QFETCH(QString, style);
    QFETCH(bool, always);
    World world;
    world.api.rows = orders(40);
    world.api.style = style.toStdString();
    int changes = 0;
    world.api.before = [&](int request) {
        if (request % 4 == 3 && (always || changes == 0)) {
            const auto first =
                std::min_element(world.api.rows.begin(), world.api.rows.end(), [](const Json &a, const Json &b) {
                    return a.find("updated")->integer() < b.find("updated")->integer();
                });
            first->set("updated", firstSecond + 40 * 3600 + ++changes);
        }
        return std::optional<sync::HttpAnswer>();
    };
    const auto manifest = shop({streamText("orders", style.toStdString(), 5, "")});
    const auto report = world.sync(manifest)[0];
    if (!always) {
        QVERIFY2(report.done, report.stop.reason.c_str());
        QVERIFY(world.journal.table == expectedTable(manifest, world.api.rows, style.toStdString()));
    } else {
        QVERIFY(!report.done && report.stop.resumable);
        world.api.before = nullptr;
        QVERIFY(world.sync(manifest)[0].done);
        QCOMPARE(world.journal.table.size(), std::size_t(40));
    }
}

void TestSyncRun::loopsStop_data()
{
    QTest::addColumn<QString>("style");
    for (const char *style : {"cursor", "offset", "page", "next_url"})
        QTest::newRow(style) << QString::fromLatin1(style);
}

// The same page again and again, as a mock server with a fixed answer gives it.
void TestSyncRun::loopsStop()
{
    QFETCH(QString, style);
    World world;
    world.api.rows = orders(40);
    const std::string page =
        R"({"orders":[{"id":"o1","updated":1767229200,"buyer":"b","amount":1}],"cursor":"x","next":"https://shop.example/orders?cursor=x","total":9,"pages":9})";
    world.api.before = [&](int) { return std::optional(answered(200, page)); };
    const auto report = world.sync(shop({streamText("orders", style.toStdString(), 1, "")}))[0];
    QVERIFY(!report.done);
    QVERIFY(report.stop.resumable);
    QVERIFY(world.api.requests < 20);
}

void TestSyncRun::faultsAreRetried_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"503", "html", "empty", "bad json", "bad utf-8", "reset", "no list", "duplicate keys"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

static sync::HttpAnswer faulty(const std::string &fault)
{
    if (fault == "503")
        return answered(503, "busy", {{"retry-after", "0"}});
    if (fault == "html")
        return answered(200, "<html>please sign in</html>");
    if (fault == "empty")
        return answered(200, "");
    if (fault == "bad json")
        return answered(200, "{\"orders\":[{]}");
    if (fault == "bad utf-8")
        return answered(200, "{\"orders\":[\"\xc3\x28\"]}");
    if (fault == "duplicate keys")
        return answered(200, "{\"orders\":[],\"orders\":[]}");
    if (fault == "no list")
        return answered(200, "{\"orders\":null}");
    sync::HttpAnswer answer;
    answer.failure = "The server closed the connection.";
    return answer;
}

void TestSyncRun::faultsAreRetried()
{
    QFETCH(QString, fault);
    for (const char *style : {"cursor", "offset", "page"}) {
        World world;
        world.api.rows = orders(40);
        world.api.style = style;
        world.api.before = [&](int request) {
            return request % 3 ? std::nullopt : std::optional(faulty(fault.toStdString()));
        };
        const auto manifest = shop({streamText("orders", style, 5, "")});
        const auto report = world.sync(manifest)[0];
        QVERIFY2(report.done, report.stop.reason.c_str());
        QVERIFY(world.journal.table == expectedTable(manifest, orders(40), style));
    }
}

void TestSyncRun::atMostEightTries()
{
    World world;
    world.api.rows = orders(40);
    world.api.before = [&](int request) {
        return request < 4 ? std::nullopt : std::optional(faulty(request % 2 ? "html" : "503"));
    };
    const auto report = world.sync(shop({streamText("orders", "cursor", 5, "")}))[0];
    QVERIFY(!report.done && report.stop.resumable && report.progressed);
    QCOMPARE(world.api.requests, 3 + 8);
    world.api.before = nullptr;
    QVERIFY(world.sync(shop({streamText("orders", "cursor", 5, "")}))[0].done);
    QCOMPARE(world.journal.table.size(), std::size_t(40));
}

void TestSyncRun::retryAfterIsKept()
{
    World world;
    world.api.rows = orders(3);
    world.api.before = [&](int request) {
        return request == 1 ? std::optional(answered(429, "{}", {{"retry-after", "2"}})) : std::nullopt;
    };
    const auto start = std::chrono::steady_clock::now();
    QVERIFY(world.sync(shop({streamText("orders", "cursor", 5, "")}))[0].done);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    QVERIFY2(seconds >= 2 && seconds <= 3.2, std::to_string(seconds).c_str());
}

void TestSyncRun::longRetryAfterStops()
{
    World world;
    world.api.rows = orders(3);
    world.api.before = [&](int) { return std::optional(answered(429, "{}", {{"retry-after", "301"}})); };
    const auto report = world.sync(shop({streamText("orders", "cursor", 5, "")}))[0];
    QCOMPARE(world.api.requests, 1);
    QVERIFY(report.stop.resumable);
    QCOMPARE(report.stop.code, ErrorCode::RateLimited);
}

void TestSyncRun::badCredentialsStopAll()
{
    World world;
    world.api.rows = orders(3);
    world.api.before = [&](int) { return std::optional(answered(401, "{}")); };
    const auto reports = world.sync(shop({streamText("a", "cursor", 5, ""), streamText("b", "cursor", 5, "")}));
    QCOMPARE(reports[0].stop.code, ErrorCode::Unauthorized);
    QCOMPARE(reports[1].stop.code, ErrorCode::Unauthorized);
    QCOMPARE(world.api.requests, 4);
}

void TestSyncRun::secondSyncBringsOnlyNews()
{
    World world;
    world.api.rows = orders(30);
    const auto manifest = shop({streamText("orders", "cursor", 5, "")});
    world.sync(manifest);
    world.api.rows[3] = order(3, firstSecond + 31 * 3600, 999);
    world.api.rows.push_back(order(77, firstSecond + 32 * 3600, 5));
    world.api.requests = 0;
    const auto report = world.sync(manifest)[0];
    QCOMPARE(report.counts.created, std::int64_t(1));
    QCOMPARE(report.counts.updated, std::int64_t(1));
    QCOMPARE(world.api.requests, 1);
}

void TestSyncRun::clocksApartStop()
{
    World world;
    world.api.rows = orders(3);
    world.api.before = [&](int) {
        return std::optional(answered(200, "{\"orders\":[]}", {{"date", "Sun, 06 Nov 1994 08:49:37 GMT"}}));
    };
    const auto report = world.sync(shop({streamText("orders", "cursor", 5, "")}))[0];
    QVERIFY(!report.done && report.stop.resumable);
    QVERIFY(world.journal.streams.begin()->second.mark.text().empty());
}

QTEST_GUILESS_MAIN(TestSyncRun)
#include "test_run.moc"
