// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_command.h"

namespace panorama::cli {

static Result<Outcome> run(Invocation &call)
{
    return runJourney(
        call, [](const Json &document) { return parseChangeSpec(document); },
        [](const services::JourneyQuery &query, const auto &spec) { return services::explainChange(query, spec); });
}

void register_noun_change(CommandRegistry &registry)
{
    registry.add({"change",
                  "explain",
                  "FILE",
                  "Says how much of a funnel's change came from volume, mix and each step (panorama.change/1).",
                  {},
                  {"panorama-cli change explain change.json --workspace brand.panorama --json"},
                  1,
                  1,
                  run});
}

} // namespace panorama::cli
