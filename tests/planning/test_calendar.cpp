// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_reader.h"
#include "domain/campaign_entry.h"
#include "planning/calendar_lanes.h"
#include "planning/festivals.h"
#include "planning/statutory_days.h"
#include "support/test_env.h"

#include <QTest>

#include <fstream>
#include <map>
#include <random>
#include <sstream>

using namespace panorama;
using namespace panorama::planning;

class TestCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lunarRoundTrip();
    void knownNewYears();
    void festivalsAgainstReference();
    void statutoryAgainstReference();
    void lanesNeverOverlap();
    void overlapsAgainstBruteForce();
    void entryRoundTrip();
    void wrongEntries();
};

static Json readJson(const std::string &path)
{
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return Json::parse(text.str()).value_or(Json());
}

void TestCalendar::lunarRoundTrip()
{
    const Date first = *Date::fromIso("1900-01-31"), last = *Date::fromIso("2101-01-28");
    std::optional<LunarDate> before;
    for (Date day = first; day <= last; ++day.days) {
        const auto lunar = toLunar(day);
        QVERIFY2(lunar, day.toIso().c_str());
        QVERIFY(fromLunar(*lunar) == day);
        QVERIFY(!before || lunar->day == before->day + 1 || (lunar->day == 1 && before->day >= 29));
        before = lunar;
    }
    QVERIFY(!toLunar({first.days - 1}));
    QVERIFY(!toLunar({last.days + 1}));
    QVERIFY(!fromLunar({2026, 13, 1}) && !fromLunar({2026, 1, 31}) && !fromLunar({2026, 3, 1, true})
            && fromLunar({2025, 6, 1, true}));
}

void TestCalendar::knownNewYears()
{
    // 2027 and 2030 are the ones that ICU gets wrong.
    for (const char *day : {"1900-01-31", "1985-02-20", "2000-02-05", "2024-02-10", "2025-01-29", "2026-02-17",
                            "2027-02-06", "2030-02-03", "2033-01-31", "2100-02-09"})
        QVERIFY2(toLunar(*Date::fromIso(day)) == (LunarDate {std::stoi(day), 1, 1, false}), day);
}

void TestCalendar::festivalsAgainstReference()
{
    const std::string folder = testing::sharedFolder();
    if (folder.empty())
        QSKIP("no shared folder");
    std::ifstream file(folder + "/data/lunar/lunar_festivals_1950_2050.csv");
    std::string line;
    std::getline(file, line);
    int checked = 0;
    while (std::getline(file, line)) {
        const std::string id = line.substr(0, line.find(',')), iso = line.substr(line.rfind(',') + 1, 10);
        if (id.rfind("leap_month_", 0) == 0) {
            const int lunarYear = std::stoi(line.substr(line.find(',') + 1, 4));
            QCOMPARE(leapMonthOf(lunarYear), std::stoi(id.substr(11)));
            continue;
        }
        const auto festivals = festivalsOf(std::stoi(iso));
        QVERIFY2(std::ranges::any_of(festivals, [&](const Festival &f) { return f.id == id && f.date.toIso() == iso; }),
                 line.c_str());
        ++checked;
    }
    QCOMPARE(checked, 707);
}

void TestCalendar::statutoryAgainstReference()
{
    const std::string folder = testing::sharedFolder();
    if (folder.empty())
        QSKIP("no shared folder");
    const Json answers = readJson(folder + "/data/answers/calendar_china.json");
    const auto &days = StatutoryDays::builtIn();
    QCOMPARE(days.years().size(), answers.find("years")->members().size());
    for (const auto &[name, answer] : answers.find("years")->members()) {
        const StatutoryYear *year = days.year(std::stoi(name));
        QVERIFY(year);
        int off = 0, makeup = 0;
        for (const StatutoryHoliday &holiday : year->holidays) {
            off += holiday.daysOff();
            makeup += int(holiday.makeup.size());
            QCOMPARE(holiday.daysOff(), int(answer.find("names")->find(holiday.name)->integer()));
        }
        QCOMPARE(off, int(answer.find("off")->integer()));
        QCOMPARE(makeup, int(answer.find("makeup_workdays")->integer()));
        if (const Json *working = answer.find("working_days_in_year"))
            QCOMPARE(days.workingDaysOf(year->year).value(), int(working->integer()));
    }
    QVERIFY(!days.year(2027) && !days.workingDaysOf(2027));
    QVERIFY(days.dayOff(*Date::fromIso("2026-02-23")) && days.makeupDay(*Date::fromIso("2026-02-28"))
            && !days.dayOff(*Date::fromIso("2026-02-24")));
}

static std::vector<DateRange> randomSpans(std::mt19937_64 &random, int count)
{
    std::vector<DateRange> spans;
    for (int i = 0; i < count; ++i) {
        const int from = int(random() % 100);
        spans.push_back({{from}, {from + 1 + int(random() % 20)}});
    }
    return spans;
}

static bool overlap(const DateRange &a, const DateRange &b)
{
    return a.from < b.to && b.from < a.to;
}

void TestCalendar::lanesNeverOverlap()
{
    std::mt19937_64 random(testing::randomSeed("lanes"));
    for (int round = 0; round < 200; ++round) {
        const auto spans = randomSpans(random, int(random() % 40));
        const auto lanes = packLanes(spans);
        int deepest = 0, most = 0;
        for (int day = 0; day < 130; ++day)
            deepest = std::max(
                deepest, int(std::ranges::count_if(spans, [day](const DateRange &s) { return s.contains({day}); })));
        for (std::size_t i = 0; i < spans.size(); ++i) {
            most = std::max(most, lanes[i] + 1);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(lanes[i] != lanes[j] || !overlap(spans[i], spans[j]));
        }
        QCOMPARE(most, deepest); // as few lanes as possible
    }
}

void TestCalendar::overlapsAgainstBruteForce()
{
    std::mt19937_64 random(testing::randomSeed("overlaps"));
    for (int round = 0; round < 200; ++round) {
        const auto spans = randomSpans(random, int(random() % 30));
        std::vector<std::string> keys;
        for (std::size_t i = 0; i < spans.size(); ++i)
            keys.push_back(std::string(random() % 3, 'k'));
        const auto found = overlapsWithin(spans, keys);
        std::size_t next = 0;
        for (std::size_t i = 0; i < spans.size(); ++i)
            for (std::size_t j = i + 1; j < spans.size(); ++j)
                if (!keys[i].empty() && keys[i] == keys[j] && overlap(spans[i], spans[j])) {
                    QVERIFY(next < found.size());
                    QVERIFY(found[next].a == i && found[next].b == j);
                    QVERIFY(
                        (found[next].days
                         == DateRange {std::max(spans[i].from, spans[j].from), std::min(spans[i].to, spans[j].to)}));
                    ++next;
                }
        QCOMPARE(next, found.size());
    }
}

void TestCalendar::entryRoundTrip()
{
    CampaignEntry entry {"双 11 预热",
                         "c1",
                         "抖音",
                         "李雷",
                         "approved",
                         "GMV",
                         "",
                         {{20000}, {20010}},
                         false,
                         "S0000000001",
                         Money {1200000000, "CNY"},
                         "u@x"};
    QVERIFY(*parseCampaignEntry(toJson(entry)) == entry);
    QVERIFY(moved(moved(entry, 5), -5) == entry);
    QCOMPARE(resized(entry, {20000}, {20004}).days.length(), 5);
    QCOMPARE(resized(entry, {20000}, {19000}).days.length(), 1);
    entry.alwaysOn = true;
    entry.days.to = farFuture;
    QVERIFY(*parseCampaignEntry(toJson(entry)) == entry);
    QVERIFY(moved(entry, 3).days.to == farFuture);
}

void TestCalendar::wrongEntries()
{
    const std::pair<const char *, const char *> wrong[] = {
        {R"({"format":"panorama.campaign/2","name":"a","start":"2026-01-01","end":"2026-01-02"})", "/format"},
        {R"({"format":"panorama.campaign/1","start":"2026-01-01","end":"2026-01-02"})", "/"},
        {R"({"format":"panorama.campaign/1","name":"a","start":"2026-02-30","end":"2026-01-02"})", "/start"},
        {R"({"format":"panorama.campaign/1","name":"a","start":"2026-01-03","end":"2026-01-02"})", "/end"},
        {R"({"format":"panorama.campaign/1","name":"a","start":"2026-01-01","end":"2026-01-02","budget":"1e3","currency":"CNY"})",
         "/budget"},
        {R"({"format":"panorama.campaign/1","name":"a","start":"2026-01-01","end":"2026-01-02","colour":"red"})",
         "/colour"},
        {R"([])", "/"},
    };
    for (const auto &[text, where] : wrong) {
        const auto entry = parseCampaignEntry(*Json::parse(text));
        QVERIFY(!entry);
        QCOMPARE(entry.error().where, std::string(where));
    }
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "test_calendar.moc"
