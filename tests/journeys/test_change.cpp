// SPDX-License-Identifier: GPL-3.0-or-later
// Paths, the heat map and explained changes: sums that must hold, planted truths that must be found.
#include "journeys/journey_world.h"
#include "services/journey_service.h"
#include "support/test_env.h"

#include <QTest>

#include <cmath>

using namespace panorama;
using testing::JourneyWorld;
using testing::PlainCustomer;
using testing::PlainEvent;

namespace {

Json parsed(const char *text)
{
    return Json::parse(text).value();
}

journeys::FunnelResult funnel(const std::vector<std::pair<const char *, std::vector<std::uint64_t>>> &groups)
{
    journeys::FunnelResult result;
    result.isBrokenDown = true;
    for (const auto &[name, customers] : groups) {
        journeys::FunnelPart part {Value {ValueType::Text, name}, {}};
        result.steps.resize(customers.size());
        for (std::size_t i = 0; i < customers.size(); ++i) {
            journeys::FunnelStep step;
            step.customers = customers[i];
            result.steps[i].customers += customers[i];
            part.steps.push_back(step);
        }
        result.parts.push_back(part);
    }
    return result;
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changeAddsUp();
    void causesAreToldApart();
    void pathsAddUp();
    void plantedHourIsFound();
};

void TestChange::changeAddsUp()
{
    JourneyWorld world(testing::randomSeed("change"), 200, 9);
    for (int round = 0; round < 40; ++round) {
        Json document = parsed(R"({"format":"panorama.change/1","funnel":{"format":"panorama.funnel/1","window_days":2,
            "steps":[{"event":"visit"},{"event":"lead"},{"event":"order"}],"from":"2026-01-01","to":"2026-02-01"}})");
        if (world.below(2))
            document.members()[1].second.set("breakdown", world.pick({"channel", "city", "campaign"}));
        for (const char *side : {"before", "after"}) {
            const std::int64_t from = world.randomTime();
            document.set(side,
                         Json::object({{"from", world.zone.format({from})},
                                       {"to", world.zone.format({from + 2 * microsPerDay})}}));
        }
        const auto result = services::explainChange({*world.workspace, Instant::fromSeconds(2000000000), {}},
                                                    parseChangeSpec(document).value());
        QVERIFY(result);
        QCOMPARE(result->change,
                 std::int64_t(result->after.steps.back().customers)
                     - std::int64_t(result->before.steps.back().customers));
        std::int64_t millionths = 0;
        for (const journeys::ChangePart &part : result->parts) {
            const std::int64_t mine = std::llround(part.contribution * 1e6);
            millionths += mine;
            std::int64_t shares = 0;
            for (const journeys::ChangePart::Share &share : part.shares)
                shares += std::llround(share.contribution * 1e6);
            if (result->before.isBrokenDown && !part.shares.empty())
                QCOMPARE(shares, mine);
        }
        QCOMPARE(millionths, result->change * 1000000);
    }
}

void TestChange::causesAreToldApart()
{
    const auto before = funnel({{"a", {100, 50}}, {"b", {100, 10}}});
    const auto contribution = [&](const journeys::FunnelResult &after, std::size_t part) {
        return journeys::explainChange(before, after).parts[part].contribution;
    };
    const auto doubled = funnel({{"a", {200, 100}}, {"b", {200, 20}}}); // only volume
    QCOMPARE(contribution(doubled, 0), 60.0);
    QCOMPARE(contribution(doubled, 1), 0.0);
    QCOMPARE(contribution(doubled, 2), 0.0);
    const auto shifted = funnel({{"a", {50, 25}}, {"b", {150, 15}}}); // only mix
    QCOMPARE(contribution(shifted, 0), 0.0);
    QCOMPARE(contribution(shifted, 1), -20.0);
    QCOMPARE(contribution(shifted, 2), 0.0);
    const auto better = funnel({{"a", {100, 50}}, {"b", {100, 30}}}); // only the rate of b
    QCOMPARE(contribution(better, 2), 20.0);
    QCOMPARE(journeys::explainChange(before, better).parts[2].shares[1].contribution, 20.0);
}

void TestChange::pathsAddUp()
{
    JourneyWorld world(testing::randomSeed("paths"), 150, 9);
    for (const char *direction : {"after", "before"}) {
        Json document =
            parsed(R"({"format":"panorama.paths/1","anchor":{"event":"lead"},"steps":3,"most_nodes":2,"window_days":3,
            "from":"2026-01-01","to":"2027-01-01"})");
        document.set("direction", direction);
        const Instant asOf {Instant::fromSeconds(2000000000)};
        const auto result = services::runPaths({*world.workspace, asOf, {}}, parsePathsSpec(document).value()).value();
        const auto withLead = std::ranges::count_if(world.customers, [](const PlainCustomer &customer) {
            return std::ranges::any_of(customer.events, [](const PlainEvent &event) { return event.event == "lead"; });
        });
        QCOMPARE(result.customers, std::uint64_t(withLead));
        std::vector<std::uint64_t> out(result.nodes.size()), in(result.nodes.size());
        for (const journeys::PathLink &link : result.links) {
            out[link.from] += link.customers;
            in[link.to] += link.customers;
        }
        for (std::size_t i = 0; i < result.nodes.size(); ++i) {
            const journeys::PathNode &node = result.nodes[i];
            QCOMPARE(node.step == 0 ? node.customers : in[i], node.customers);
            if (node.step < 3)
                QCOMPARE(out[i] + node.ended, node.customers);
        }
        std::uint64_t inTable = 0;
        for (const journeys::PathCount &path : result.paths) {
            inTable += path.customers;
            for (std::size_t i = 1; i < path.events.size(); ++i)
                QVERIFY(path.events[i] != path.events[i - 1]);
        }
        QVERIFY(result.distinctPaths > 50 || inTable == result.customers);
    }
}

// Orders by the thousand at 23:00 on one day of the week: it is the best hour, and the total is exact.
void TestChange::plantedHourIsFound()
{
    JourneyWorld world(testing::randomSeed("heat"), 60, 9, [](JourneyWorld &made) {
        const Instant late = made.zone.toInstant(
            {made.zone.dateOf(
                 {made.customers[0].events.empty() ? made.randomTime() : made.customers[0].events[0].time}),
             23 * 3600 * microsPerSecond});
        for (int i = 0; i < 40; ++i) {
            PlainEvent event;
            event.event = "visit";
            event.time = late.micros + i * microsPerSecond;
            made.customers[1].events.push_back(event);
        }
    });
    const Json document =
        parsed(R"({"format":"panorama.heatmap/1","event":{"event":"visit"},"from":"2026-01-01","to":"2027-01-01"})");
    const auto result = services::runHeatmap({*world.workspace, Instant::fromSeconds(2000000000), {}},
                                             parseHeatmapSpec(document).value())
                            .value();
    std::uint64_t visits = 0;
    for (const PlainCustomer &customer : world.customers)
        visits += std::uint64_t(std::ranges::count(customer.events, std::string("visit"), &PlainEvent::event));
    QCOMPARE(result.events, visits);
    QVERIFY(!result.best.empty());
    const journeys::HeatCell &best = result.cells[result.best[0]];
    QCOMPARE(best.hour, 23);
    QVERIFY(*best.low < *best.rate && *best.rate < *best.high);
}

QTEST_APPLESS_MAIN(TestChange)
#include "test_change.moc"
