// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_command.h"

namespace panorama::cli {

static Result<Outcome> run(Invocation &call)
{
    return runJourney(
        call, [](const Json &document) { return parseHeatmapSpec(document); },
        [](const services::JourneyQuery &query, const auto &spec) { return services::runHeatmap(query, spec); });
}

void register_noun_heatmap(CommandRegistry &registry)
{
    registry.add({"heatmap",
                  "run",
                  "FILE",
                  "Counts by hour of the week and names the best hours (panorama.heatmap/1).",
                  {},
                  {"panorama-cli heatmap run heatmap.json --workspace brand.panorama --json"},
                  1,
                  1,
                  run});
}

} // namespace panorama::cli
