// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/segment_argument.h"
#include "app/cli/segment_commands.h"

#include <algorithm>

namespace panorama::cli {
namespace {

Result<Outcome> count(Invocation &call)
{
    TRY(const auto service, openSegments(call));
    TRY(const auto segment, segmentOf(*service, call.arguments[0]));
    TRY(Json json, service->count(segment, call.has("waterfall")));
    return stamped(call, *service, std::move(json));
}

Result<Outcome> members(Invocation &call)
{
    TRY(const std::int64_t limit, call.integer("limit", 0, 1, 1000000000));
    TRY(const auto service, openSegments(call));
    TRY(const auto segment, segmentOf(*service, call.arguments[0]));
    TRY(Json json, service->members(segment, std::uint64_t(limit), call.text("after")));
    return stamped(call, *service, std::move(json));
}

Result<Outcome> sample(Invocation &call)
{
    TRY(const std::int64_t seed, call.integer("seed", 0, 0, INT64_MAX));
    std::uint64_t size = 0;
    const std::string &text = call.arguments[0];
    const bool first = text.find_first_not_of("0123456789") == std::string::npos && text.size() < 10;
    const std::string &number = first ? text : call.arguments[1];
    if (number.empty() || number.size() > 9 || number.find_first_not_of("0123456789") != std::string::npos)
        return usageError("segment sample needs the number of people: segment sample 20 FILE.");
    size = std::stoull(number);
    TRY(const auto service, openSegments(call));
    TRY(const auto segment, segmentOf(*service, call.arguments[first ? 1 : 0]));
    TRY(Json json, service->sample(segment, size, std::uint64_t(seed)));
    return stamped(call, *service, std::move(json));
}

Result<Outcome> explain(Invocation &call)
{
    if (!call.has("customer"))
        return usageError("--customer C is missing.", "Give a customer's id, a record key or KIND:VALUE.");
    TRY(const auto service, openSegments(call));
    TRY(const auto segment, segmentOf(*service, call.arguments[0]));
    TRY(Json json, service->explain(segment, call.text("customer")));
    return stamped(call, *service, std::move(json));
}

Result<Outcome> overlap(Invocation &call)
{
    if (call.arguments.size() > 8)
        return usageError("At most eight segments can be compared.");
    TRY(const auto service, openSegments(call));
    std::vector<std::pair<std::string, segments::Segment>> list;
    for (const std::string &argument : call.arguments) {
        TRY(auto segment, segmentOf(*service, argument));
        list.emplace_back(argument, std::move(segment));
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    TRY(Json json, service->overlap(list));
    return stamped(call, *service, std::move(json));
}

Result<Outcome> portrait(Invocation &call)
{
    TRY(const auto service, openSegments(call));
    TRY(const auto segment, segmentOf(*service, call.arguments[0]));
    TRY(Json json, service->portrait(segment));
    return stamped(call, *service, std::move(json));
}

Result<Outcome> save(Invocation &call)
{
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto saved, services::saveSegment(call.job, workspace, document, call.started));
    Json json = Json::object({{"id", saved.id}, {"name", saved.name}});
    stampResult(json, *workspace, call.started, saved.revision);
    return Outcome {std::move(json)};
}

Result<Outcome> list(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    std::int64_t revision = 0;
    TRY(Json json, services::listSegments(*workspace, revision));
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

const std::string base = "panorama-cli segment ", workspace = " --workspace brand.panorama";

void addQuestions(CommandRegistry &registry)
{
    registry.add({"segment",
                  "explain",
                  "FILE|ID",
                  "Tells why somebody is in a segment or not.",
                  {{"customer", "C", "customer id, record key or KIND:VALUE"}},
                  {base + "explain vip.json --customer C0000000017" + workspace},
                  1,
                  1,
                  explain});
    registry.add({"segment",
                  "overlap",
                  "FILE|ID…",
                  "Counts who is in which of up to eight segments.",
                  {},
                  {base + "overlap vip.json lapsed.json" + workspace},
                  1,
                  -1,
                  overlap});
    registry.add({"segment",
                  "portrait",
                  "FILE|ID",
                  "Tells what sets the people of a segment apart from everybody.",
                  {},
                  {base + "portrait vip.json" + workspace},
                  1,
                  1,
                  portrait});
    registry.add({"segment",
                  "save",
                  "FILE",
                  "Saves a segment; the same name replaces it.",
                  {},
                  {base + "save vip.json" + workspace},
                  1,
                  1,
                  save});
    registry.add({"segment", "list", "", "Lists the saved segments.", {}, {base + "list" + workspace}, 0, 0, list});
}

} // namespace

void register_noun_segment(CommandRegistry &registry)
{
    registry.add({"segment",
                  "count",
                  "FILE|ID",
                  "Counts the people of a segment.",
                  {{"waterfall", "", "how many each line holds for, and who is left after it"}},
                  {base + "count vip.json --waterfall" + workspace},
                  1,
                  1,
                  count});
    registry.add({"segment",
                  "members",
                  "FILE|ID",
                  "Lists the people of a segment by their ids.",
                  {{"limit", "N", "at most so many"}, {"after", "ID", "go on after this customer"}},
                  {base + "members vip.json --limit 100" + workspace},
                  1,
                  1,
                  members});
    registry.add({"segment",
                  "sample",
                  "N FILE|ID",
                  "Draws some people of a segment at random.",
                  {{"seed", "S", "the same seed draws the same people (default: 0)"}},
                  {base + "sample 20 vip.json --seed 7" + workspace},
                  2,
                  2,
                  sample});
    addQuestions(registry);
    addSegmentExports(registry);
    addSegmentInsights(registry);
    addSegmentDiscovery(registry);
}

} // namespace panorama::cli
