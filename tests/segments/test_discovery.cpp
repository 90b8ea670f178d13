// SPDX-License-Identifier: GPL-3.0-or-later
// What sets segments apart, and who is like them: planted truths are found, chance is not.
#include "core/statistics.h"
#include "segments/explorer.h"
#include "segments/lookalike.h"
#include "services/segment_discovery.h"
#include "services/snapshot_service.h"
#include "support/program.h"
#include "support/test_env.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace panorama;
using namespace panorama::testing;
using segments::FeatureTable;

namespace {

constexpr int people = 4000;

// P(X = k) by multiplying out, for small numbers only.
double hypergeometric(int k, int drawn, int having, int all)
{
    const auto choose = [](int n, int m) {
        double product = m < 0 || m > n ? 0 : 1;
        for (int i = 0; i < m; ++i)
            product = product * (n - i) / (i + 1);
        return product;
    };
    return choose(having, k) * choose(all - having, drawn - k) / choose(all, drawn);
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void exactTestIsExact();
    void falseDiscoveryRatesByHand();
    void countsAreThoseOfTheRules();
    void chanceIsNoDiscovery();
    void plantedDifferencesAreFound();
    void logisticAnswersByHand();
    void plantedLikenessIsRanked();
    void randomSeedsHaveNoLookalikes();
    void commandsAnswer();

private:
    columns::Bits randomPeople(double share)
    {
        columns::Bits set(people);
        for (int i = 0; i < people; ++i)
            if (std::uniform_real_distribution(0.0, 1.0)(m_random) < share)
                set.set(std::size_t(i));
        return set;
    }
    bool hasTag(const char *tag, std::size_t customer) const
    {
        return columns::testBit(columns::Snapshot::flag(m_snapshot->tags, tag)->words, customer);
    }
    std::mt19937_64 m_random;
    std::string m_path;
    Instant m_asOf;
    std::shared_ptr<store::Workspace> m_workspace;
    columns::SnapshotPtr m_snapshot;
};

void TestDiscovery::initTestCase()
{
    m_random.seed(randomSeed("discovery"));
    const auto chance = [this](double share) { return std::uniform_real_distribution(0.0, 1.0)(m_random) < share; };
    std::string csv = "key,m,city,score,hot,warm,a,b,c,d\n", tags;
    for (int i = 0; i < people; ++i) {
        csv += std::to_string(i) + ",M" + std::to_string(i) + ","
            + (chance(0.5)       ? "上海"
                   : chance(0.5) ? "北京"
                                 : "")
            + "," + std::to_string(m_random() % 500);
        for (const double share : {0.2, 0.3, 0.1, 0.5, 0.03, 0.7})
            csv += chance(share) ? ",1" : ",0";
        csv += "\n";
    }
    m_path = newWorkspace();
    const std::string folder = temporaryFolder();
    writeFile(folder + "/people.csv", csv);
    writeFile(folder + "/map.json",
              R"({"format":"panorama.mapping/1","source":"crm","kind":"customers","fields":{"key":{"column":"key"},
"id.member_no":{"column":"m"},"attr.city":{"column":"city"},"attr.score":{"column":"score","type":"number"},
"tag.hot":{"column":"hot"},"tag.warm":{"column":"warm"},"tag.a":{"column":"a"},"tag.b":{"column":"b"},"tag.c":{"column":"c"},
"tag.d":{"column":"d"}}})");
    const ProgramResult result =
        runCli({"import", folder + "/people.csv", "--map", folder + "/map.json", "--workspace", m_path});
    QVERIFY2(result.status == 0, result.err.c_str());
    m_workspace = *store::Workspace::open(m_path, Clock());
    m_snapshot = *services::currentSnapshot(*m_workspace, {});
    m_asOf = Clock().now();
    QCOMPARE(m_snapshot->customers.size(), std::uint32_t(people));
}

void TestDiscovery::exactTestIsExact()
{
    // Fisher's lady tasting tea: 3 of 4 right has 17/70 by chance, 4 of 4 has 1/70.
    QVERIFY(std::abs(fisherExact(3, 4, 4, 8) - 2 * 17.0 / 70) < 1e-12);
    QVERIFY(std::abs(fisherExact(4, 4, 4, 8) - 2 * 1.0 / 70) < 1e-12);
    for (int round = 0; round < 500; ++round) {
        const int all = 2 + int(m_random() % 60), drawn = int(m_random() % unsigned(all + 1)),
                  having = int(m_random() % unsigned(all + 1));
        const int least = std::max(0, drawn + having - all), most = std::min(drawn, having);
        const int found = least + int(m_random() % unsigned(most - least + 1));
        double lower = 0, upper = 0;
        for (int k = least; k <= most; ++k) {
            lower += k <= found ? hypergeometric(k, drawn, having, all) : 0;
            upper += k >= found ? hypergeometric(k, drawn, having, all) : 0;
        }
        const double wanted = std::min(1.0, 2 * std::min(lower, upper));
        QVERIFY(std::abs(fisherExact(found, drawn, having, all) - wanted) < 1e-9);
    }
    const auto [low, high] = wilsonInterval(8, 10); // Newcombe 1998 gives 0.4902 and 0.9433
    QVERIFY(std::abs(low - 0.4902) < 5e-5 && std::abs(high - 0.9433) < 5e-5);
}

void TestDiscovery::falseDiscoveryRatesByHand()
{
    // The example of Benjamini and Hochberg (1995), section 4: four of fifteen are rejected at 5 %.
    const std::vector<double> p = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                   0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
    const std::vector<double> q = benjaminiHochberg(p);
    QCOMPARE(std::ranges::count_if(q, [](double rate) { return rate <= 0.05; }), 4);
    QVERIFY(std::abs(q[3] - 0.0095 * 15 / 4) < 1e-12);
    QVERIFY(std::abs(q[5] - 0.0298 * 15 / 7) < 1e-12); // not above that of a larger p
}

void TestDiscovery::countsAreThoseOfTheRules()
{
    const FeatureTable table(m_snapshot, m_asOf);
    const columns::Bits some = randomPeople(0.3);
    const std::vector<std::uint64_t> counts = table.counts(some), all = table.counts(columns::Bits(people, true));
    std::vector<std::uint64_t> walked(counts.size());
    columns::forEachBit(some.words(), [&](std::size_t customer) {
        table.forEachOf(columns::CustomerNumber(customer), [&](std::size_t feature) { ++walked[feature]; });
    });
    QCOMPARE(walked, counts);
    std::uint64_t fifths = 0;
    for (std::size_t f = 0; f < all.size(); ++f) {
        QCOMPARE(all[f], table.features()[f].base);
        fifths += table.features()[f].name == "score" ? all[f] : 0;
    }
    QCOMPARE(fifths, std::uint64_t(people)); // the fifths of a measured attribute are all of it
}

void TestDiscovery::chanceIsNoDiscovery()
{
    const FeatureTable table(m_snapshot, m_asOf);
    int rounds = 60, rejected = 0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<segments::ExploredSegment> list;
        for (int i = 0; i < 12; ++i)
            list.push_back({std::to_string(i), "", randomPeople(0.02 + 0.04 * i), {}});
        const segments::Exploration found = segments::explore(table, list, 0.05, {}).value();
        QVERIFY(found.tests > 100);
        rejected += found.discoveries > 0;
    }
    // Where nothing is true the rate is the chance of any discovery: 3 of 60 expected at most; 12 has under 1 in
    // 10,000.
    QVERIFY2(rejected < 12, qPrintable(QString::number(rejected)));
}

void TestDiscovery::plantedDifferencesAreFound()
{
    const FeatureTable table(m_snapshot, m_asOf);
    double falseShare = 0;
    for (int round = 0; round < 20; ++round) {
        columns::Bits set(people);
        for (int i = 0; i < people; ++i)
            if (std::uniform_real_distribution(0.0, 1.0)(m_random) < (hasTag("hot", std::size_t(i)) ? 0.3 : 0.1))
                set.set(std::size_t(i));
        std::vector<segments::ExploredSegment> list {{"planted", "", set, {}}, {"rule", "", set, {"tag:hot"}}};
        for (int i = 0; i < 8; ++i)
            list.push_back({"chance", "", randomPeople(0.2), {}});
        const segments::Exploration found = segments::explore(table, list, 0.05, {}).value();
        const auto &first = found.entries[0].distinctions;
        QVERIFY(!first.empty());
        QCOMPARE(table.features()[first[0].feature].name, std::string("hot"));
        QVERIFY(first[0].low > 130 && first[0].index < 300);
        for (const auto &told : found.entries[1].distinctions)
            QVERIFY(table.features()[told.feature].name != "hot"); // the rule asked for it
        falseShare += double(found.discoveries - 1) / double(found.discoveries) / 20;
    }
    QVERIFY2(falseShare < 0.2, qPrintable(QString::number(falseShare)));
}

void TestDiscovery::logisticAnswersByHand()
{
    // One feature: its weight is the log of the odds ratio, the intercept that of the odds without it.
    segments::LogisticRows rows;
    const auto add = [&](bool holds, bool positive, double weight) {
        if (holds)
            rows.features.push_back(0);
        rows.offsets.push_back(rows.features.size());
        rows.isPositive.push_back(positive);
        rows.weights.push_back(weight);
    };
    add(true, true, 30), add(true, false, 10), add(false, true, 20), add(false, false, 60);
    const segments::LogisticModel model = segments::fitLogistic(rows, 1, 0);
    QVERIFY(std::abs(model.intercept - std::log(20.0 / 60)) < 1e-8);
    QVERIFY(std::abs(model.weights[0] - std::log(3.0 * 3)) < 1e-8);
    const segments::LogisticModel ridge = segments::fitLogistic(rows, 1, 1e6);
    QVERIFY(std::abs(ridge.weights[0]) < 1e-3);
    QVERIFY(std::abs(ridge.intercept - std::log(50.0 / 70)) < 1e-2);
}

void TestDiscovery::plantedLikenessIsRanked()
{
    const FeatureTable table(m_snapshot, m_asOf);
    columns::Bits seeds(people);
    const auto likeness = [this](std::size_t i) {
        return 0.03 + 0.5 * hasTag("hot", i) * hasTag("a", i) + 0.25 * hasTag("hot", i);
    };
    for (std::size_t i = 0; i < people; ++i)
        if (std::uniform_real_distribution(0.0, 1.0)(m_random) < likeness(i))
            seeds.set(i);
    const segments::Lookalike found = segments::findLookalikes(table, *m_snapshot, seeds, {}, {}).value();
    QCOMPARE(found.ranking.size(), std::size_t(people) - seeds.count());
    QVERIFY(found.auc > 0.65);
    QVERIFY2(found.lift[3].lift > 2 && found.lift[3].low > 1, qPrintable(QString::number(found.lift[3].lift)));
    QCOMPARE(table.features()[found.weights[0].feature].name, std::string("hot"));
    std::size_t hot = 0;
    for (std::size_t i = 0; i < 200; ++i) {
        QVERIFY(!seeds.test(found.ranking[i].customer));
        QVERIFY(found.ranking[i].score >= found.ranking[i + 1].score);
        hot += hasTag("hot", found.ranking[i].customer);
    }
    QVERIFY(hot > 190);
    QVERIFY(!segments::findLookalikes(table, *m_snapshot, randomPeople(0.001), {}, {}));
    const segments::Lookalike without =
        segments::findLookalikes(table, *m_snapshot, seeds, {{"tag:hot", "tag:a"}, 1}, {}).value();
    QVERIFY(without.auc < 0.6);
}

void TestDiscovery::randomSeedsHaveNoLookalikes()
{
    const FeatureTable table(m_snapshot, m_asOf);
    double lift = 0, auc = 0;
    for (int round = 0; round < 8; ++round) {
        const segments::Lookalike found =
            segments::findLookalikes(table, *m_snapshot, randomPeople(0.15), {{}, std::uint64_t(round)}, {}).value();
        lift += found.lift[4].lift / 8;
        auc += found.auc / 8;
    }
    QVERIFY2(std::abs(lift - 1) < 0.25, qPrintable(QString::number(lift)));
    QVERIFY2(std::abs(auc - 0.5) < 0.04, qPrintable(QString::number(auc)));
}

void TestDiscovery::commandsAnswer()
{
    const std::string folder = temporaryFolder();
    writeFile(folder + "/s.json", R"({"format":"panorama.segment/1","name":"warm","rule":{"tag":"warm"}})");
    QCOMPARE(runCli({"segment", "save", folder + "/s.json", "--workspace", m_path}).status, 0);
    const Json explored = runCli({"segment", "explore", "--workspace", m_path}).json();
    QCOMPARE(explored.at("/segments/0/name")->text(), std::string("warm"));
    QVERIFY(explored.at("/tests")->integer() > 5);
    std::string list = "\xEF\xBB\xBF"
                       "customer,why\r\n"; // as spreadsheets write it
    for (int i = 0; i < 300; ++i)
        list += "\"crm/" + std::to_string(i) + "\",x\r\n";
    writeFile(folder + "/seeds.csv", list);
    const ProgramResult alike = runCli({"segment", "lookalike", "--list", folder + "/seeds.csv", "--limit", "7",
                                        "--out", folder + "/out.csv", "--workspace", m_path});
    QVERIFY2(alike.status == 0, alike.err.c_str());
    QCOMPARE(alike.json().at("/seeds")->integer(), std::int64_t(300));
    QCOMPARE(alike.json().at("/members")->items().size(), std::size_t(7));
    QCOMPARE(std::ranges::count(readFile(folder + "/out.csv"), '\n'), 8);
    writeFile(folder + "/seeds.csv", "customer\ncrm/1\ncrm/nobody\n");
    const ProgramResult wrong =
        runCli({"segment", "lookalike", "--list", folder + "/seeds.csv", "--workspace", m_path});
    QCOMPARE(wrong.status, 1);
    QVERIFY(wrong.json().at("/error/message")->text().starts_with("Line 3: "));
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "test_discovery.moc"
