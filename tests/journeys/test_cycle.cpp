// SPDX-License-Identifier: GPL-3.0-or-later
// The sales cycle before and after a change, hours of the day, stages that are seen, rates: answers by hand and
// coverage of intervals.
#include "core/random.h"
#include "journeys/cycle.h"
#include "support/program.h"
#include "support/test_env.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace panorama;
using namespace panorama::testing;

namespace {

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t n = values.size();
    return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

std::vector<double> waits(Random &random, std::size_t count, double mean)
{
    std::vector<double> list;
    for (std::size_t i = 0; i < count; ++i)
        list.push_back(-mean * std::log(random.unit()));
    return list;
}

} // namespace

class TestCycle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_random.emplace(randomSeed("cycle")); }
    void bootstrapEqualsDrawingSamples();
    void intervalsCoverTheTruth();
    void cycleByHand();
    void plantedHourIsFound();
    void stagesAreJudged();
    void ratesConvertAmounts();

private:
    ProgramResult cli(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--workspace", m_path, "--now", "2026-07-01T00:00:00+08:00"});
        return runCli(arguments);
    }
    void import(const std::string &csv, const std::string &kind, const std::string &fields) const
    {
        const std::string folder = temporaryFolder();
        writeFile(folder + "/rows.csv", csv);
        writeFile(folder + "/map.json",
                  R"({"format":"panorama.mapping/1","source":"app","kind":")" + kind + R"(","fields":{)" + fields
                      + "}}");
        const ProgramResult result = cli({"import", folder + "/rows.csv", "--map", folder + "/map.json"});
        QVERIFY2(result.status == 0, result.err.c_str());
    }
    std::string file(const std::string &text) const
    {
        const std::string path = temporaryFolder() + "/d.json";
        writeFile(path, text);
        return path;
    }
    std::optional<Random> m_random;
    std::string m_path;
};

void TestCycle::bootstrapEqualsDrawingSamples()
{
    for (const std::size_t n : {1, 2, 7, 40, 101}) {
        const std::vector<double> values = waits(*m_random, n, 100);
        std::vector<double> drawn;
        for (int round = 0; round < 4000; ++round) {
            std::vector<double> sample;
            for (std::size_t i = 0; i < n; ++i)
                sample.push_back(values[m_random->below(n)]);
            drawn.push_back(medianOf(sample));
        }
        std::ranges::sort(drawn);
        journeys::CycleResult result;
        result.before.starts = n;
        journeys::measureCycles(values, {}, result);
        QCOMPARE(*result.before.median, medianOf(values));
        // Both are percentiles of 4,000 draws: they meet within the neighbouring percentiles.
        QVERIFY(*result.before.medianLow >= drawn[55] - 1e-9 && *result.before.medianLow <= drawn[150] + 1e-9);
        QVERIFY(*result.before.medianHigh >= drawn[3850] - 1e-9 && *result.before.medianHigh <= drawn[3945] + 1e-9);
        QVERIFY(!result.difference);
    }
}

void TestCycle::intervalsCoverTheTruth()
{
    int covered = 0, without = 0;
    constexpr int rounds = 200;
    for (int round = 0; round < rounds; ++round) {
        journeys::CycleResult result, none;
        result.before.starts = result.after.starts = none.before.starts = none.after.starts = 200;
        journeys::measureCycles(waits(*m_random, 120, 10), waits(*m_random, 90, 6), result);
        const double truth = (6 - 10) * std::log(2);
        covered += *result.differenceLow <= truth && truth <= *result.differenceHigh;
        journeys::measureCycles(waits(*m_random, 100, 10), waits(*m_random, 100, 10), none);
        without += *none.differenceLow <= 0 && 0 <= *none.differenceHigh;
        QVERIFY(*result.shareDifferenceLow < *result.shareDifference
                && *result.shareDifference < *result.shareDifferenceHigh);
    }
    // 190 expected; 174 has about 1 in 10,000.
    QVERIFY2(covered >= 174 && without >= 174, qPrintable(QString("%1 %2").arg(covered).arg(without)));
}

void TestCycle::cycleByHand()
{
    m_path = newWorkspace();
    // Before 1 March: a takes 4 days, b 2, c never, d beyond 30 days. After: e 1 day, f 1 day, g 3; h is not yet
    // observed.
    import(
        "who,what,time\na,lead,2026-02-01 00:00\na,deal,2026-02-05 00:00\nb,lead,2026-02-10 00:00\nb,deal,2026-02-12 "
        "00:00\n"
        "c,lead,2026-02-10 00:00\nd,lead,2026-02-01 00:00\nd,deal,2026-03-20 00:00\ne,lead,2026-03-01 "
        "00:00\ne,deal,2026-03-02 00:00\n"
        "f,lead,2026-03-05 00:00\nf,lead,2026-03-07 00:00\nf,deal,2026-03-06 00:00\ng,lead,2026-04-05 "
        "00:00\ng,deal,2026-04-08 00:00\n"
        "h,lead,2026-06-20 00:00\nh,deal,2026-06-21 00:00\nz,lead,2025-01-01 00:00\n",
        "events",
        R"("id.member_no":{"column":"who"},"event":{"column":"what"},"time":{"column":"time","format":"yyyy-MM-dd HH:mm"})");
    const std::string text =
        R"({"format":"panorama.cycle/1","start":{"event":"lead"},"end":{"event":"deal"},"change":"2026-03-01","days":120,"within_days":30})";
    const Json json = cli({"cycle", "compare", file(text)}).json();
    QCOMPARE(json.at("/before/starts")->integer(), std::int64_t(4));
    QCOMPARE(json.at("/before/ended")->integer(), std::int64_t(2));
    QCOMPARE(json.at("/before/median_seconds")->toDouble(), 3 * 86400.0);
    QCOMPARE(json.at("/after/starts")->integer(), std::int64_t(4));
    QCOMPARE(json.at("/after/pending")->integer(), std::int64_t(1));
    QCOMPARE(json.at("/after/share")->toDouble(), 1.0);
    QCOMPARE(json.at("/after/median_seconds")->toDouble(), 86400.0);
    QCOMPARE(json.at("/median_difference_seconds")->toDouble(), -2 * 86400.0);
    QVERIFY(
        cli({"cycle", "compare",
             file(R"({"format":"panorama.cycle/1","start":{"event":"lead"},"end":{"event":"deal"},"change":"soon"})")})
            .json()
            .at("/error/where")
            ->text()
        == "/change");
}

void TestCycle::plantedHourIsFound()
{
    m_path = newWorkspace();
    std::string csv = "who,what,time\n";
    for (int i = 0; i < 12000; ++i) {
        const int hour = int(m_random->below(24));
        char time[32];
        std::snprintf(time, sizeof time, "2026-%02d-%02d %02d:%02d", 1 + int(m_random->below(3)),
                      1 + int(m_random->below(28)), hour, int(m_random->below(60)));
        csv += std::to_string(i) + ",visit," + time + "\n";
        if (m_random->unit() < (hour == 23 ? 0.34 : 0.2))
            csv += std::to_string(i) + ",deal," + time + "\n";
    }
    import(
        csv, "events",
        R"("id.member_no":{"column":"who"},"event":{"column":"what"},"time":{"column":"time","format":"yyyy-MM-dd HH:mm"})");
    const Json json =
        cli({"heatmap", "run",
             file(
                 R"({"format":"panorama.heatmap/1","event":{"event":"deal"},"per":{"event":"visit"},"from":"2026-01-01","to":"2026-04-01"})")})
            .json();
    QCOMPARE(json.at("/best_hours/0/hour")->integer(), std::int64_t(23));
    QVERIFY(json.at("/best_hours/0/weekday")->isNull());
    double events = 0, nearest = 1e9, week = json.at("/rate")->toDouble();
    for (const Json &hour : json.at("/hours")->items()) {
        events += double(hour.find("events")->integer());
        const double rate = hour.find("rate")->toDouble(), shrunk = hour.find("shrunk")->toDouble();
        QVERIFY(std::abs(shrunk - week) <= std::abs(rate - week) + 1e-12); // never further from the week
        QVERIFY(hour.find("low")->toDouble() <= rate && rate <= hour.find("high")->toDouble());
        nearest = std::min(nearest, std::abs(shrunk - week));
    }
    QCOMPARE(std::int64_t(events), json.at("/events")->integer());
    QVERIFY(json.at("/hours/23/shrunk")->toDouble() > week * 1.2);
}

void TestCycle::stagesAreJudged()
{
    m_path = newWorkspace();
    std::string csv = "who,what,time\n";
    for (int day = 1; day <= 30; ++day) {
        csv += "a,visit,2026-06-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + " 10:00\n";
        if (day % 7 == 0 && day < 15)
            csv += "b,mail,2026-06-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + " 10:00\n";
        if (day < 20)
            csv += "a,lead,2026-06-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + " 10:00\n";
    }
    import(
        csv, "events",
        R"("id.member_no":{"column":"who"},"event":{"column":"what"},"time":{"column":"time","format":"yyyy-MM-dd HH:mm"})");
    const Json json = cli({"journey", "coverage",
                           file(R"({"format":"panorama.journey/1","stages":[{"name":"s1","events":[{"event":"visit"}]},
{"name":"s2","events":[{"event":"lead"}]},{"name":"s3","events":[{"event":"mail"}]},{"name":"s4","events":[{"event":"nothing"}]}]})")})
                          .json();
    const char *states[] = {"measured", "stale", "measured", "blind"}; // weekly mail is not stale after 17 days
    for (int i = 0; i < 4; ++i)
        QCOMPARE(json.at("/stages/" + std::to_string(i) + "/state")->text(), std::string(states[i]));
    QCOMPARE(json.at("/stages/1/seen_in_stage_before")->toDouble(), 1.0);
    QCOMPARE(json.at("/stages/2/seen_in_stage_before")->toDouble(), 0.0);
    QCOMPARE(json.at("/stages/1/days")->integer(), std::int64_t(19));
    QCOMPARE(cli({"journey", "coverage"}).json().at("/unassigned_events/0")->text(), std::string("mail"));
}

void TestCycle::ratesConvertAmounts()
{
    m_path = newWorkspace();
    import(
        "who,n,time,v,c\na,1,2026-01-05 10:00,10,USD\na,2,2026-01-06 10:00,10,USD\nb,3,2026-01-05 10:00,5,CNY\n",
        "orders",
        R"("id.member_no":{"column":"who"},"order_id":{"column":"n"},"time":{"column":"time","format":"yyyy-MM-dd HH:mm"},"value":{"column":"v"},"currency":{"column":"c"})");
    const auto above = [this](const char *sum) {
        return cli({"segment", "count",
                    file(
                        R"({"format":"panorama.segment/1","name":"x","rule":{"event":"order","sum":{"property":"value",">=":)"
                        + std::string(sum) + "}}}")})
            .json()
            .at("/count")
            ->integer();
    };
    QCOMPARE(above("6"), std::int64_t(0));
    QCOMPARE(cli({"workspace", "rates", "list"}).json().at("/missing/0/days")->integer(), std::int64_t(2));
    QCOMPARE(cli({"workspace", "rates", "set", "2026-01-04", "HKD", ".91"}).status, 0); // as in files
    QCOMPARE(cli({"workspace", "rates", "list", "HKD"}).json().at("/rates/0/rate")->text(), std::string("0.91"));
    QCOMPARE(cli({"workspace", "rates", "remove", "2026-01-04", "HKD"}).status, 0);
    QCOMPARE(cli({"workspace", "rates", "set", "2026-01-05", "USD", "7.10"}).status, 0);
    QCOMPARE(above("71"), std::int64_t(1));
    QCOMPARE(above("71.01"), std::int64_t(0));
    const std::string folder = temporaryFolder();
    writeFile(folder + "/rates.csv",
              "date,currency,rate\n2026-01-05,USD,7.1\n2026-01-06,USD,7.2\n2026-01-06,HKD,0.91\n");
    const Json done = cli({"workspace", "rates", "import", folder + "/rates.csv"}).json();
    QCOMPARE(done.at("/created")->integer(), std::int64_t(2));
    QCOMPARE(done.at("/unchanged")->integer(), std::int64_t(1));
    QCOMPARE(above("143"), std::int64_t(1));
    const Json list = cli({"workspace", "rates", "list"}).json();
    QCOMPARE(list.at("/rates")->items().size(), std::size_t(3));
    QCOMPARE(list.at("/missing")->items().size(), std::size_t(0));
    // All or nothing, and the line at fault.
    writeFile(folder + "/bad.csv", "date,currency,rate\n2026-01-07,USD,7.3\n2026-01-08,USD,-1\n");
    const ProgramResult bad = cli({"workspace", "rates", "import", folder + "/bad.csv"});
    QCOMPARE(bad.status, 1);
    QVERIFY(bad.json().at("/error/message")->text().starts_with("Line 3: "));
    QCOMPARE(cli({"workspace", "rates", "list", "USD"}).json().at("/rates")->items().size(), std::size_t(2));
    QCOMPARE(cli({"workspace", "rates", "set", "2026-01-05", "CNY", "1"}).status, 1);
    QCOMPARE(cli({"workspace", "rates", "set", "2026-01-05", "usd", "1"}).status, 1);
    QCOMPARE(cli({"workspace", "rates", "remove", "2026-01-06", "USD"}).status, 0);
    QCOMPARE(above("143"), std::int64_t(0));
}

QTEST_GUILESS_MAIN(TestCycle)
#include "test_cycle.moc"
