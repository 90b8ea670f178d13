// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong rules name the place that is wrong; explanations name the fewest turns.
#include "segments/event_spread.h"
#include "segments/explanation.h"
#include "segments/random_world.h"
#include "segments/segment_session.h"
#include "services/segment_service.h"
#include "services/snapshot_service.h"
#include "support/test_env.h"

#include <cstdio>
#include <cstdlib>

namespace panorama::testing {
namespace {

int failures = 0;

void expect(bool condition, const std::string &what)
{
    if (condition)
        return;
    std::printf("FAILED: %s\n", what.c_str());
    ++failures;
}

Json document(const std::string &rule)
{
    const Result<Json> parsed = Json::parse(R"({"format":"panorama.segment/1","name":"x","rule":)" + rule + "}");
    return parsed ? *parsed : Json();
}

Result<Json> nothingSaved(const std::string &id)
{
    return notFoundError("There is no segment " + id + ".");
}

const std::pair<const char *, const char *> wrongRules[] = {
    {"{}", "/rule"},
    {"[]", "/rule"},
    {"null", "/rule"},
    {R"({"all":{}})", "/rule/all"},
    {R"({"all":[],"any":[]})", "/rule/any"},
    {R"({"all":[{"tag":"a"},{"not":[]}]})", "/rule/all/1/not"},
    {R"({"any":[{"attribute":"city"}]})", "/rule/any/0"},
    {R"({"attribute":"city","=":null})", "/rule/="},
    {R"({"attribute":"city","=":["a"]})", "/rule/="},
    {R"({"attribute":"city","in":"a"})", "/rule/in"},
    {R"({"attribute":"city","in":["a",{}]})", "/rule/in/1"},
    {R"({"attribute":"age","between":[1]})", "/rule/between"},
    {R"({"attribute":"age","known":1})", "/rule/known"},
    {R"({"attribute":"age","contains":1})", "/rule/contains"},
    {R"({"attribute":"name","<":"x"})", "/rule/<"},
    {R"({"attribute":1,"=":"x"})", "/rule/attribute"},
    {R"({"tag":"a","source":"b"})", "/rule/source"},
    {R"({"tag":"a","all":[]})", "/rule/tag"},
    {R"({"tag":"a","=":1})", "/rule/="},
    {R"({"colour":"red"})", "/rule/colour"},
    {R"({"consent":"fax"})", "/rule/consent"},
    {R"({"event":"visit","last_days":3,"from":"2026-01-01"})", "/rule/from"},
    {R"({"event":"visit","last_days":0})", "/rule/last_days"},
    {R"({"event":"visit","last_days":"7"})", "/rule/last_days"},
    {R"({"event":"visit","from":"01.02.2026"})", "/rule/from"},
    {R"({"event":"visit","to":5})", "/rule/to"},
    {R"({"event":"visit","count":{}})", "/rule/count"},
    {R"({"event":"visit","count":{">=":"2"}})", "/rule/count/>="},
    {R"({"event":"visit","count":{"known":true}})", "/rule/count/known"},
    {R"({"event":"visit","sum":{">=":2}})", "/rule/sum"},
    {R"({"event":"visit","where":[{}]})", "/rule/where/0"},
    {R"({"event":"visit","where":[{"property":"x"}]})", "/rule/where/0"},
    {R"({"event":"visit","where":[{"property":"x","=":1},{"property":"x","=":1,"y":2}]})", "/rule/where/1/y"},
    {R"({"event":"visit","where":[{"property":"x","=":1,"currency":"USD"}]})", "/rule/where/0/currency"},
    {R"({"event":"visit","where":{}})", "/rule/where"},
    {R"({"sequence":[{"event":"a"}]})", "/rule/sequence"},
    {R"({"sequence":[{"event":"a"},{"event":"b","count":{"=":1}}]})", "/rule/sequence/1/count"},
    {R"({"sequence":[{"event":"a"},{"event":"b"}],"within_days":-1})", "/rule/within_days"},
    {R"({"segment":"S0000000009"})", "/rule/segment"},
    {R"({"all":[{"a/b~c":1}]})", "/rule/all/0/a~1b~0c"},
};

void expectWrong(const std::string &rule, const std::string &where)
{
    const auto segment = segments::Segment::compile(document(rule), nothingSaved);
    expect(!segment && segment.error().where == where,
           rule.substr(0, 80) + " should be wrong at " + where
               + (segment ? " but is taken" : " not at " + segment.error().where));
}

void wrongPlaces()
{
    std::string deep = R"({"tag":"a"})", wide = R"({"all":[{"tag":"a"})";
    std::string place = "/rule";
    for (int level = 1; level < 65; ++level) {
        deep = R"({"not":)" + deep + "}";
        place += "/not";
    }
    for (int line = 0; line < 1000; ++line)
        wide += R"(,{"tag":"a"})";
    for (const auto &[rule, where] : wrongRules)
        expectWrong(rule, where);
    expectWrong(deep, place);
    expectWrong(wide + "]}", "/rule/all/999");
    for (const auto &[text, where] : {std::pair(R"({"format":"panorama.segment/2","rule":{"all":[]}})", "/format"),
                                      {R"({"rule":{"all":[]}})", "/"},
                                      {R"({"format":"panorama.segment/1"})", "/"},
                                      {R"({"format":"panorama.segment/1","rule":{"all":[]},"x":1})", "/x"},
                                      {"[]", "/"}}) {
        const auto segment = segments::Segment::compile(*Json::parse(text), nothingSaved);
        expect(!segment && segment.error().where == where,
               std::string(text) + " at " + where + (segment ? "" : " not " + segment.error().where));
    }
}

void circles()
{
    const auto library = [](const std::string &id) -> Result<Json> {
        if (id == "A")
            return document(R"({"any":[{"tag":"a"},{"segment":"B"}]})");
        return id == "B" ? Result<Json>(document(R"({"not":{"segment":"A"}})"))
            : id == "C"  ? Result<Json>(document(R"({"tag":"gold"})"))
                         : nothingSaved(id);
    };
    const auto circle = segments::Segment::compile(document(R"({"all":[{"segment":"C"},{"segment":"A"}]})"), library);
    expect(!circle && circle.error().where == "/rule/all/1/segment", "a circle points at the leaf that leads into it");
    const auto self = segments::Segment::compile(document(R"({"segment":"C"})"), library, "C");
    expect(!self && self.error().where == "/rule/segment", "a segment cannot refer to itself");
    expect(bool(segments::Segment::compile(document(R"({"all":[{"segment":"C"},{"segment":"C"}]})"), library)),
           "the same segment twice is no circle");
}

// Turning the leaves that an explanation names turns the answer, and no smaller set does.
bool holdsWith(const segments::Segment &segment, int line, const std::vector<bool> &leaves)
{
    const auto &l = segment.lines()[std::size_t(line)];
    if (l.kind == RuleNode::Kind::Leaf)
        return leaves[std::size_t(line)];
    bool all = true, any = false;
    for (const int child : l.children) {
        const bool holds = holdsWith(segment, child, leaves);
        all = all && holds;
        any = any || holds;
    }
    return l.kind == RuleNode::Kind::All ? all : l.kind == RuleNode::Kind::Any ? any : !any;
}

std::string randomRule(RandomWorld &world, int depth, int &leaves)
{
    if (depth == 0 || (leaves < 8 && world.below(3) == 0)) {
        ++leaves;
        return world.below(2) ? R"({"tag":"gold"})"
                              : R"({"attribute":"age",">=":)" + std::to_string(world.below(50)) + "}";
    }
    if (world.below(4) == 0)
        return R"({"not":)" + randomRule(world, depth - 1, leaves) + "}";
    std::string list;
    for (int i = 1 + world.below(3); i > 0 && leaves < 9; --i)
        list += (list.empty() ? "" : ",") + randomRule(world, depth - 1, leaves);
    return std::string(world.below(2) ? R"({"all":[)" : R"({"any":[)") + list + "]}";
}

void explanations(std::uint64_t seed)
{
    RandomWorld world(seed, 8);
    const auto snapshot = services::currentSnapshot(*world.workspace, {});
    expect(bool(snapshot), "the snapshot is built");
    segments::SegmentSession session(*snapshot, Instant::max());
    for (int round = 0; round < 60; ++round) {
        int count = 0;
        const auto segment = segments::Segment::compile(document(randomRule(world, 3, count)), nothingSaved);
        const auto explanation = segments::explain(session, *segment, 0, {});
        std::vector<bool> leaves;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < segment->lines().size(); ++i) {
            leaves.push_back(explanation->lines[i].holds);
            if (segment->lines()[i].kind == RuleNode::Kind::Leaf)
                places.push_back(i);
        }
        std::size_t fewest = 99;
        for (std::size_t subset = 0; subset < std::size_t(1) << places.size(); ++subset) {
            std::vector<bool> turned = leaves;
            for (std::size_t i = 0; i < places.size(); ++i)
                if (subset >> i & 1)
                    turned[places[i]] = !turned[places[i]];
            if (holdsWith(*segment, 0, turned) != explanation->holds)
                fewest = std::min(fewest, std::size_t(__builtin_popcountll(subset)));
        }
        expect(explanation->change.size() == (fewest == 99 ? 0 : fewest), "the fewest turns");
        for (const auto &turn : explanation->change)
            for (std::size_t i = 0; i < segment->lines().size(); ++i)
                if (segment->lines()[i].path == turn.path)
                    leaves[i] = !leaves[i];
        expect(explanation->change.empty() || holdsWith(*segment, 0, leaves) != explanation->holds,
               "turning them turns the answer");
    }
}

Json randomBehaviour(RandomWorld &world)
{
    Json leaf = Json::object({{"event", world.below(3) ? "visit" : "order"}});
    if (world.below(2))
        leaf.set("where", Json(Json::Array {Json::object({{"property", "channel"}, {"known", world.below(2) == 0}})}));
    if (world.below(2))
        leaf.set("last_days", 1 + world.below(400));
    leaf.set("sum", Json::object({{"property", world.below(3) ? "value" : "age"}}));
    return leaf;
}

// Every step of a spread has as many people as the rule that asks for just that number or sum.
void spreads(std::uint64_t seed)
{
    RandomWorld world(seed, 60);
    const Instant asOf {world.randomTime()};
    auto service = *services::SegmentService::open(world.workspace, asOf, {});
    const auto count = [&](const Json &leaf) {
        const Json rule = Json::object({{"format", "panorama.segment/1"}, {"name", "x"}, {"rule", leaf}});
        return std::uint64_t((*service->count(*service->compile(rule), false)).find("count")->integer());
    };
    // As near as the printed number is to the exact one.
    const auto asking = [](Json leaf, const char *part, double number) {
        const auto text = [](double limit) {
            char digits[64];
            std::snprintf(digits, sizeof digits, "%.12f", limit);
            return Json(Json::Number {digits});
        };
        Json test = leaf.find(part) ? *leaf.find(part) : Json::object({});
        test.set("between", Json(Json::Array {text(number - 1e-11), text(number + 1e-11)}));
        leaf.set(part, std::move(test));
        return leaf;
    };
    std::size_t steps = 0;
    for (int round = 0; round < 40; ++round) {
        const Json leaf = randomBehaviour(world);
        const Json plain = [&] {
            Json without = leaf;
            std::erase_if(without.members(), [](const auto &member) { return member.first == "sum"; });
            return without;
        }();
        const auto spread = segments::eventSpread(service->session().evaluation({}), leaf);
        expect(bool(spread), "a spread of " + leaf.dump());
        std::uint64_t all = 0;
        for (const auto &[value, people] : spread->counts)
            expect(people == count(asking(plain, "count", value)), "counts of " + plain.dump());
        for (const auto &[value, people] : spread->sums) {
            all += people;
            if (value != 0) // who has no event has a sum of 0, too
                expect(people == count(asking(leaf, "sum", value)), "sums of " + leaf.dump());
        }
        expect(all == spread->people && spread->people == count(plain), "everybody of " + plain.dump());
        steps += spread->counts.size() + spread->sums.size();
    }
    expect(steps > 100, "spreads have steps");
}

void lists(std::uint64_t seed)
{
    RandomWorld world(seed, 12);
    auto service = *services::SegmentService::open(world.workspace, Instant::max(), {});
    const auto everybody = *service->compile(document(R"({"all":[]})"));
    const Json all = *service->members(everybody, 0, "");
    Json::Array paged;
    for (std::string after;;) {
        const Json part = *service->members(everybody, 3, after);
        if (part.find("members")->items().empty())
            break;
        for (const Json &id : part.find("members")->items())
            paged.push_back(id);
        after = paged.back().text();
    }
    expect(*all.find("members") == Json(paged), "parts add up to the list");
    const Json sample = *service->sample(everybody, 4, 7);
    expect(sample.find("members")->items().size() == 4 && sample == *service->sample(everybody, 4, 7),
           "the same seed draws the same four");
    std::vector<std::pair<std::string, segments::Segment>> sets;
    for (const char *tag : {"gold", "new", "老客"})
        sets.emplace_back(tag, *service->compile(document(std::string(R"({"tag":")") + tag + "\"}")));
    const Json overlap = *service->overlap(sets);
    expect(overlap.find("sets")->items().size() == 7, "three segments have seven combinations");
    for (const Json &set : overlap.find("sets")->items()) {
        std::string rule;
        for (const Json &tag : set.find("segments")->items())
            rule += std::string(rule.empty() ? "" : ",") + R"({"tag":")" + tag.text() + "\"}";
        const Json count = *service->count(*service->compile(document(R"({"all":[)" + rule + "]}")), false);
        expect(*count.find("count") == *set.find("count"), "overlap counts who is in all of " + rule);
    }
}

} // namespace
} // namespace panorama::testing

int main()
{
    using namespace panorama::testing;
    ::setenv("XDG_CACHE_HOME", (temporaryFolder() + "/cache").c_str(), 1);
    const std::uint64_t seed = randomSeed("test_rules");
    wrongPlaces();
    circles();
    explanations(seed);
    lists(seed + 1);
    spreads(seed + 2);
    return failures ? 1 : 0;
}
