// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_command.h"

namespace panorama::cli {

static Result<Outcome> run(Invocation &call)
{
    return runJourney(
        call, [](const Json &document) { return parseFunnelSpec(document); },
        [](const services::JourneyQuery &query, const auto &spec) { return services::runFunnel(query, spec); });
}

void register_noun_funnel(CommandRegistry &registry)
{
    registry.add({"funnel",
                  "run",
                  "FILE",
                  "Counts how far people get through the steps of a funnel (panorama.funnel/1).",
                  {},
                  {"panorama-cli funnel run funnel.json --workspace brand.panorama --json"},
                  1,
                  1,
                  run});
}

} // namespace panorama::cli
