// SPDX-License-Identifier: GPL-3.0-or-later
// Funnels over random workspaces against an enumeration of all chains.
#include "journeys/funnel_oracle.h"
#include "services/journey_service.h"
#include "support/test_env.h"

#include <QTest>

using namespace panorama;
using testing::JourneyWorld;

namespace {

Json randomStep(JourneyWorld &world)
{
    Json step = Json::object({{"event", world.pick({"visit", "visit", "lead", "cart", "order", "order", "unheard"})}});
    if (world.below(4) == 0) {
        const bool known = world.below(2) == 0;
        Json entry = Json::object({{"property", world.pick({"plan", "channel", "campaign"})}});
        if (known)
            entry.set("known", world.below(2) == 0);
        else
            entry.set("=", world.pick({"a", "search", "spring"}));
        step.set("where", Json(Json::Array {entry}));
    } else if (world.below(6) == 0) {
        step.set("where", Json(Json::Array {Json::object({{"property", "value"}, {">=", 1 + world.below(4)}})}));
    }
    return step;
}

Json randomFunnel(JourneyWorld &world)
{
    Json document = Json::object({{"format", "panorama.funnel/1"}});
    Json steps = Json::array();
    for (int n = 1 + world.below(4); n > 0; --n)
        steps.append(randomStep(world));
    document.set("steps", steps);
    if (world.below(8))
        document.set("window_days", world.below(5) ? Json(world.below(20) / 8.0) : Json(0));
    std::int64_t from = world.randomTime(), to = world.randomTime();
    if (to < from && world.below(6))
        std::swap(from, to);
    const auto written = [&](std::int64_t time) {
        return world.below(2) ? world.zone.dateOf({time}).toIso() : world.zone.format({time});
    };
    document.set("from", written(from));
    document.set("to", written(to + world.below(2) * microsPerDay));
    if (world.below(2))
        document.set("view", world.pick({"cohort", "period"}));
    if (world.below(2))
        document.set("order", world.pick({"ordered", "strict", "any", "any"}));
    if (world.below(3))
        document.set("breakdown", world.pick({"channel", "campaign", "first_touch_channel", "city", "attribute:city"}));
    return document;
}

std::uint64_t number(const Json &json, const char *key)
{
    return std::uint64_t(json.find(key)->integer());
}

void checkSums(const Json &steps)
{
    for (std::size_t k = 0; k + 1 < steps.items().size(); ++k) {
        const Json &step = steps.items()[k];
        QCOMPARE(number(step, "customers"),
                 number(steps.items()[k + 1], "customers") + number(step, "lost") + number(step, "open"));
        std::uint64_t reasons = 0;
        for (const Json::Member &reason : step.find("loss_reasons")->members())
            reasons += std::uint64_t(reason.second.integer());
        QCOMPARE(reasons, number(step, "lost"));
    }
}

void checkParts(const Json &result)
{
    const Json *breakdown = result.find("breakdown");
    for (std::size_t k = 0; breakdown && k < result.find("steps")->items().size(); ++k)
        for (const char *key : {"customers", "lost", "open"}) {
            std::uint64_t sum = 0;
            for (const Json &part : breakdown->items())
                sum += number(part.find("steps")->items()[k], key);
            QCOMPARE(sum, number(result.find("steps")->items()[k], key));
        }
}

} // namespace

class TestFunnel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsEnumeration();
    void peopleOfAStep();
    void emptyWorkspace();
    void wrongDocuments();
};

void TestFunnel::equalsEnumeration()
{
    const std::uint64_t seed = testing::randomSeed("funnel");
    std::uint64_t open = 0, lost = 0, finished = 0;
    for (std::uint64_t w = 0; w < 40; ++w) {
        JourneyWorld world(seed + w, 30, 9);
        for (int round = 0; round < 40; ++round) {
            Json document = randomFunnel(world);
            const FunnelSpec spec = parseFunnelSpec(document).value();
            const Instant asOf {world.randomTime() + world.below(4) * microsPerDay};
            const auto result = services::runFunnel({*world.workspace, asOf, {}}, spec);
            QVERIFY(result);
            const Json found = toJson(*result);
            if (const Json *by = document.find("breakdown"); by && by->text() == "attribute:city")
                document.set("breakdown", "city");
            const Json wanted = testing::funnelByEnumeration(world, document, asOf);
            const auto context = [&] { return document.dump() + "\n" + found.dump() + "\n" + wanted.dump(); };
            QVERIFY2(*found.find("steps") == *wanted.find("steps"), context().c_str());
            if (document.find("breakdown"))
                QVERIFY2(*found.find("breakdown") == *wanted.find("breakdown"), context().c_str());
            checkSums(*found.find("steps"));
            checkParts(found);
            open += result->steps[0].open;
            lost += result->steps[0].lost;
            finished += result->steps.back().customers;
        }
    }
    QVERIFY(open > 100 && lost > 100 && finished > 100);
}

// The sets behind the bars have as many people as the figures say.
void TestFunnel::peopleOfAStep()
{
    JourneyWorld world(testing::randomSeed("funnel people"), 200, 9);
    const Json document =
        Json::parse(R"({"format":"panorama.funnel/1","steps":[{"event":"visit"},{"event":"lead"},{"event":"order"}],
        "window_days":2,"from":"2026-01-01","to":"2027-01-01"})")
            .value();
    const Instant asOf {world.randomTime() + 2 * microsPerDay};
    const auto result =
        services::runFunnel({*world.workspace, asOf, {}}, parseFunnelSpec(document).value(), true).value();
    for (std::size_t step = 0; step < result.steps.size(); ++step) {
        QCOMPARE(result.reached(step).count(), result.steps[step].customers);
        QCOMPARE(result.lost(step).count(), result.steps[step].lost);
        QCOMPARE(result.open(step).count(), result.steps[step].open);
        if (step > 0)
            QCOMPARE(result.secondsBetween[step].size(), result.steps[step].customers);
    }
}

void TestFunnel::emptyWorkspace()
{
    JourneyWorld world(1, 0, 0);
    const Json document = Json::parse(R"({"format":"panorama.funnel/1","steps":[{"event":"visit"},{"event":"lead"}],
        "from":"2026-01-01","to":"2027-01-01","breakdown":"city"})")
                              .value();
    const auto result =
        services::runFunnel({*world.workspace, Instant {}, {}}, parseFunnelSpec(document).value()).value();
    QCOMPARE(result.steps[0].customers, 0u);
    QVERIFY(!result.steps[0].rateFromFirst && !result.steps[1].rateFromPrevious && !result.steps[1].medianSeconds);
    QVERIFY(result.parts.empty());
    QCOMPARE(result.warnings.size(), std::size_t(3));
}

void TestFunnel::wrongDocuments()
{
    const std::string head = R"({"format":"panorama.funnel/1","from":"2026-01-01","to":"2026-02-01","steps":)";
    const std::pair<std::string, const char *> documents[] = {
        {head + R"([{"event":"a"}],"window_days":-1})", "/window_days"},
        {head + R"([]})", "/steps"},
        {head + R"([{"event":"a","events":1}]})", "/steps/0/events"},
        {head + R"([{"event":"a"},{"where":[]}]})", "/steps/1"},
        {head + R"([{"event":"a","where":[{"property":"p"}]}]})", "/steps/0/where/0"},
        {head + R"([{"event":"a"}],"view":"both"})", "/view"},
        {head + R"([{"event":"a"}],"segment":3})", "/segment"},
        {head + R"([{"event":"a"}],"breakdown":""})", "/breakdown"},
        {head + R"([{"event":"a"}],"colour":"red"})", "/colour"},
        {R"({"format":"panorama.funnel/1","from":"yesterday","to":"2026-02-01","steps":[{"event":"a"}]})", "/from"}};
    for (const auto &[text, where] : documents) {
        const Result<FunnelSpec> spec = parseFunnelSpec(Json::parse(text).value());
        QVERIFY2(!spec, text.c_str());
        QCOMPARE(spec.error().where, std::string(where));
    }
}

QTEST_APPLESS_MAIN(TestFunnel)
#include "test_funnel.moc"
