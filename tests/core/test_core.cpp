// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"
#include "core/json.h"
#include "core/json_reader.h"
#include "core/money.h"
#include "core/text.h"
#include "core/time_zone.h"
#include "support/test_env.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace panorama;

class TestCore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decimalsAreExact();
    void decimalsAgreeWithIntegers();
    void moneyHasTheDigitsOfItsCurrency();
    void datesRoundTrip();
    void localTimesInGapsAndOverlaps_data();
    void localTimesInGapsAndOverlaps();
    void foreignZonesAreUnknown();
    void jsonTestSuite();
    void jsonKeepsNumbersAndNamesDuplicates();
    void jsonPointersLead();
    void readerNamesTheWrongPlace();
    void namesAreChecked();
    void trimsAllBlanks();
    void formulasAreKnown();
};

void TestCore::decimalsAreExact()
{
    QCOMPARE(*Decimal::fromText("0.1") + *Decimal::fromText("0.2"), *Decimal::fromText("0.3"));
    QCOMPARE((*Decimal::fromText("-1.5") + *Decimal::fromText("1.50")).toText(), std::string("0"));
    QCOMPARE(Decimal::fromText("-000.500")->toText(), std::string("-0.5"));
    QCOMPARE(Decimal::fromJsonNumber("1.25e3")->toText(), std::string("1250"));
    QCOMPARE(Decimal::fromJsonNumber("5e-3")->toText(), std::string("0.005"));
    for (const char *bad : {"", "-", ".5", "1.", "1e3", " 1", "1,000", "0x1", "１"})
        QVERIFY2(!Decimal::fromText(bad), bad);
    QVERIFY(*Decimal::fromText("9007199254740993") > *Decimal::fromText("9007199254740992"));
    QCOMPARE(Decimal::fromText("9223372036854.775807")->toMicros(), std::optional(INT64_MAX));
    QVERIFY(!Decimal::fromText("9223372036854.775808")->toMicros());
    QCOMPARE(Decimal::fromMicros(INT64_MIN).toMicros(), std::optional(INT64_MIN));
}

void TestCore::decimalsAgreeWithIntegers()
{
    std::mt19937_64 random(panorama::testing::randomSeed("decimals"));
    std::uniform_int_distribution<std::int64_t> micros(-4000000000000, 4000000000000);
    for (int i = 0; i < 20000; ++i) {
        const std::int64_t a = micros(random) >> (random() % 40), b = micros(random) >> (random() % 40);
        const Decimal x = Decimal::fromMicros(a), y = Decimal::fromMicros(b);
        QCOMPARE((x + y).toMicros(), std::optional(a + b));
        QCOMPARE(x < y, a < b);
        QCOMPARE(Decimal::fromText(x.toText()).value(), x);
    }
}

void TestCore::moneyHasTheDigitsOfItsCurrency()
{
    QCOMPARE(formatMicros(12500000, "CNY"), std::string("12.50"));
    QCOMPARE(formatMicros(12500000, "JPY"), std::string("12.5"));
    QCOMPARE(formatMicros(12000000, "JPY"), std::string("12"));
    QCOMPARE(formatMicros(12345600, "KWD"), std::string("12.3456"));
    QCOMPARE(formatMicros(-1, "USD"), std::string("-0.000001"));
    QVERIFY(!parseMicros("0.0000001"));
    QCOMPARE(parseMicros("-0.01"), std::optional<std::int64_t>(-10000));
}

void TestCore::datesRoundTrip()
{
    for (int day = -800000; day < 1200000; day += 37) {
        int y = 0, m = 0, d = 0;
        Date {day}.toCivil(y, m, d);
        if (y >= 1 && y <= 9999)
            QCOMPARE(Date::fromCivil(y, m, d)->days, day);
    }
    QVERIFY(!Date::fromCivil(2025, 2, 29));
    QCOMPARE(Date::fromIso("2026-11-22")->weekday(), 7);
    QVERIFY(!Date::fromIso("2026-1-2"));
}

void TestCore::localTimesInGapsAndOverlaps_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    QTest::newRow("gap moves forward") << "Europe/Berlin"
                                       << "2026-03-29 02:30"
                                       << "2026-03-29T01:30:00Z";
    QTest::newRow("overlap is the first") << "Europe/Berlin"
                                          << "2026-10-25 02:30"
                                          << "2026-10-25T00:30:00Z";
    QTest::newRow("half an hour") << "Australia/Lord_Howe"
                                  << "2026-10-04 02:15"
                                  << "2026-10-03T15:45:00Z";
    QTest::newRow("plain") << "Asia/Shanghai"
                           << "2026-06-18"
                           << "2026-06-17T16:00:00Z";
    QTest::newRow("offset wins") << "Asia/Shanghai"
                                 << "2026-06-18T00:00:00.25-03:00"
                                 << "2026-06-18T03:00:00.25Z";
    QTest::newRow("summer time that came back in 2023") << "Africa/Cairo"
                                                        << "2026-05-08 17:25"
                                                        << "2026-05-08T14:25:00Z";
    QTest::newRow("summer time that ended in 2022") << "America/Mexico_City"
                                                    << "2026-07-01"
                                                    << "2026-07-01T06:00:00Z";
    QTest::newRow("beyond the table") << "Europe/Berlin"
                                      << "2071-07-01 12:00"
                                      << "2071-07-01T10:00:00Z";
    QTest::newRow("beyond the table, southern winter") << "America/Santiago"
                                                       << "2071-07-01 12:00"
                                                       << "2071-07-01T16:00:00Z";
    QTest::newRow("before any rule") << "Asia/Shanghai"
                                     << "1890-01-01"
                                     << "1889-12-31T15:54:17Z";
    QTest::newRow("midnight that does not exist") << "America/Sao_Paulo"
                                                  << "2018-11-04"
                                                  << "2018-11-04T03:00:00Z";
}

void TestCore::localTimesInGapsAndOverlaps()
{
    QFETCH(QString, zone);
    QFETCH(QString, local);
    QFETCH(QString, utc);
    const auto timeZone = TimeZone::fromName(zone.toStdString());
    QVERIFY(timeZone);
    const auto instant = instantFromIso(local.toStdString(), *timeZone);
    QVERIFY(instant);
    QCOMPARE(QString::fromStdString(formatUtc(*instant)), utc);
}

void TestCore::foreignZonesAreUnknown()
{
    for (const char *name :
         {"", "Mars/Phobos", "GMT+25", "../etc/passwd", "/etc/passwd", "right/Europe/Berlin", "Asia", "tzdata.zi"})
        QVERIFY2(!TimeZone::fromName(name), name);
    for (const char *name : {"UTC", "Etc/UTC", "Asia/Kolkata", "America/Argentina/Buenos_Aires", "Etc/GMT+8"})
        QVERIFY2(TimeZone::fromName(name), name);
}

static std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// nst/JSONTestSuite: y_ must be read, n_ must be refused, i_ is ours to choose; none may crash.
void TestCore::jsonTestSuite()
{
    if (panorama::testing::sharedFolder().empty())
        QSKIP("../shared is missing: the JSON test suite did not run");
    int seen = 0;
    for (const auto &entry :
         std::filesystem::recursive_directory_iterator(panorama::testing::sharedFolder() + "/corpora/json-testsuite")) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() != ".json")
            continue;
        ++seen;
        const bool read = Json::parse(contentOf(entry.path())).has_value();
        const bool duplicate = name.find("duplicate") != std::string::npos; // legal JSON that our files forbid
        if (name.starts_with("y_") && !duplicate)
            QVERIFY2(read, name.c_str());
        if (name.starts_with("n_"))
            QVERIFY2(!read, name.c_str());
    }
    QVERIFY(seen > 300);
}

void TestCore::jsonKeepsNumbersAndNamesDuplicates()
{
    const auto json = Json::parse(R"({"a":12345678901234567890,"b":0.10,"c":[1,{"d":-0}]})");
    QVERIFY(json);
    QCOMPARE(json->find("a")->numberText(), std::string("12345678901234567890"));
    QCOMPARE(json->find("b")->numberText(), std::string("0.10"));
    const auto duplicate = Json::parse(R"({"a":{"x/y":1,"x/y":2}})");
    QVERIFY(!duplicate);
    QCOMPARE(duplicate.error().where, std::string("/a/x~1y"));
    const auto comment = Json::parse("{\n  // no\n}");
    QVERIFY(!comment);
    QVERIFY(comment.error().message.find("line 2") != std::string::npos);
    QCOMPARE(Json::parse(R"({"b":1,"a":[2,"ü\n"]})")->dump(true), std::string("{\"a\":[2,\"ü\\n\"],\"b\":1}"));
}

void TestCore::jsonPointersLead()
{
    const auto json = Json::parse(R"({"a/b":[10,{"~":true}],"":0})");
    QVERIFY(json->at("/a~1b/1/~0")->boolean());
    QCOMPARE(json->at("/")->integer(), 0);
    QVERIFY(!json->at("/a~1b/2"));
    QVERIFY(!json->at("/a~1b/01x"));
}

void TestCore::readerNamesTheWrongPlace()
{
    const auto json = Json::parse(R"({"format":"x/1","n":5,"odd":true})");
    JsonReader reader(*json, "/rule");
    reader.format("x/1");
    QCOMPARE(reader.integer("n", 0, 10), 5);
    const auto finished = reader.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().where, std::string("/rule/odd"));
    JsonReader misspelt(*json, "");
    misspelt.text("name");
    QCOMPARE(misspelt.finish().error().where, std::string("/format"));
    const auto empty = Json::parse("{}");
    JsonReader missing(*empty, "");
    missing.text("name");
    QCOMPARE(missing.finish().error().where, std::string("/"));
}

void TestCore::namesAreChecked()
{
    QVERIFY(validName("抖音"));
    QCOMPARE(*validName("e\u0301"), std::string("é"));
    QVERIFY(!validName(""));
    QVERIFY(!validName("a\tb"));
    QVERIFY(!validName(std::string(201, 'a')));
    QVERIFY(validName(std::string(200, 'a')));
}

void TestCore::trimsAllBlanks()
{
    QCOMPARE(trimmed(" \t\u3000\u00a0abc\ufeff\r\n"), std::string_view("abc"));
    QCOMPARE(trimmed("\u3000"), std::string_view(""));
    QCOMPARE(toPinyin("重庆"), std::string("chong qing"));
}

void TestCore::formulasAreKnown()
{
    for (const char *cell :
         {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+cmd", " =1", "\t=1", "'=1", "\"=1", "＝1", "＋A1", "-x"})
        QVERIFY2(looksLikeFormula(cell), cell);
    for (const char *cell : {"", "-", "-5", "+86 138-0013-8000", "1=1", "a@b.cn", "2026-01-02", "－５", "'", "x"})
        QVERIFY2(!looksLikeFormula(cell), cell);
    for (const char *cell : {"=1+1", "@SUM(A1)", "+1+1", "+8613800138000", "-2+3", "-", "\t1", "\rx", " =1", "'=1",
                             "\"=1", " \"＋1", "＝1", "－５", "＠x"})
        QVERIFY2(opensFormula(cell), cell);
    for (const char *cell : {"", "-5", "-0.50", "5", "1=1", "a@b.cn", "2026-01-02", "x -1", "'", "\"quoted\""})
        QVERIFY2(!opensFormula(cell), cell);
}

QTEST_APPLESS_MAIN(TestCore)
#include "test_core.moc"
