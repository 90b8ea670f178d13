// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>
#include <set>

namespace panorama::cli {
namespace {

constexpr const char *globalHelp = "Options of every command:\n"
                                   "  --workspace FILE           the workspace (NAME.panorama)\n"
                                   "  --json                     print one JSON document\n"
                                   "  --now TIME                 business time, ISO 8601 (default: the system's)\n"
                                   "  --passphrase env:VAR|file:PATH   opens the vault without the system's keychain\n"
                                   "  --quiet                    no progress\n"
                                   "  --help                     this text, of a noun or a command\n";

std::string usageLine(const CommandSpec &command)
{
    std::string line = "panorama-cli " + command.noun;
    if (!command.verb.empty())
        line += " " + command.verb;
    if (!command.arguments.empty())
        line += " " + command.arguments;
    for (const OptionSpec &option : command.options)
        line += " [--" + option.name + (option.valueName.empty() ? "" : " " + option.valueName) + "]"
            + (option.repeats ? "…" : "");
    return line;
}

bool speaksOf(const CommandSpec &command, const std::string &format)
{
    const std::string name = "panorama." + format + "/1";
    return command.summary.find(name) != std::string::npos
        || (command.noun == format && command.arguments.find("FILE") != std::string::npos)
        || std::ranges::any_of(command.options, [&name](const OptionSpec &option) {
               return option.help.find(name) != std::string::npos;
           });
}

std::string formatHelp(const CommandSpec &command)
{
    std::string text;
    for (const auto &[format, example] : formatExamples())
        if (speaksOf(command, format))
            text += "\nA file in the format panorama." + format + "/1:\n" + example;
    return text;
}

std::string commandHelp(const CommandSpec &command)
{
    std::string text = usageLine(command) + "\n\n  " + command.summary + "\n";
    if (!command.options.empty())
        text += "\n";
    for (const OptionSpec &option : command.options) {
        std::string left = "  --" + option.name + (option.valueName.empty() ? "" : " " + option.valueName);
        left.resize(std::max<std::size_t>(left.size() + 2, 28), ' ');
        text += left + option.help + "\n";
    }
    if (!command.examples.empty())
        text += "\nExamples:\n";
    for (const std::string &example : command.examples)
        text += "  " + example + "\n";
    return text + formatHelp(command);
}

} // namespace

std::string helpText(const CommandRegistry &registry, const std::string &noun, const std::string &verb)
{
    if (const CommandSpec *command = verb.empty() ? nullptr : registry.find(noun, verb))
        return commandHelp(*command) + "\n" + globalHelp;
    std::string text = noun.empty() ? "panorama-cli NOUN VERB [ARGUMENTS] [OPTIONS]\n\n" : "";
    for (const CommandSpec &command : registry.commands()) {
        if (noun.empty()) {
            std::string left = "  " + command.noun + (command.verb.empty() ? "" : " " + command.verb);
            left.resize(std::max<std::size_t>(left.size() + 2, 28), ' ');
            text += left + command.summary + "\n";
        } else if (command.noun == noun) {
            text += commandHelp(command) + "\n";
        }
    }
    return text + (noun.empty() ? "\n" : "") + globalHelp;
}

std::string completionScript(const CommandRegistry &registry)
{
    std::set<std::string> nouns;
    std::string cases;
    for (const CommandSpec &command : registry.commands())
        nouns.insert(command.noun);
    for (const std::string &noun : nouns) {
        std::set<std::string> words;
        for (const CommandSpec &command : registry.commands()) {
            if (command.noun != noun)
                continue;
            words.insert(command.verb);
            for (const OptionSpec &option : command.options)
                words.insert("--" + option.name);
        }
        cases += "    " + noun + ") words=\"";
        for (const std::string &word : words)
            cases += word + " ";
        cases += "\";;\n";
    }
    std::string all;
    for (const std::string &noun : nouns)
        all += noun + " ";
    return "_panorama_cli() {\n  local words=\"" + all + "\"\n  case \"${COMP_WORDS[1]}\" in\n" + cases
        + "  esac\n  [ \"$COMP_CWORD\" = 1 ] && words=\"" + all
        + "\"\n  COMPREPLY=( $(compgen -W \"$words --workspace --json --now --passphrase --quiet --help\" -- "
          "\"${COMP_WORDS[COMP_CWORD]}\") "
          "$(compgen -f -- \"${COMP_WORDS[COMP_CWORD]}\") )\n}\ncomplete -F _panorama_cli panorama-cli\n";
}

} // namespace panorama::cli
