// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_command.h"

namespace panorama::cli {

static Result<Outcome> run(Invocation &call)
{
    return runJourney(
        call, [](const Json &document) { return parsePathsSpec(document); },
        [](const services::JourneyQuery &query, const auto &spec) { return services::runPaths(query, spec); });
}

void register_noun_paths(CommandRegistry &registry)
{
    registry.add({"paths",
                  "run",
                  "FILE",
                  "Counts what people do after or before an event (panorama.paths/1).",
                  {},
                  {"panorama-cli paths run paths.json --workspace brand.panorama --json"},
                  1,
                  1,
                  run});
}

} // namespace panorama::cli
