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
    CommandSpec completion;
    completion.noun = "completion";
    completion.summary = "Prints a completion script for bash.";
    completion.examples = {"panorama-cli completion > ~/.local/share/bash-completion/completions/panorama-cli"};
    completion.run = [&registry](Invocation &) -> Result<Outcome> {
        const std::string script = completionScript(registry);
        return Outcome {Json::object({{"completion", script}}), 0, script};
    };
    registry.add(std::move(completion));
}

} // namespace panorama::cli
