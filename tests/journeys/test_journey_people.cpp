// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a journey counts in a cell, a stream, a path or a bar, the segment of it counts as many; over random
// workspaces, and for hours of the week and touches also counted by hand.
#include "journeys/people_counter.h"
#include "services/journey_service.h"
#include "services/referral_service.h"
#include "support/test_env.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace panorama;
using testing::documentFrom;
using testing::JourneyWorld;
using Counter = testing::PeopleCounter;

class TestJourneyPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsOfRetention();
    void streamsAndPaths();
    void hoursOfTheWeek();
    void touchesOfAnAttribution();
    void generationsOfInvitations();
    void aWrongPartIsPointedAt();
};

void TestJourneyPeople::cellsOfRetention()
{
    const std::uint64_t seed = testing::randomSeed("people of a cohort");
    for (std::uint64_t w = 0; w < 6; ++w) {
        JourneyWorld world(seed + w, 80, 9);
        const Instant asOf {world.randomTime() + world.below(20) * microsPerDay};
        const Counter count(world, asOf);
        Json document =
            documentFrom(R"({"format":"panorama.retention/1","start":{"event":"visit"},"return":{"event":"order"}})");
        document.set("period", world.pick({"day", "week", "month"}));
        document.set("mode", world.pick({"classic", "rolling"}));
        const auto result =
            services::runRetention({*world.workspace, asOf, {}}, parseRetentionSpec(document).value()).value();
        for (const journeys::Cohort &cohort : result.cohorts) {
            Json leaf = Json::object({{"journey", document}, {"cohort", cohort.start.toIso()}});
            QCOMPARE(count(leaf), cohort.customers);
            for (std::size_t k = 0; k < cohort.returned.size() + 1; ++k) {
                leaf.set("period", std::uint64_t(k));
                QCOMPARE(count(leaf), k < cohort.returned.size() ? cohort.returned[k] : 0);
            }
        }
    }
}

void TestJourneyPeople::streamsAndPaths()
{
    const std::uint64_t seed = testing::randomSeed("people of a stream");
    std::uint64_t asked = 0;
    for (std::uint64_t w = 0; w < 6; ++w) {
        JourneyWorld world(seed + w, 120, 9);
        const Instant asOf {world.randomTime() + microsPerDay};
        const Counter count(world, asOf);
        Json document = documentFrom(R"({"format":"panorama.paths/1","anchor":{"event":"visit"},"most_paths":20})");
        document.set("direction", world.pick({"after", "before"}));
        document.set("steps", 1 + world.below(4));
        document.set("most_nodes", 1 + world.below(3));
        document.set("window_days", world.below(4));
        const auto result = services::runPaths({*world.workspace, asOf, {}}, parsePathsSpec(document).value()).value();
        const auto eventOf = [](const journeys::PathNode &node) { return node.event ? Json(*node.event) : Json(); };
        const auto leafOf = [&](const journeys::PathNode &node) {
            return Json::object({{"journey", document}, {"step", node.step}, {"at", eventOf(node)}});
        };
        for (const journeys::PathNode &node : result.nodes) {
            Json leaf = leafOf(node);
            QCOMPARE(count(leaf), node.customers);
            leaf.set("ended", true);
            if (node.step < parsePathsSpec(document).value().steps)
                QCOMPARE(count(leaf), node.ended);
            ++asked;
        }
        for (const journeys::PathLink &link : result.links) {
            Json leaf = leafOf(result.nodes[link.from]);
            leaf.set("next", eventOf(result.nodes[link.to]));
            QCOMPARE(count(leaf), link.customers);
            ++asked;
        }
        for (const journeys::PathCount &path : result.paths) {
            Json events = Json::array();
            for (const std::string &event : path.events)
                events.append(event);
            QCOMPARE(count(Json::object({{"journey", document}, {"path", std::move(events)}})), path.customers);
        }
    }
    QVERIFY(asked > 20);
}

void TestJourneyPeople::hoursOfTheWeek()
{
    JourneyWorld world(testing::randomSeed("people of an hour"), 90, 9);
    const Instant asOf {world.randomTime() + 3 * microsPerDay};
    const Counter count(world, asOf);
    const Json document = documentFrom(R"({"format":"panorama.heatmap/1","event":{"event":"visit"}})");
    const auto result = services::runHeatmap({*world.workspace, asOf, {}}, parseHeatmapSpec(document).value()).value();
    std::map<std::pair<int, int>, std::set<std::string>> people; // weekday 0: on any day
    for (const testing::PlainCustomer &customer : world.customers)
        for (const testing::PlainEvent &event : customer.events)
            if (event.event == "visit" && event.time <= asOf.micros) {
                const LocalTime local = world.zone.toLocal({event.time});
                const int hour = int(local.microsOfDay / (3600 * microsPerSecond));
                for (const int weekday : {0, local.date.weekday()})
                    people[{weekday, hour}].insert(customer.id);
            }
    QVERIFY(!people.empty());
    const auto check = [&](const journeys::HeatCell &cell) {
        QCOMPARE(cell.customers, people[std::pair(cell.weekday, cell.hour)].size());
        Json leaf = Json::object({{"journey", document}, {"hour", cell.hour}});
        if (cell.weekday)
            leaf.set("weekday", cell.weekday);
        QCOMPARE(count(leaf), cell.customers);
    };
    for (const journeys::HeatCell &cell : result.cells)
        check(cell);
    for (const journeys::HeatCell &hour : result.hours)
        check(hour);
}

// By hand: each conversion takes the touches of its look-back; a person counts once a channel and place.
void TestJourneyPeople::touchesOfAnAttribution()
{
    using Line = std::pair<std::string, bool>; // channel ("": none), untouched
    const std::uint64_t seed = testing::randomSeed("people of a touch");
    for (std::uint64_t w = 0; w < 4; ++w) {
        JourneyWorld world(seed + w, 100, 9);
        const Instant asOf {world.randomTime() + world.below(20) * microsPerDay};
        const Counter count(world, asOf);
        const bool isByCampaign = world.below(2) == 1;
        const std::int64_t days = 1 + world.below(3);
        Json document = documentFrom(R"({"format":"panorama.attribution/1","conversion":{"event":"order"}})");
        document.set(
            "touch",
            Json::object({{"event", Json::Array {"visit", "lead"}}, {"by", isByCampaign ? "campaign" : "channel"}}));
        document.set("lookback_days", days);
        std::map<Line, std::array<std::set<std::string>, 3>> people; // on the way, first, last
        for (const testing::PlainCustomer &customer : world.customers)
            for (const testing::PlainEvent &order : customer.events) {
                if (!order.isOrder() || order.time > asOf.micros)
                    continue;
                std::vector<std::string> touches;
                for (const testing::PlainEvent &event : customer.events)
                    if ((event.event == "visit" || event.event == "lead") && event.time <= order.time
                        && event.time >= order.time - days * microsPerDay)
                        touches.push_back(isByCampaign ? event.campaign : event.channel);
                for (const std::string &touch : touches)
                    people[{touch, false}][0].insert(customer.id);
                if (touches.empty()) {
                    people[{"", true}][0].insert(customer.id);
                    continue;
                }
                people[{touches.front(), false}][1].insert(customer.id);
                people[{touches.back(), false}][2].insert(customer.id);
            }
        const auto result =
            services::runAttribution({*world.workspace, asOf, {}}, parseAttributionSpec(document).value(), true)
                .value();
        QCOMPARE(result.people->size(), people.size());
        for (const journeys::TouchReach &line : *result.people) {
            const auto &sets = people[{line.by.value_or(""), line.untouched}];
            QCOMPARE(line.customers, sets[0].size());
            QCOMPARE(line.first, sets[1].size());
            QCOMPARE(line.last, sets[2].size());
            Json leaf = Json::object({{"journey", document}});
            if (line.untouched) {
                leaf.set("untouched", true);
                QCOMPARE(count(leaf), line.customers);
                continue;
            }
            leaf.set("by", line.by ? Json(*line.by) : Json());
            QCOMPARE(count(leaf), line.customers);
            leaf.set("touch", "first");
            QCOMPARE(count(leaf), line.first);
            leaf.set("touch", "last");
            QCOMPARE(count(leaf), line.last);
        }
    }
}

void TestJourneyPeople::generationsOfInvitations()
{
    // Everybody may invite by a code of his own; each joins by the code of somebody before or after him.
    JourneyWorld world(testing::randomSeed("people of a generation"), 60, 3, [](JourneyWorld &plain) {
        for (std::size_t i = 0; i < plain.customers.size(); ++i) {
            const std::int64_t time = plain.randomTime();
            plain.customers[i].events.push_back(
                {time, "share", "", "", "code " + std::to_string(i), "", std::nullopt, ""});
            if (plain.below(4))
                plain.customers[i].events.push_back(
                    {time, "joined", "", "", "code " + std::to_string(plain.below(60)), "", std::nullopt, ""});
            std::ranges::stable_sort(plain.customers[i].events, {}, &testing::PlainEvent::time);
        }
    });
    const Instant asOf {world.randomTime() + 20 * microsPerDay};
    const Counter count(world, asOf);
    const Json document = documentFrom(
        R"({"format":"panorama.referral/1","invited":{"event":"joined","property":"plan","owner":{"event":"share"}},
            "shared":{"event":"share"},"convert":{"event":"order"},"same":["plan"]})");
    const Json run =
        services::runReferral({*world.workspace, asOf, {}}, parseReferralSpec(document).value(), 0).value();
    const auto number = [](const Json &json, const char *key) { return std::uint64_t(json.find(key)->integer()); };
    QVERIFY(!run.find("generations")->items().empty());
    for (const Json &generation : run.find("generations")->items()) {
        Json leaf = Json::object({{"journey", document}, {"generation", *generation.find("generation")}});
        QCOMPARE(count(leaf), number(generation, "people"));
        leaf.set("converted", true);
        QCOMPARE(count(leaf), number(generation, "converted"));
    }
    QCOMPARE(count(Json::object({{"journey", document}, {"generation", 0}})), number(run, "roots"));
    QCOMPARE(count(Json::object({{"journey", document}, {"suspects", true}})), number(run, "suspects"));
    QVERIFY(number(run, "roots") > 0 && number(run, "suspects") > 0);
}

void TestJourneyPeople::aWrongPartIsPointedAt()
{
    JourneyWorld world(1, 3, 3);
    const auto service = services::SegmentService::open(world.workspace, {world.randomTime()}, {}).value();
    const std::pair<const char *, const char *> wrong[] = {
        {R"({"journey":{"format":"panorama.heatmap/1","event":{"event":"visit"},"from":"2026-01-01","to":"2026-02-01"},"hour":24})",
         "/rule/hour"},
        {R"({"journey":{"format":"panorama.heatmap/1","event":{},"from":"2026-01-01","to":"2026-02-01"},"hour":1})",
         "/rule/journey/event"},
        {R"({"journey":{"format":"panorama.retention/1","start":{"event":"a"},"return":{"event":"a"},"period":"day","from":"2026-01-01","to":"2026-02-01"},"cohort":"May"})",
         "/rule/cohort"},
        {R"({"journey":{"format":"panorama.funnel/1"},"step":1})", "/rule/journey/format"},
        {R"({"funnel":{"format":"panorama.funnel/1","steps":[{"event":"a"}],"from":"2026-01-01","to":"2026-02-01"},"step":1,"reason":"price"})",
         "/rule/reason"},
        {R"({"funnel":{"format":"panorama.funnel/1","steps":[{"event":"a"},{"event":"b"}],"from":"2026-01-01","to":"2026-02-01"},"step":1,"waited":{"to":60}})",
         "/rule/waited"},
        {R"({"journey":{"format":"panorama.attribution/1","conversion":{"event":"order"},"touch":{"event":"visit","by":"channel"}},"touch":"first"})",
         "/rule/by"},
        {R"({"journey":{"format":"panorama.referral/1","invited":{"event":"a","property":"b","owner":{"event":"c"}},"from":"2026-01-01","to":"2026-02-01"},"generation":0,"converted":true})",
         "/rule/converted"}};
    for (const auto &[rule, where] : wrong) {
        const auto segment = service->compile(
            Json::object({{"format", "panorama.segment/1"}, {"name", "wrong"}, {"rule", Json::parse(rule).value()}}));
        QVERIFY(!segment);
        QCOMPARE(segment.error().where, std::string(where));
    }
}

QTEST_GUILESS_MAIN(TestJourneyPeople)
#include "test_journey_people.moc"
