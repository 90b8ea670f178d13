// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/segment_argument.h"
#include "services/pool_service.h"

namespace panorama::cli {
namespace {

Result<Outcome> list(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    std::int64_t revision = 0;
    TRY(const PoolList pools, services::listPools(*workspace, revision));
    Json entries = Json::array();
    for (const Pool &pool : pools.pools)
        entries.append(Json::object({{"id", pool.id}, {"name", pool.name}}));
    Json json = Json::object({{"pools", std::move(entries)}});
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

Result<Outcome> show(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    std::int64_t revision = 0;
    TRY(const Json document, services::savedPools(*workspace, revision));
    Json json = Json::object({{"document", document}});
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json), 0, document.dumpIndented() + "\n"};
}

Result<Outcome> save(Invocation &call)
{
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY(const auto workspace, openWorkspace(call));
    TRY(const std::int64_t revision, services::savePools(call.job, *workspace, document));
    TRY(const PoolList pools, parsePoolList(document));
    Json json = Json::object({{"pools", std::uint64_t(pools.pools.size())}});
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

Result<Outcome> count(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto service, openSegments(call));
    TRY(Json json, services::poolCounts(call.job, *workspace, *service));
    return stamped(call, *service, std::move(json));
}

Result<Outcome> members(Invocation &call)
{
    TRY(const std::int64_t limit, call.integer("limit", 0, 1, 1000000000));
    if (call.arguments.empty() == !call.has("unassigned"))
        return usageError("pool members takes the id of a pool, or --unassigned.");
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto service, openSegments(call));
    Json document;
    if (call.has("unassigned")) {
        TRY(document, services::unassignedSegment(*workspace));
    } else {
        document =
            Json::object({{"format", "panorama.segment/1"}, {"rule", Json::object({{"pool", call.arguments[0]}})}});
    }
    const auto segment = service->compile(document);
    if (!segment) {
        Error error = segment.error();
        if (error.where == "/rule/pool") // the rule is made here; the id was given
            error.where = call.arguments[0];
        return error;
    }
    TRY(Json json, service->members(*segment, std::uint64_t(limit), call.text("after")));
    return stamped(call, *service, std::move(json));
}

Result<Outcome> poolTemplate(Invocation &)
{
    const Json document = services::poolTemplate();
    return Outcome {document, 0, document.dumpIndented() + "\n"};
}

} // namespace

void register_noun_pool(CommandRegistry &registry)
{
    const std::string base = "panorama-cli pool ", end = " --workspace brand.panorama";
    registry.add({"pool", "list", "", "Lists the pools in their order.", {}, {base + "list" + end}, 0, 0, list});
    registry.add({"pool", "show", "", "Prints the document of the pools.", {}, {base + "show" + end}, 0, 0, show});
    registry.add({"pool",
                  "save",
                  "FILE",
                  "Saves the pools (panorama.pools/1): the first rule that somebody fulfils wins.",
                  {},
                  {base + "save pools.json" + end},
                  1,
                  1,
                  save});
    registry.add({"pool",
                  "count",
                  "",
                  "Counts the people of each pool, and who is in none.",
                  {},
                  {base + "count" + end},
                  0,
                  0,
                  count});
    registry.add({"pool",
                  "members",
                  "[ID]",
                  "Lists the people of a pool, or with --unassigned who is in none.",
                  {{"unassigned", "", "those who are in no pool"},
                   {"limit", "N", "at most so many"},
                   {"after", "ID", "go on after this customer"}},
                  {base + "members B1" + end, base + "members --unassigned" + end},
                  0,
                  1,
                  members});
    registry.add({"pool",
                  "template",
                  "",
                  "Prints a list of pools to edit: B1 to B5 and consumers.",
                  {},
                  {base + "template --json > pools.json"},
                  0,
                  0,
                  poolTemplate});
}

} // namespace panorama::cli
