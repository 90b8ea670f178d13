// SPDX-License-Identifier: GPL-3.0-or-later
// Retention, RFM and the paths of attribution over random workspaces, counted a second time the slow way.
#include "core/money.h"
#include "journeys/journey_world.h"
#include "journeys/path_file.h"
#include "services/journey_service.h"
#include "support/test_env.h"

#include <QTest>

#include <array>
#include <cmath>
#include <set>

using namespace panorama;
using testing::JourneyWorld;
using testing::PlainCustomer;
using testing::PlainEvent;

namespace {

// Number of a calendar period: equal for two instants exactly if they lie in the same one.
int periodOf(const std::string &period, Date day)
{
    int year = 0, month = 0, ofMonth = 0;
    day.toCivil(year, month, ofMonth);
    return period == "day" ? day.days : period == "week" ? (day.days + 3) / 7 : year * 12 + month - 1;
}

std::string startOf(const std::string &period, int number)
{
    if (period == "month")
        return Date::fromCivil(number / 12, number % 12 + 1, 1)->toIso();
    return Date {period == "day" ? number : number * 7 - 3}.toIso();
}

Json retentionByCounting(const JourneyWorld &world, const Json &document, Instant asOf)
{
    const auto text = [&](const char *pointer) { return document.at(pointer)->text(); };
    const std::string period = text("/period");
    const Instant from = *instantFromIso(text("/from"), world.zone), to = *instantFromIso(text("/to"), world.zone);
    std::map<int, std::vector<std::set<int>>> cohorts;
    std::size_t width = 1;
    for (const PlainCustomer &customer : world.customers) {
        std::optional<int> start;
        std::set<int> back;
        for (const PlainEvent &event : customer.events) {
            if (event.time > asOf.micros)
                continue;
            const int number = periodOf(period, world.zone.dateOf({event.time}));
            if (event.event == text("/start/event") && !start && event.time >= from.micros && event.time < to.micros)
                start = number;
            if (event.event == text("/return/event"))
                back.insert(number);
        }
        if (!start)
            continue;
        std::set<int> after;
        for (const int number : back)
            if (number >= *start) {
                after.insert(number - *start);
                width = std::max(width, std::size_t(number - *start) + 1);
            }
        cohorts[*start].push_back(after);
    }
    Json list = Json::array();
    for (const auto &[start, members] : cohorts) {
        Json returned = Json::array();
        for (std::size_t k = 0; k < width; ++k)
            returned.append(std::uint64_t(
                std::ranges::count_if(members, [k](const auto &after) { return after.contains(int(k)); })));
        list.append(Json::object(
            {{"start", startOf(period, start)}, {"customers", std::uint64_t(members.size())}, {"returned", returned}}));
    }
    return list;
}

struct PathEvents
{
    std::string conversion, touch, otherTouch;
    std::string only; // of people who did this; empty: of all
};

// The paths that attribution must see, as a file of paths; no touch has the name "-".
std::string pathsOf(const JourneyWorld &world, const PathEvents &events, std::int64_t lookback, bool reset,
                    Instant from, Instant to, Instant asOf)
{
    std::string csv = "path,total_conversions,total_conversion_value,total_null\n";
    const auto add = [&](const std::vector<const PlainEvent *> &touches, const PlainEvent *conversion) {
        std::string path;
        for (const PlainEvent *touch : touches)
            path += (path.empty() ? "" : " > ") + (touch->channel.empty() ? "-" : touch->channel);
        const std::string value =
            conversion && conversion->value ? Decimal::fromMicros(*conversion->value).toText() : "0";
        csv += path + (conversion ? ",1," + value + ",0\n" : ",0,0,1\n");
    };
    for (const PlainCustomer &customer : world.customers) {
        const auto isAsked = [&](const PlainEvent &event) {
            return event.event == events.only && event.time <= asOf.micros;
        };
        if (!events.only.empty() && std::ranges::none_of(customer.events, isAsked))
            continue;
        std::optional<std::int64_t> before;
        std::vector<const PlainEvent *> touches;
        for (const PlainEvent &event : customer.events)
            if ((event.event == events.touch || event.event == events.otherTouch) && event.time <= asOf.micros)
                touches.push_back(&event);
        for (const PlainEvent &event : customer.events) {
            if (event.event != events.conversion || event.time > asOf.micros)
                continue;
            std::vector<const PlainEvent *> taken;
            for (const PlainEvent *touch : touches)
                if (touch->time >= event.time - lookback && touch->time <= event.time
                    && !(reset && before && touch->time <= *before))
                    taken.push_back(touch);
            if (event.time >= from.micros && event.time < to.micros)
                add(taken, &event);
            before = event.time;
        }
        std::erase_if(touches, [&](const PlainEvent *touch) { return before && touch->time <= *before; });
        if (!touches.empty())
            add(touches, nullptr);
    }
    return csv;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void retentionEqualsCounting();
    void attributionSeesTheRightPaths();
    void timeDecay();
    void rfmEqualsCounting();
};

void TestRetention::retentionEqualsCounting()
{
    const std::uint64_t seed = testing::randomSeed("retention");
    for (std::uint64_t w = 0; w < 20; ++w) {
        JourneyWorld world(seed + w, 40, 9);
        for (int round = 0; round < 20; ++round) {
            const std::int64_t from = world.randomTime();
            const Json document = Json::object({{"format", "panorama.retention/1"},
                                                {"start", Json::object({{"event", world.pick({"visit", "lead"})}})},
                                                {"return", Json::object({{"event", world.pick({"visit", "order"})}})},
                                                {"period", world.pick({"day", "week", "month"})},
                                                {"from", world.zone.dateOf({from}).toIso()},
                                                {"to", world.zone.format({from + world.below(4) * microsPerDay})}});
            const Instant asOf {world.randomTime() + world.below(3) * microsPerDay};
            const auto result =
                services::runRetention({*world.workspace, asOf, {}}, parseRetentionSpec(document).value());
            QVERIFY(result);
            const Json found = toJson(*result), wanted = retentionByCounting(world, document, asOf);
            QVERIFY2(*found.find("cohorts") == wanted, (document.dump() + found.dump() + wanted.dump()).c_str());
            for (std::uint32_t cohort = 0; cohort < result->cohorts.size(); ++cohort)
                QCOMPARE(std::uint64_t(std::ranges::count(result->cohortOf, cohort)),
                         result->cohorts[cohort].customers);
        }
    }
}

void TestRetention::attributionSeesTheRightPaths()
{
    const std::uint64_t seed = testing::randomSeed("attribution");
    for (std::uint64_t w = 0; w < 20; ++w) {
        constexpr std::array<std::array<int, 2>, 3> sizes {{{200, 2}, {40, 9}, {8, 200}}}; // the last has long paths
        const auto [customers, mostEvents] = sizes[w % sizes.size()];
        JourneyWorld world(seed + w, customers, mostEvents);
        for (int round = 0; round < 10; ++round) {
            const bool reset = world.below(2) == 0;
            const int hours = world.below(round % 5 ? 60 : 400);
            const Instant from {world.randomTime()}, to {from.micros + world.below(5) * microsPerDay},
                asOf {world.randomTime() + (round % 4 == 1 ? 100 : 1) * microsPerDay}; // the quickest way sees all
            // Orders come after all events of their time; other conversions have touches behind them, too.
            PathEvents events =
                world.below(2) ? PathEvents {"order", "visit", "lead", ""} : PathEvents {"lead", "visit", "cart", ""};
            if (world.below(2))
                events.only = "cart";
            Json document =
                Json::parse(
                    R"({"format":"panorama.attribution/1","models":["first","last","linear","position","markov","shapley"]})")
                    .value();
            document.set("conversion", Json::object({{"event", events.conversion}}));
            document.set("touch",
                         Json::object({{"event", Json::Array {events.touch, events.otherTouch}}, {"by", "channel"}}));
            if (!events.only.empty())
                document.set("segment",
                             Json::object({{"format", "panorama.segment/1"},
                                           {"name", "asked"},
                                           {"rule", Json::object({{"event", events.only}})}}));
            document.set("lookback_days", hours / 24.0);
            document.set("after_conversion", reset ? "reset" : "keep");
            document.set("order", 1 + world.below(3));
            if (round % 2) { // these models are counted in a way of their own
                document.set("models", Json::Array {"first", "last", "linear", "markov"});
                document.set("order", 1);
            }
            document.set("from", world.zone.format(from));
            document.set("to", world.zone.format(to));
            const AttributionSpec spec = parseAttributionSpec(document).value();
            const auto result = services::runAttribution({*world.workspace, asOf, {}}, spec).value();
            const std::string csv = pathsOf(world, events, hours * 3600 * microsPerSecond, reset, from, to, asOf);
            const auto wanted = journeys::attributePaths(spec, csv, "CNY").value();
            QCOMPARE(result.value, wanted.value);
            QCOMPARE(result.models.size(), wanted.models.size());
            for (std::size_t m = 0; m < result.models.size(); ++m) {
                QCOMPARE(result.models[m].rows.size(), wanted.models[m].rows.size());
                for (const journeys::AttributionRow &row : result.models[m].rows) {
                    const auto same =
                        std::ranges::find_if(wanted.models[m].rows, [&](const journeys::AttributionRow &other) {
                            return other.untouched == row.untouched
                                && (row.untouched || other.by == row.by.value_or("-"));
                        });
                    QVERIFY(same != wanted.models[m].rows.end());
                    QVERIFY2(std::abs(row.conversions - same->conversions) < 1e-9, csv.c_str());
                    QVERIFY2(std::abs(std::stod(row.value) - std::stod(same->value)) < 1e-6, csv.c_str());
                }
            }
        }
    }
}

// One customer, two touches three and one days before the order, a half-life of one day: 1 to 4.
void TestRetention::timeDecay()
{
    JourneyWorld world(testing::randomSeed("decay"), 60, 9);
    const Json document =
        Json::parse(R"({"format":"panorama.attribution/1","conversion":{"event":"order"},"lookback_days":2,
        "touch":{"event":["visit"]},"models":["time_decay"],"half_life_days":1})")
            .value();
    const Instant asOf {world.randomTime() + 9 * microsPerDay};
    const auto result =
        services::runAttribution({*world.workspace, asOf, {}}, parseAttributionSpec(document).value()).value();
    std::map<std::string, double> credits;
    for (const PlainCustomer &customer : world.customers)
        for (const PlainEvent &order : customer.events) {
            std::map<std::string, double> weights;
            double sum = 0;
            for (const PlainEvent &touch : customer.events) {
                const std::int64_t age = order.time - touch.time;
                if (!order.isOrder() || touch.event != "visit" || age < 0 || age > 2 * microsPerDay)
                    continue;
                const double weight = std::pow(0.5, double(age) / double(microsPerDay));
                weights[touch.channel] += weight;
                sum += weight;
            }
            for (const auto &[channel, weight] : weights)
                credits[channel] += weight / sum;
        }
    for (const journeys::AttributionRow &row : result.models[0].rows)
        if (!row.untouched)
            QVERIFY(std::abs(row.conversions - credits[row.by.value_or("")]) < 1e-9);
}

void TestRetention::rfmEqualsCounting()
{
    JourneyWorld world(testing::randomSeed("rfm"), 80, 9);
    const Instant asOf {world.randomTime()};
    const auto result = services::runRfm({*world.workspace, asOf, {}}).value();
    struct Figures
    {
        std::string id;
        std::int64_t recency = 0, frequency = 0, monetary = 0;
    };
    std::vector<Figures> wanted;
    for (const PlainCustomer &customer : world.customers) {
        Figures figures {customer.id};
        for (const PlainEvent &event : customer.events)
            if (event.isOrder() && event.time <= asOf.micros) {
                figures.recency = (asOf.micros - event.time) / microsPerDay;
                ++figures.frequency;
                figures.monetary += event.value.value_or(0);
            }
        if (figures.frequency > 0)
            wanted.push_back(figures);
    }
    QCOMPARE(result.customers.size(), wanted.size());
    const auto score = [&](auto isWorse) {
        return 1 + 5 * std::size_t(std::ranges::count_if(wanted, isWorse)) / wanted.size();
    };
    const Json json = toJson(result);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const Json &entry = json.find("customers")->items()[i];
        const Figures &mine = wanted[i];
        QCOMPARE(entry.find("customer")->text(), mine.id);
        QCOMPARE(entry.find("recency_days")->integer(), mine.recency);
        QCOMPARE(entry.find("frequency")->integer(), mine.frequency);
        QCOMPARE(entry.find("monetary")->text(), formatMicros(mine.monetary, "CNY"));
        QCOMPARE(entry.find("r")->integer(),
                 std::int64_t(score([&](const Figures &other) { return other.recency > mine.recency; })));
        QCOMPARE(entry.find("f")->integer(),
                 std::int64_t(score([&](const Figures &other) { return other.frequency < mine.frequency; })));
        QCOMPARE(entry.find("m")->integer(),
                 std::int64_t(score([&](const Figures &other) { return other.monetary < mine.monetary; })));
    }
    std::int64_t inCells = 0;
    for (const Json &cell : json.find("cells")->items())
        inCells += cell.find("count")->integer();
    QCOMPARE(std::size_t(inCells), wanted.size());
}

QTEST_APPLESS_MAIN(TestRetention)
#include "test_retention.moc"
