// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a funnel counts at a step, by reason, value of a breakdown or time waited, the segment of it counts as many.
#include "journeys/people_counter.h"
#include "services/journey_service.h"
#include "services/segment_insights.h"
#include "support/test_env.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace panorama;
using testing::documentFrom;
using testing::JourneyWorld;
using Counter = testing::PeopleCounter;

namespace {

Json randomFunnel(JourneyWorld &world)
{
    Json document = documentFrom(
        R"({"format":"panorama.funnel/1","steps":[{"event":"visit"},{"event":"lead"},{"event":"order"}]})");
    document.set("window_days", world.below(3));
    document.set("view", world.pick({"cohort", "period"}));
    document.set("order", world.pick({"ordered", "strict", "any"}));
    return document;
}

} // namespace

class TestFunnelPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reasonsOfLosses();
    void valuesOfABreakdown();
    void timesBetweenSteps();
    void sizeOverTimeOfABar();
};

void TestFunnelPeople::reasonsOfLosses()
{
    const std::uint64_t seed = testing::randomSeed("people of a reason");
    std::size_t asked = 0;
    for (std::uint64_t w = 0; w < 6; ++w) {
        JourneyWorld world(seed + w, 120, 9);
        const Instant asOf {world.randomTime() + world.below(20) * microsPerDay};
        const Counter count(world, asOf);
        const Json document = randomFunnel(world);
        const auto result =
            services::runFunnel({*world.workspace, asOf, {}}, parseFunnelSpec(document).value()).value();
        for (std::size_t step = 0; step < result.steps.size(); ++step)
            for (const auto &[reason, people] : result.steps[step].lossReasons) {
                QCOMPARE(count(Json::object({{"funnel", document},
                                             {"step", std::uint64_t(step + 1)},
                                             {"state", "lost"},
                                             {"reason", reason}})),
                         people);
                ++asked;
            }
    }
    QVERIFY(asked > 10);
}

void TestFunnelPeople::valuesOfABreakdown()
{
    const std::uint64_t seed = testing::randomSeed("people of a value");
    std::size_t asked = 0;
    for (const char *by : {"channel", "campaign", "first_touch_channel", "city"})
        for (std::uint64_t w = 0; w < 3; ++w) {
            JourneyWorld world(seed + w, 120, 9);
            const Instant asOf {world.randomTime() + world.below(20) * microsPerDay};
            const Counter count(world, asOf);
            Json document = randomFunnel(world);
            document.set("breakdown", by);
            const auto result =
                services::runFunnel({*world.workspace, asOf, {}}, parseFunnelSpec(document).value()).value();
            for (const journeys::FunnelPart &part : result.parts)
                for (std::size_t step = 0; step < part.steps.size(); ++step) {
                    Json leaf = Json::object({{"funnel", document},
                                              {"step", std::uint64_t(step + 1)},
                                              {"value", part.value ? exportedValue(*part.value) : Json()}});
                    QCOMPARE(count(leaf), part.steps[step].customers);
                    leaf.set("state", "lost");
                    QCOMPARE(count(leaf), part.steps[step].lost);
                    leaf.set("state", "open");
                    QCOMPARE(count(leaf), part.steps[step].open);
                    ++asked;
                }
        }
    QVERIFY(asked > 30);
}

void TestFunnelPeople::timesBetweenSteps()
{
    const std::uint64_t seed = testing::randomSeed("people of a wait");
    std::size_t asked = 0;
    for (std::uint64_t w = 0; w < 8; ++w) {
        JourneyWorld world(seed + w, 120, 9);
        const Instant asOf {world.randomTime() + world.below(20) * microsPerDay};
        const Counter count(world, asOf);
        const Json document = randomFunnel(world);
        const auto result =
            services::runFunnel({*world.workspace, asOf, {}}, parseFunnelSpec(document).value(), true).value();
        for (std::size_t step = 1; step < result.secondsBetween.size(); ++step) {
            const std::vector<double> &waits = result.secondsBetween[step];
            if (waits.empty())
                continue;
            const double width = std::max(1.0, std::ceil(waits[waits.size() / 2] / 3));
            for (int bucket = 0; bucket < 5; ++bucket) {
                const double from = bucket * width, to = bucket < 4 ? from + width : 1e300;
                Json span = Json::object({{"from", from}});
                if (bucket < 4)
                    span.set("to", to);
                const auto people = std::ranges::count_if(waits, [&](double s) { return s >= from && s < to; });
                QCOMPARE(
                    count(Json::object({{"funnel", document}, {"step", std::uint64_t(step + 1)}, {"waited", span}})),
                    std::uint64_t(people));
                asked += people > 0;
            }
        }
    }
    QVERIFY(asked > 10);
}

// Each point is the funnel as it was seen at the end of its day.
void TestFunnelPeople::sizeOverTimeOfABar()
{
    JourneyWorld world(testing::randomSeed("size of a bar"), 90, 9);
    const Instant asOf {world.randomTime() + 9 * microsPerDay};
    const Json funnel =
        documentFrom(R"({"format":"panorama.funnel/1","steps":[{"event":"visit"},{"event":"order"}],"window_days":2})");
    const auto service = services::SegmentService::open(world.workspace, asOf, {}).value();
    const auto segment = service
                             ->compile(Json::object({{"format", "panorama.segment/1"},
                                                     {"name", "bar"},
                                                     {"rule", Json::object({{"funnel", funnel}, {"step", 2}})}}))
                             .value();
    const Date last = world.zone.dateOf(asOf);
    const Json trend =
        services::segmentTrend({}, *service, segment, {{last.days - 14}, last, services::TrendStep::Day}, asOf).value();
    std::set<std::int64_t> sizes;
    for (const Json &point : trend.find("points")->items()) {
        const Instant end = *instantFromIso(point.find("as_of")->text(), world.zone);
        const auto result =
            services::runFunnel({*world.workspace, {end.micros + 999}, {}}, parseFunnelSpec(funnel).value()).value();
        QCOMPARE(std::uint64_t(point.find("count")->integer()), result.steps[1].customers);
        sizes.insert(point.find("count")->integer());
    }
    QVERIFY(sizes.size() > 1);
}

QTEST_GUILESS_MAIN(TestFunnelPeople)
#include "test_funnel_people.moc"
