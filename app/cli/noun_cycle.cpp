// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_command.h"

namespace panorama::cli {

static Result<Outcome> compare(Invocation &call)
{
    return runJourney(
        call, [](const Json &document) { return parseCycleSpec(document); },
        [](const services::JourneyQuery &query, const auto &spec) { return services::compareCycles(query, spec); });
}

void register_noun_cycle(CommandRegistry &registry)
{
    registry.add({"cycle",
                  "compare",
                  "FILE",
                  "Compares the sales cycle before and after a change: median, deciles and share that got there, with "
                  "intervals (panorama.cycle/1).",
                  {},
                  {"panorama-cli cycle compare cycle.json --workspace brand.panorama"},
                  1,
                  1,
                  compare});
}

} // namespace panorama::cli
