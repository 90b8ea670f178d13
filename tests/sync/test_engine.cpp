// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/decode.h"
#include "sync/engine/duration.h"
#include "sync/engine/emit.h"
#include "sync/engine/error_rules.h"
#include "sync/engine/slices.h"
#include "sync/engine/time_format.h"
#include "sync/net/http_client.h"

#include <QTest>

using namespace panorama;
using namespace panorama::sync;

class TestSyncEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void durations();
    void times();
    void templatesKeepTypes();
    void slicesAreHalfOpenAndContiguous();
    void emptySlicesMoveTheMark();
    void reportWindows();
    void hostileAddresses_data();
    void hostileAddresses();
    void references();
    void redirectsDropCredentials();
    void retryAfter();
    void firstRuleWins();
    void garbledBodies();
    void minorUnits();
};

static Instant at(const char *text)
{
    return *instantFromIso(text, TimeZone());
}

void TestSyncEngine::durations()
{
    QCOMPARE(Duration::fromText("P7D")->micros, 7 * microsPerDay);
    QCOMPARE(Duration::fromText("PT0.001S")->micros, std::int64_t(1000));
    QCOMPARE(Duration::fromText("P1Y2M")->months, std::int64_t(14));
    QCOMPARE(Duration::fromText("P1DT2H")->micros, 26 * 3600 * microsPerSecond);
    for (const char *bad : {"", "P", "7D", "P7", "PT", "P-7D", "P1.5M", "PT1D", "P99999999999999999D", "P1D "})
        QVERIFY2(!Duration::fromText(bad), bad);
    QCOMPARE(plus(at("2024-01-31T00:00:00Z"), *Duration::fromText("P1M")), at("2024-02-29T00:00:00Z"));
    QCOMPARE(minus(at("2024-03-31T00:00:00Z"), *Duration::fromText("P1M")), at("2024-02-29T00:00:00Z"));
}

void TestSyncEngine::times()
{
    const Instant instant = at("2026-03-01T10:00:00.25Z");
    const TimeZone shanghai = *TimeZone::fromName("Asia/Shanghai");
    QCOMPARE(formatTime(instant, "rfc3339", TimeZone()), Json("2026-03-01T10:00:00.25Z"));
    QCOMPARE(formatTime(instant, "epoch", TimeZone()), Json(std::int64_t(1772359200)));
    QCOMPARE(formatTime(instant, "epoch_ms", TimeZone()), Json(std::int64_t(1772359200250)));
    QCOMPARE(formatTime(instant, "%Y-%m-%d %H:%M:%S", shanghai), Json("2026-03-01 18:00:00"));
    QCOMPARE(formatTime(instant, "yyyy-MM-dd'T'HH:mm:ss.SSSZ", shanghai), Json("2026-03-01T18:00:00.250+0800"));
    for (const char *format : {"rfc3339", "epoch_ms", "%Y-%m-%dT%H:%M:%S.%f%z"})
        QCOMPARE(*parseTime(formatTime(instant, format, shanghai), {format}, shanghai), instant);
    QCOMPARE(*parseTime(Json("2026-03-01 18:00:00"), {"%Y-%m-%d %H:%M:%S"}, shanghai), at("2026-03-01T10:00:00Z"));
    QCOMPARE(*parseTime(Json(1772359200), {}, TimeZone()), at("2026-03-01T10:00:00Z"));
    QVERIFY(!parseTime(Json("2026-02-30"), {"date"}, TimeZone()));
    QVERIFY(!parseTime(Json("2026-03-01x"), {"date"}, TimeZone()));
    QCOMPARE(*parseDate(Json("2026-03-01"), {"%Y-%m-%d"}, shanghai), *Date::fromIso("2026-03-01"));
    for (const char *text : {"Sun, 06 Nov 1994 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
        QCOMPARE(*parseHttpDate(text), std::int64_t(784111777));
}

void TestSyncEngine::templatesKeepTypes()
{
    TemplateScope scope;
    scope.set("config.ids", *Json::parse("[1,\"b\"]"));
    scope.set("config.n", Json(7));
    scope.set("config.name", Json("a/b c"));
    const Json expanded = scope.expand(*Json::parse(
        R"({"list":"{{config.ids}}","n":"{{ config.n }}","text":"n={{config.n}}","none":"{{config.gone}}","keep":null})"));
    QCOMPARE(expanded, *Json::parse(R"({"list":[1,"b"],"n":7,"text":"n=7","keep":null})"));
    QCOMPARE(scope.expandPath("/x/{{config.name}}"), std::string("/x/a%2Fb%20c"));
}

static SyncSpec incremental(const char *step)
{
    SyncSpec spec;
    spec.mode = SyncSpec::Mode::Incremental;
    spec.at = "/updated_at";
    spec.format = "rfc3339";
    spec.safetyLag = Duration();
    if (step)
        spec.step = Duration::fromText(step);
    return spec;
}

void TestSyncEngine::slicesAreHalfOpenAndContiguous()
{
    SyncSpec spec = incremental("P7D");
    SlicePlanInput input;
    input.now = at("2026-03-20T12:00:00Z");
    input.initial = Json("2026-03-01T00:00:00Z");
    const auto slices = planSlices(spec, input).value();
    QCOMPARE(slices.size(), std::size_t(3));
    QCOMPARE(*slices[0].from, at("2026-03-01T00:00:00Z").micros);
    for (std::size_t i = 1; i < slices.size(); ++i)
        QCOMPARE(*slices[i].from, *slices[i - 1].to);
    QCOMPARE(*slices.back().to, input.now.micros);

    input.mark.value = at("2026-03-19T00:00:00Z").micros;
    spec.lookback = Duration::fromText("PT1H");
    QCOMPARE(*planSlices(spec, input)->front().from, at("2026-03-18T23:00:00Z").micros);
    input.full = true;
    QCOMPARE(planSlices(spec, input)->size(), std::size_t(3));

    TemplateScope scope;
    spec.upperInclusive = true;
    spec.granularity = Duration::fromText("PT1S");
    setSliceTemplates(spec, slices[0], TimeZone(), scope);
    QCOMPARE(*scope.find("slice.start"), Json("2026-03-01T00:00:00Z"));
    QCOMPARE(*scope.find("slice.end"), Json("2026-03-07T23:59:59Z"));
    const auto parts = halves(spec, slices[0]);
    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(parts[0].to, parts[1].from);
}

void TestSyncEngine::emptySlicesMoveTheMark()
{
    const SyncSpec spec = incremental(nullptr);
    const Slice slice {100, 200, ""};
    QCOMPARE(*markAfter(spec, {}, slice, std::nullopt, "").value, std::int64_t(200));
    QCOMPARE(*markAfter(spec, {}, slice, 150, "").value, std::int64_t(150));
    QCOMPARE(*markAfter(spec, {}, slice, 900, "").value, std::int64_t(200)); // never into the future
    QCOMPARE(*markAfter(spec, {180, ""}, slice, 150, "").value, std::int64_t(180));
}

void TestSyncEngine::reportWindows()
{
    SyncSpec spec;
    spec.mode = SyncSpec::Mode::Report;
    spec.format = "%Y-%m-%d";
    spec.stepDays = 10;
    SlicePlanInput input;
    input.zone = *TimeZone::fromName("Asia/Shanghai");
    input.now = at("2026-03-20T20:00:00Z"); // the 21st in Shanghai
    input.lookbackDays = Json(7);
    input.mark.value = Date::fromIso("2026-03-15")->days;
    const auto slices = planSlices(spec, input).value();
    QCOMPARE(*slices.front().from, std::int64_t(Date::fromIso("2026-03-08")->days));
    QCOMPARE(*slices.back().to, std::int64_t(Date::fromIso("2026-03-21")->days));
    TemplateScope scope;
    setSliceTemplates(spec, slices.front(), input.zone, scope);
    QCOMPARE(*scope.find("slice.start"), Json("2026-03-08"));
    spec.includeToday = true;
    QCOMPARE(*planSlices(spec, input)->back().to, std::int64_t(Date::fromIso("2026-03-22")->days));
}

void TestSyncEngine::hostileAddresses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"http://2130706433/", "https://0x7f.0.0.1/", "https://0177.0.0.1/", "https://127.1/", "https://user@host/",
          "https://user:pass@host/", "file:///etc/passwd", "ftp://host/", "https://", "https://a..b/", "https://[::1",
          "https://host:99999/", "https://host:0/", "https://ho st/", "https://h\\@evil/", "//host/", "https://-a/",
          "https://127.0.0.1./", "https://0x7f000001/"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSyncEngine::hostileAddresses()
{
    QFETCH(QString, text);
    QVERIFY(!Url::parse(text.toStdString()).has_value());
}

void TestSyncEngine::references()
{
    const Url url = Url::parse("https://Host.example:8443/a/b?x=1").value();
    QCOMPARE(url.host, std::string("host.example"));
    QCOMPARE(url.resolve("/c")->text(), std::string("https://host.example:8443/c"));
    QCOMPARE(url.resolve("c?y")->text(), std::string("https://host.example:8443/a/c?y"));
    QCOMPARE(url.resolve("../../d")->text(), std::string("https://host.example:8443/d"));
    QCOMPARE(url.resolve("//other/d")->text(), std::string("https://other/d"));
    QCOMPARE(url.resolve("?z=2")->text(), std::string("https://host.example:8443/a/b?z=2"));
    for (const char *text :
         {"10.0.0.1", "127.0.0.1", "169.254.169.254", "172.20.1.1", "192.168.1.1", "100.64.0.1", "::1",
          "::ffff:127.0.0.1", "fe80::1", "fd00::1", "64:ff9b::7f00:1", "2002:7f00:1::", "0.0.0.0", "224.0.0.1"})
        QVERIFY2(isPrivateAddress(text), text);
    QVERIFY(!isPrivateAddress("8.8.8.8"));
    QVERIFY(!isPrivateAddress("2606:4700::1111"));
}

void TestSyncEngine::redirectsDropCredentials()
{
    HttpRequest request;
    request.method = "POST";
    request.url = "https://a.example/x";
    request.body = "secret";
    request.secretBody = true;
    request.headers = {{"Authorization", "Bearer t"}, {"X-Api-Key", "k"}, {"Accept", "application/json"}};
    const Url from = Url::parse(request.url).value();
    QCOMPARE(redirected(request, 307, from, Url::parse("https://a.example/y").value())->headers.size(), std::size_t(3));
    QVERIFY(!redirected(request, 307, from, Url::parse("https://b.example/y").value()));
    const auto get = redirected(request, 303, from, Url::parse("https://b.example/y").value());
    QCOMPARE(get->method, std::string("GET"));
    QVERIFY(get->body.empty());
    QCOMPARE(get->headers.size(), std::size_t(1));
    QVERIFY(!redirected(request, 302, from, Url::parse("http://a.example/y").value()));
}

void TestSyncEngine::retryAfter()
{
    QCOMPARE(*retryAfterSeconds("3", 0), 3.0);
    QCOMPARE(*retryAfterSeconds("Sun, 06 Nov 1994 08:49:37 GMT", 784111770), 7.0);
    QCOMPARE(*retryAfterSeconds("Sun, 06 Nov 1994 08:49:37 GMT", 784111999), 0.0);
    for (const char *garbage : {"", "soon", "-5", "3.5s", "1e9", "99999999999999999999"})
        QVERIFY2(!retryAfterSeconds(garbage, 0), garbage);
}

void TestSyncEngine::firstRuleWins()
{
    ErrorRule ignore, retry;
    ignore.at = "/code";
    ignore.in = std::vector<Json> {Json("40105"), Json(7)};
    ignore.action = ErrorRule::Action::RefreshAuth;
    retry.statuses = {{500, 599}};
    HttpAnswer answer;
    answer.status = 200;
    const Json body = *Json::parse("{\"code\":40105}");
    Attempt attempt {&answer, &body, false};
    QCOMPARE(chooseRule({ignore}, {retry}, attempt)->action, ErrorRule::Action::RefreshAuth);
    const Json good = *Json::parse("{\"code\":0}");
    attempt.body = &good;
    QVERIFY(!chooseRule({ignore}, {retry}, attempt));
    answer.status = 503;
    QCOMPARE(chooseRule({ignore}, {}, attempt)->action, ErrorRule::Action::Retry);
    answer.status = 401;
    QCOMPARE(chooseRule({}, {}, attempt)->action, ErrorRule::Action::RefreshAuth);
    answer.status = 404;
    QCOMPARE(chooseRule({}, {}, attempt)->action, ErrorRule::Action::Fail);
    attempt.network = true;
    QCOMPARE(chooseRule({ignore}, {retry}, attempt)->action, ErrorRule::Action::Retry);
}

void TestSyncEngine::garbledBodies()
{
    for (const char *bad : {"", "<html>", "{\"a\":1", "[1,]", "{\"a\":1,\"a\":2}", "\"\xff\"", "1 2"})
        QVERIFY2(!decodeBody(bad, {}).has_value(), bad);
    QVERIFY(!decodeBody("a,b\n\"1,2\n", {"csv"}).has_value());
    QVERIFY(!decodeBody("<html>\n", {"csv"}).has_value());
    QVERIFY(!decodeBody("not gzip", {"gzip"}).has_value());
    QCOMPARE(*decodeBody("\xEF\xBB\xBF"
                         "a,b\r\n1,\"x \"\"y\"\"\nz\"\r\n",
                         {"csv"}),
             *Json::parse("[{\"a\":\"1\",\"b\":\"x \\\"y\\\"\\nz\"}]"));
    QCOMPARE(*decodeBody("{\"a\":1}\n\n{\"a\":2}\n", {"jsonl"}), *Json::parse("[{\"a\":1},{\"a\":2}]"));
    const std::string gbk = std::string("name\n") + "\xD6\xD0\xCE\xC4" + "\n";
    QCOMPARE(*decodeBody(gbk, {"gbk", "csv"}), *Json::parse("[{\"name\":\"中文\"}]"));
}

void TestSyncEngine::minorUnits()
{
    FieldSpec field;
    field.name = "value";
    field.at = "/amount";
    field.as = "money_minor";
    field.currencyAt = "/currency";
    TemplateScope scope;
    const ConvertContext context {&scope, TimeZone()};
    const auto micros = [&](const char *json) {
        return convertField(field, DataKind::Orders, *Json::parse(json), nullptr, context).value().number;
    };
    QCOMPARE(micros("{\"amount\":1250,\"currency\":\"CNY\"}"), std::int64_t(12500000));
    QCOMPARE(micros("{\"amount\":1250,\"currency\":\"JPY\"}"), std::int64_t(1250000000));
    QCOMPARE(micros("{\"amount\":\"1250\",\"currency\":\"KWD\"}"), std::int64_t(1250000));
    QVERIFY(!convertField(field, DataKind::Orders, *Json::parse("{\"amount\":\"x\"}"), nullptr, context).has_value());
    field.as = "money_decimal"; // cells of a downloaded table are read as those of a file
    QCOMPARE(micros("{\"amount\":\".5\"}"), std::int64_t(500000));
    QCOMPARE(micros("{\"amount\":\"-7.\"}"), std::int64_t(-7000000));
    QVERIFY(!convertField(field, DataKind::Orders, *Json::parse("{\"amount\":\".\"}"), nullptr, context).has_value());
}

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "test_engine.moc"
