// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace panorama::cli {

void register_noun_about(CommandRegistry &registry)
{
    CommandSpec about;
    about.noun = "version";
    about.summary = "Prints the version.";
    about.examples = {"panorama-cli version"};
    about.run = [](Invocation &) -> Result<Outcome> { return Outcome {Json::object({{"version", PANORAMA_VERSION}})}; };
    registry.add(std::move(about));
}

} // namespace panorama::cli
