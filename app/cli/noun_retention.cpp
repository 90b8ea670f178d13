// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_command.h"

namespace panorama::cli {

static Result<Outcome> run(Invocation &call)
{
    return runJourney(
        call, [](const Json &document) { return parseRetentionSpec(document); },
        [](const services::JourneyQuery &query, const auto &spec) { return services::runRetention(query, spec); });
}

void register_noun_retention(CommandRegistry &registry)
{
    registry.add({"retention",
                  "run",
                  "FILE",
                  "Counts who comes back in which period, by cohort (panorama.retention/1).",
                  {},
                  {"panorama-cli retention run retention.json --workspace brand.panorama --json"},
                  1,
                  1,
                  run});
}

} // namespace panorama::cli
