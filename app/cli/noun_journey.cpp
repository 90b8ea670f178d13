// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "services/journey_service.h"

namespace panorama::cli {

static Result<Outcome> coverage(Invocation &call)
{
    JourneySpec spec = usualJourney();
    if (!call.arguments.empty()) {
        TRY(const Json document, readJsonFile(call.arguments[0]));
        TRY(spec, parseJourneySpec(document));
    }
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto result, services::journeyCoverage({*workspace, call.started, call.job}, spec));
    Json json = toJson(result, workspace->settings().zone);
    stampResult(json, *workspace, call.started, result.revision);
    return Outcome {std::move(json)};
}

void register_noun_journey(CommandRegistry &registry)
{
    registry.add(
        {"journey",
         "coverage",
         "[FILE]",
         "Says which stages of the customer journey are measured, stale or blind (panorama.journey/1; without a "
         "file: aware, interested, evaluating, buying, using, advocating).",
         {},
         {"panorama-cli journey coverage --workspace brand.panorama",
          "panorama-cli journey coverage journey.json --workspace brand.panorama"},
         0,
         1,
         coverage});
}

} // namespace panorama::cli
