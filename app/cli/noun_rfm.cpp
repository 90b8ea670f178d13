// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "services/journey_service.h"

namespace panorama::cli {

static Result<Outcome> run(Invocation &call)
{
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    TRY(const journeys::RfmResult result, services::runRfm({*workspace, call.started, call.job}));
    Json json = toJson(result);
    stampResult(json, *workspace, call.started, result.snapshot->facts.revision);
    return Outcome {std::move(json)};
}

void register_noun_rfm(CommandRegistry &registry)
{
    registry.add({"rfm",
                  "run",
                  "",
                  "Scores everybody who ordered by recency, frequency and money, 1 to 5.",
                  {},
                  {"panorama-cli rfm run --workspace brand.panorama --json"},
                  0,
                  0,
                  run});
}

} // namespace panorama::cli
