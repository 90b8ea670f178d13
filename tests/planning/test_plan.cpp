// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/rebalance.h"
#include "support/test_env.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace panorama;
using namespace panorama::planning;

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitAddsUp();
    void parseAndPrint();
    void wrongPlaces();
    void restIsShared();
    void rebalanceKnown();
    void rebalanceKeepsEverything();
    void totals();
};

static BudgetPlan plan(const char *lines, const char *total = "100.00", const char *more = "")
{
    const std::string text = std::string(R"({"format":"panorama.plan/1","name":"p","total":")") + total
        + R"(","from":"2026-01-01","to":"2027-01-01","lines":[)" + lines + "]" + more + "}";
    const auto parsed = parseBudgetPlan(*Json::parse(text));
    if (!parsed)
        qWarning("%s %s", parsed.error().message.c_str(), parsed.error().where.c_str());
    return parsed.value_or(BudgetPlan {});
}

static std::vector<Minor> amounts(const BudgetPlan &plan)
{
    std::vector<Minor> result;
    for (const PlanLine &line : plan.lines)
        result.push_back(line.planned);
    return result;
}

void TestPlan::splitAddsUp()
{
    QCOMPARE(splitExactly(100, {1, 1, 1}), (std::vector<Minor> {34, 33, 33}));
    QCOMPARE(splitExactly(10, {0, 0}), (std::vector<Minor> {5, 5}));
    QCOMPARE(splitExactly(100, {47, 16, 15.8, 12, 6.1, 3.1}), (std::vector<Minor> {47, 16, 16, 12, 6, 3}));
    std::mt19937_64 random(testing::randomSeed("split"));
    for (int i = 0; i < 2000; ++i) {
        std::vector<double> weights(1 + random() % 20);
        for (double &weight : weights)
            weight = double(random() % 1000);
        const Minor total = Minor(random() % 10000000000);
        const auto parts = splitExactly(total, weights);
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), Minor(0)), total);
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (std::size_t k = 0; k < parts.size() && sum > 0; ++k)
            QVERIFY(std::abs(double(parts[k]) - double(total) * weights[k] / sum) <= 1.001);
    }
}

void TestPlan::parseAndPrint()
{
    const BudgetPlan full = plan(
        R"({"channel":"search","planned":"60.00","floor":"10.00","cap":"80","lock":true},
        {"id":"dy","channel":"douyin","name":"抖音","owner":"李雷","from":"2026-06-01","to":"2026-07-01","planned":"30","committed":"5.5","forecast":"31.25","lot":"10"})",
        "100.00",
        R"(,"groups":[{"name":"g","cap":"95","lines":["search","dy"]}],"scenarios":[{"id":"a","parent":null,"amounts":{"dy":"20"}},{"id":"b","parent":"a"}],"curves":{"search":{}})");
    QCOMPARE(full.lines.size(), std::size_t(2));
    QCOMPARE(full.unallocated(), Minor(1000));
    QVERIFY(*parseBudgetPlan(toJson(full)) == full);
    QCOMPARE(formatMinor(parseMinor("100000000.00", "CNY").value(), "CNY"), std::string("100000000.00"));
    QVERIFY(!parseMinor("0.001", "CNY") && !parseMinor("1.5", "JPY") && parseMinor("1.125", "KWD") == Minor(1125));
}

void TestPlan::wrongPlaces()
{
    const std::pair<const char *, const char *> wrong[] = {
        {R"({"channel":"a","planned":"60"},{"channel":"a","planned":"1"})", "/lines/1/id"},
        {R"({"channel":"","planned":"60"})", "/lines/0/channel"},
        {R"({"channel":"a","id":"","planned":"60"})", "/lines/0/id"},
        {R"({"channel":"a","planned":"60"},{"channel":"b","planned":"41"})", "/lines"},
        {R"({"channel":"a","planned":60})", "/lines/0/planned"},
        {R"({"channel":"a","planned":"6.001"})", "/lines/0/planned"},
        {R"({"channel":"a","planned":"-6"})", "/lines/0/planned"},
        {R"({"channel":"a","planned":"6","floor":"7"})", "/lines/0/planned"},
        {R"({"channel":"a","floor":"7","cap":"6"})", "/lines/0/floor"},
        {R"({"channel":"a","planned":"6","lot":"4"})", "/lines/0/planned"},
        {R"({"channel":"a","from":"2026-02-02","to":"2026-02-02"})", "/lines/0/to"},
        {R"({"planned":"1"})", "/lines/0"},
        {R"({"channel":"a","colour":1})", "/lines/0/colour"},
    };
    for (const auto &[lines, where] : wrong) {
        const std::string text =
            std::string(
                R"({"format":"panorama.plan/1","name":"p","total":"100","from":"2026-01-01","to":"2027-01-01","lines":[)")
            + lines + "]}";
        const auto parsed = parseBudgetPlan(*Json::parse(text));
        QVERIFY2(!parsed, lines);
        QCOMPARE(parsed.error().where, std::string(where));
    }
    const auto group = parseBudgetPlan(
        *Json::parse(R"({"format":"panorama.plan/1","name":"p","total":"100","from":"2026-01-01","to":"2027-01-01",
        "lines":[{"channel":"a","planned":"50"}],"groups":[{"name":"g","cap":"40","lines":["a"]}]})"));
    QCOMPARE(group.error().where, std::string("/groups/0/cap"));
}

void TestPlan::restIsShared()
{
    QCOMPARE(amounts(plan(R"({"channel":"a"},{"channel":"b"},{"channel":"c"})")),
             (std::vector<Minor> {3334, 3333, 3333}));
    QCOMPARE(amounts(plan(R"({"channel":"a","planned":"50"},{"channel":"b"},{"channel":"c","cap":"10"})")),
             (std::vector<Minor> {5000, 2500, 1000}));
}

void TestPlan::rebalanceKnown()
{
    const BudgetPlan p =
        plan(R"({"channel":"a","planned":"50"},{"channel":"b","planned":"30"},{"channel":"c","planned":"20"})");
    QCOMPARE(amounts(rebalance(p, "a", 6000)), (std::vector<Minor> {6000, 2400, 1600}));
    QCOMPARE(amounts(rebalance(p, "a", 0)), (std::vector<Minor> {0, 6000, 4000}));
    QCOMPARE(amounts(rebalance(p, "a", 99999)), (std::vector<Minor> {10000, 0, 0}));
    QVERIFY(rebalance(p, "x", 1) == p);
    const BudgetPlan bound = plan(
        R"({"channel":"a","planned":"50"},{"channel":"b","planned":"30","floor":"25"},{"channel":"c","planned":"20","lock":true})");
    QCOMPARE(amounts(rebalance(bound, "a", 9000)), (std::vector<Minor> {5500, 2500, 2000}));
    QVERIFY(rebalance(bound, "c", 1) == bound);
    const BudgetPlan grouped =
        plan(R"({"channel":"a","planned":"50"},{"channel":"b","planned":"30"},{"channel":"c","planned":"20"})", "100",
             R"(,"groups":[{"name":"g","cap":"35","lines":["b"]}])");
    QCOMPARE(amounts(rebalance(grouped, "a", 2000)), (std::vector<Minor> {2000, 3500, 4500}));
    const BudgetPlan lots = plan(R"({"channel":"a","planned":"50","lot":"10"},{"channel":"b","planned":"50"})");
    QCOMPARE(amounts(rebalance(lots, "a", 6600)), (std::vector<Minor> {7000, 3000}));
    const BudgetPlan empty =
        plan(R"({"channel":"a","planned":"100"},{"channel":"b","planned":"0"},{"channel":"c","planned":"0"})");
    QCOMPARE(amounts(rebalance(empty, "a", 5000)), (std::vector<Minor> {5000, 2500, 2500}));
}

// Random plans and random drags: sum, locks, floors, caps, lots and groups hold to the cent, and the line comes as near
// to what was wanted as the others allow (no attempt one cent further succeeds).
void TestPlan::rebalanceKeepsEverything()
{
    std::mt19937_64 random(testing::randomSeed("rebalance"));
    for (int round = 0; round < 1500; ++round) {
        BudgetPlan p;
        const std::size_t count = 1 + random() % 9;
        for (std::size_t i = 0; i < count; ++i) {
            PlanLine line;
            line.id = line.channel = std::to_string(i);
            line.planned = Minor(random() % 5 ? random() % 1000000 : 0);
            line.lock = random() % 6 == 0;
            if (random() % 3 == 0)
                line.floor = line.planned / Minor(1 + random() % 3);
            if (random() % 3 == 0)
                line.cap = line.planned + Minor(random() % 300000);
            if (random() % 8 == 0) {
                line.lot = 1000;
                line.planned -= line.planned % 1000;
                line.floor.reset();
            }
            p.lines.push_back(line);
        }
        p.total = p.plannedSum() + Minor(random() % 2 ? 0 : random() % 1000);
        for (int g = int(random() % 3); g > 0; --g) {
            PlanGroup group {std::to_string(g), {}, 0};
            for (const PlanLine &line : p.lines)
                if (random() % 2) {
                    group.lines.push_back(line.id);
                    group.cap += line.planned;
                }
            group.cap += Minor(random() % 200000);
            p.groups.push_back(group);
        }
        for (int drag = 0; drag < 5; ++drag) {
            const std::size_t at = random() % count;
            const Minor wanted = Minor(random() % 2000000);
            const BudgetPlan next = rebalance(p, p.lines[at].id, wanted);
            QCOMPARE(next.plannedSum(), p.plannedSum());
            for (std::size_t i = 0; i < count; ++i) {
                const PlanLine &line = next.lines[i];
                QVERIFY(line.planned >= line.floor.value_or(0) && line.planned <= line.cap.value_or(p.total));
                QVERIFY((!line.lock && !(line.lot && i != at)) || line.planned == p.lines[i].planned);
                QVERIFY(!line.lot || line.planned % *line.lot == 0);
            }
            for (const PlanGroup &group : next.groups) {
                Minor sum = 0;
                for (const std::string &id : group.lines)
                    sum += next.line(id)->planned;
                QVERIFY(sum <= group.cap);
            }
            QVERIFY(rebalance(p, p.lines[at].id, next.lines[at].planned).lines[at].planned == next.lines[at].planned);
            p = next;
        }
    }
}

void TestPlan::totals()
{
    const BudgetPlan p = plan(
        R"({"channel":"a","planned":"50"},{"channel":"b","planned":"30","cap":"40"},{"channel":"c","planned":"20","lock":true})");
    QCOMPARE(amounts(*withTotal(p, 20000)), (std::vector<Minor> {14000, 4000, 2000}));
    QCOMPARE(amounts(*withTotal(p, 6000)), (std::vector<Minor> {2500, 1500, 2000}));
    QCOMPARE(withTotal(p, 1000).error().where, std::string("/total"));
    // Two groups share a line: what both caps leave is filled, the rest stays unallocated.
    const BudgetPlan shared =
        plan(R"({"channel":"a","planned":"5"},{"channel":"b","planned":"3","floor":"3"},{"channel":"c","planned":"0"})",
             "8", R"(,"groups":[{"name":"g","cap":"10","lines":["a","b"]},{"name":"h","cap":"9","lines":["b","c"]}])");
    const BudgetPlan more = *withTotal(shared, 2200);
    QVERIFY(more.plannedSum() > shared.plannedSum());
    QVERIFY(more.lines[0].planned + more.lines[1].planned <= 1000
            && more.lines[1].planned + more.lines[2].planned <= 900);
    QVERIFY(more.lines[1].planned >= 300);
    QCOMPARE(amounts(withAmount(p, "a", 100)), (std::vector<Minor> {100, 3000, 2000}));
    QCOMPARE(amounts(withAmount(withAmount(p, "a", 100), "b", 99999)), (std::vector<Minor> {100, 4000, 2000}));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
