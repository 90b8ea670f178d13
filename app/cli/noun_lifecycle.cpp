// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/segment_argument.h"
#include "services/pool_service.h"

namespace panorama::cli {
namespace {

Result<Outcome> run(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(const LifecycleLimits limits, services::lifecycleLimits(*workspace));
    TRY(const auto service, openSegments(call));
    TRY(Json json, services::lifecycleCounts(call.job, *service, limits));
    return stamped(call, *service, std::move(json));
}

Result<Outcome> save(Invocation &call)
{
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY(const auto workspace, openWorkspace(call));
    TRY(const std::int64_t revision, services::saveLifecycle(call.job, *workspace, document));
    Json json = Json::object({{"saved", true}});
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

Result<Outcome> show(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    std::int64_t revision = 0;
    TRY(const LifecycleLimits limits, services::lifecycleLimits(*workspace, &revision));
    const Json document = lifecycleJson(limits);
    Json json = Json::object({{"document", document}});
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json), 0, document.dumpIndented() + "\n"};
}

} // namespace

void register_noun_lifecycle(CommandRegistry &registry)
{
    const std::string base = "panorama-cli lifecycle ", end = " --workspace brand.panorama";
    registry.add(
        {"lifecycle",
         "run",
         "",
         "Counts the customers of each stage: prospect (no order yet), new (first order within 30 days), active "
         "(latest order within 90), at_risk (within 180), dormant (within 365), churned (earlier).",
         {},
         {base + "run" + end},
         0,
         0,
         run});
    registry.add({"lifecycle",
                  "save",
                  "FILE",
                  "Sets the limits of the stages in days (panorama.lifecycle/1).",
                  {},
                  {base + "save lifecycle.json" + end},
                  1,
                  1,
                  save});
    registry.add({"lifecycle", "show", "", "Prints the limits of the stages.", {}, {base + "show" + end}, 0, 0, show});
}

} // namespace panorama::cli
