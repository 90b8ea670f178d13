// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/segment_discovery.h"
#include "app/cli/segment_argument.h"
#include "app/cli/segment_commands.h"

namespace panorama::cli {
namespace {

Result<Outcome> explore(Invocation &call)
{
    services::ExploreRequest request;
    TRY(request.rate, call.number("fdr", 0.05, 0, 1));
    TRY(const std::int64_t top, call.integer("top", 5, 0, 1000000));
    request.top = std::uint64_t(top);
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto service, openSegments(call));
    for (const std::string &argument : call.arguments) {
        TRY(Json document, segmentDocument(*service, argument));
        request.segments.emplace_back(argument, std::move(document));
    }
    if (call.arguments.empty()) {
        TRY(request.segments, services::savedSegments(*workspace));
    }
    TRY(Json json, services::exploreSegments(call.job, *service, request));
    return stamped(call, *service, std::move(json));
}

Result<services::LookalikeQuery> lookalikeQuery(const Invocation &call, services::SegmentService &service)
{
    services::LookalikeQuery query;
    TRY(const std::int64_t limit, call.integer("limit", 100, 0, 1000000000));
    TRY(const std::int64_t seed, call.integer("seed", 1, 0, INT64_MAX));
    query.limit = std::uint64_t(limit);
    query.seed = std::uint64_t(seed);
    if (call.has("list")) {
        TRY(const auto workspace, openWorkspace(call));
        TRY(const std::string text, readTextFile(call.text("list")));
        TRY(query.seeds, services::seedList(*workspace, service, text));
        return query;
    }
    TRY(const auto segment, segmentOf(service, call.arguments[0]));
    TRY(query.seeds, service.session().people(segment, call.job));
    if (!call.has("with-rule"))
        query.excluded = services::ruleNames(segment);
    return query;
}

Result<Outcome> lookalike(Invocation &call)
{
    if (call.arguments.empty() == !call.has("list"))
        return usageError("segment lookalike takes a segment or --list FILE.", "Give one of the two.");
    TRY(const auto service, openSegments(call));
    TRY(const services::LookalikeQuery query, lookalikeQuery(call, *service));
    TRY(Json json, services::lookalikes(call.job, *service, query));
    if (call.has("out"))
        TRY_VOID(services::writeLookalikes(call.text("out"), call.has("force"), *json.find("members")));
    return stamped(call, *service, std::move(json));
}

} // namespace

void addSegmentDiscovery(CommandRegistry &registry)
{
    const std::string base = "panorama-cli segment ", end = " --workspace brand.panorama";
    registry.add(
        {"segment",
         "explore",
         "[FILE|ID…]",
         "Tells what sets each segment apart from everybody (all saved ones where none is named): index, exact "
         "p-value, false discoveries held to a rate over all of them.",
         {{"fdr", "RATE", "share of what is told that may be chance (default: 0.05)"},
          {"top", "N", "distinctions a segment (default: 5; 0 = all)"}},
         {base + "explore" + end, base + "explore vip.json S0000000007 --top 20" + end},
         0,
         -1,
         explore});
    registry.add(
        {"segment",
         "lookalike",
         "FILE|ID",
         "Ranks all other customers by likeness to a segment or a seed list, with reasons and the lift on people held "
         "out.",
         {{"list", "FILE", "seeds: a customer id, record key or KIND:VALUE a line"},
          {"limit", "N", "people (default: 100; 0 = all)"},
          {"seed", "S", "draws who is held out (default: 1)"},
          {"with-rule", "", "also learn from what the segment's own rule asks for"},
          {"out", "FILE", "writes customer,score as CSV"},
          {"force", "", "overwrite"}},
         {base + "lookalike vip.json --limit 5000 --out alike.csv" + end, base + "lookalike --list seeds.csv" + end},
         0,
         1,
         lookalike});
}

} // namespace panorama::cli
