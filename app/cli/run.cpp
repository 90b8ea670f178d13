// SPDX-License-Identifier: GPL-3.0-or-later
// Options may stand anywhere after the program's name, as --x y or --x=y; -- ends them.
#include "app/cli/command.h"
#include "core/time_zone.h"
#include "services/workspace_service.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace panorama::cli {
namespace {

struct Words
{
    std::vector<std::string> plain;
    std::vector<std::pair<std::string, std::optional<std::string>>> options; // in their order
};

const OptionSpec *findOption(const std::vector<OptionSpec> &specs, const std::string &name)
{
    for (const OptionSpec &spec : specs)
        if (spec.name == name)
            return &spec;
    return nullptr;
}

const std::vector<OptionSpec> &globalSpecs()
{
    static const std::vector<OptionSpec> specs = {{"workspace", "FILE", ""},    {"json", "", ""},
                                                  {"now", "TIME", ""},          {"quiet", "", ""},
                                                  {"passphrase", "SOURCE", ""}, {"help", "", ""}};
    return specs;
}

// Whether "--name" is followed by a value; the same name means the same in all commands.
bool takesValue(const CommandRegistry &registry, const std::string &name)
{
    if (const OptionSpec *spec = findOption(globalSpecs(), name))
        return !spec->valueName.empty();
    for (const CommandSpec &command : registry.commands())
        if (const OptionSpec *spec = findOption(command.options, name))
            return !spec->valueName.empty();
    return false;
}

Result<Words> splitWords(const CommandRegistry &registry, int argc, char **argv)
{
    Words words;
    bool open = true;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (!open || word.rfind("--", 0) != 0) {
            words.plain.push_back(word);
            continue;
        }
        if (word == "--") {
            open = false;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(2, equals == std::string::npos ? std::string::npos : equals - 2);
        if (equals != std::string::npos)
            words.options.emplace_back(name, word.substr(equals + 1));
        else if (!takesValue(registry, name))
            words.options.emplace_back(name, std::nullopt);
        else if (++i < argc && std::strncmp(argv[i], "--", 2) != 0) // --x=--y is the way to such a value
            words.options.emplace_back(name, argv[i]);
        else
            return usageError("--" + name + " needs a value.");
    }
    return words;
}

Result<void> takeGlobal(const std::string &name, const std::optional<std::string> &value, GlobalOptions &globals)
{
    if (name == "json" || name == "quiet") {
        (name == "json" ? globals.json : globals.quiet) = true;
    } else if (name == "workspace") {
        globals.workspace = *value;
    } else if (name == "now") {
        globals.now = instantFromIso(*value, TimeZone::system());
        if (!globals.now)
            return usageError("--now does not take \"" + *value + "\".",
                              "Give an ISO 8601 time, such as 2026-01-31T12:00:00+08:00.");
        globals.localNow = parseIsoTime(*value)->offsetSeconds ? std::string() : *value;
    } else if (name == "passphrase") {
        TRY(globals.passphrase, readSecret(*value));
    }
    return {};
}

Result<void> takeOptions(const Words &words, const CommandSpec &command, Invocation &call)
{
    for (const auto &[name, value] : words.options) {
        const OptionSpec *global = findOption(globalSpecs(), name);
        const OptionSpec *own = global ? nullptr : findOption(command.options, name);
        const OptionSpec *spec = global ? global : own;
        if (!spec)
            return usageError("--" + name + " is not an option of this command.");
        if (spec->valueName.empty() == value.has_value())
            return usageError("--" + name + (value ? " takes no value." : " needs a value."));
        if (global) {
            TRY_VOID(takeGlobal(name, value, call.globals));
            continue;
        }
        if (call.has(name) && !own->repeats)
            return usageError("--" + name + " is given twice.");
        call.options[name].push_back(value.value_or(""));
    }
    return {};
}

void settleLocalNow(GlobalOptions &globals)
{
    if (globals.localNow.empty() || globals.workspace.empty())
        return;
    if (const auto workspace = services::openWorkspace(globals.workspace, Clock()))
        globals.now = instantFromIso(globals.localNow, (*workspace)->settings().zone);
}

const CommandSpec *chooseCommand(const CommandRegistry &registry, std::vector<std::string> &plain)
{
    const std::string noun = plain.empty() ? "" : plain[0];
    const std::string verb = plain.size() > 1 ? plain[1] : "";
    if (const CommandSpec *command = verb.empty() ? nullptr : registry.find(noun, verb)) {
        plain.erase(plain.begin(), plain.begin() + 2);
        return command;
    }
    const CommandSpec *fallback = registry.defaultOf(noun);
    if (fallback)
        plain.erase(plain.begin());
    return fallback;
}

Error noCommand(const CommandRegistry &registry, const std::string &noun, const std::string &verb)
{
    if (!registry.hasNoun(noun))
        return usageError("\"" + noun + "\" is no command.");
    std::string verbs;
    for (const CommandSpec &command : registry.commands())
        if (command.noun == noun)
            verbs += (verbs.empty() ? "" : ", ") + command.verb;
    return usageError(verb.empty() ? "What \"" + noun + "\" is to do is missing."
                                   : "\"" + noun + "\" does not know \"" + verb + "\".",
                      "One of: " + verbs + ". See panorama-cli " + noun + " --help.");
}

// Nothing here throws, but the standard library may: no memory, or a path that no file system takes.
Result<Outcome> guarded(const CommandSpec &command, Invocation &call)
{
    try {
        return command.run(call);
    } catch (const std::exception &failure) {
        return storageError(std::string("The command could not go on: ") + failure.what(), {},
                            "Check the paths and the free memory.");
    }
}

Result<Outcome> runWords(const CommandRegistry &registry, Words words, Invocation &call)
{
    const std::string noun = words.plain.empty() ? "" : words.plain[0];
    if (words.plain.empty())
        return usageError("A noun is missing.");
    const CommandSpec *command = chooseCommand(registry, words.plain);
    if (!command)
        return noCommand(registry, noun, words.plain.size() > 1 ? words.plain[1] : "");
    TRY_VOID(takeOptions(words, *command, call));
    const int count = int(words.plain.size());
    if (count < command->leastArguments)
        return usageError("An argument is missing: " + command->noun + " " + command->verb + " " + command->arguments);
    if (command->mostArguments >= 0 && count > command->mostArguments)
        return usageError("There are too many arguments.");
    call.arguments = std::move(words.plain);
    settleLocalNow(call.globals);
    call.started = call.clock().now();
    return guarded(*command, call);
}

CancelToken &interruption()
{
    static CancelToken token;
    return token;
}

void onInterrupt(int)
{
    interruption().cancel();
    std::signal(SIGINT, SIG_DFL); // a second Ctrl-C ends the program at once
}

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage: return 2;
    case ErrorCode::NewerVersion: return 4;
    case ErrorCode::Cancelled: return 130;
    default: return 1;
    }
}

// How to go on is always said of a wrong document.
std::string mendOf(const Error &error)
{
    const bool inDocument = error.code == ErrorCode::Invalid && error.where.starts_with('/');
    return error.mend.empty() && inDocument ? "Mend the file at this place and try again." : error.mend;
}

Json errorJson(const Error &error)
{
    return Json::object({{"code", errorCodeName(error.code)},
                         {"message", error.message},
                         {"where", error.where},
                         {"mend", mendOf(error)}});
}

void printReason(const Error &error)
{
    std::string text = "panorama-cli: " + error.message;
    if (!error.where.empty() && error.message.find(error.where) == std::string::npos)
        text += " [" + error.where + "]";
    if (const std::string mend = mendOf(error); !mend.empty())
        text += " " + mend;
    std::fprintf(stderr, "%s\n", text.c_str());
}

int printError(const Error &error, bool asJson)
{
    printReason(error);
    if (asJson)
        std::printf("%s\n", Json::object({{"error", errorJson(error)}}).dump().c_str());
    return exitStatus(error.code);
}

void showProgress(const Progress &progress)
{
    if (progress.total)
        std::fprintf(stderr, "\r\033[K%s %llu %%", progress.what.c_str(),
                     static_cast<unsigned long long>(progress.done * 100 / progress.total));
    else
        std::fprintf(stderr, "\r\033[K%s %llu", progress.what.c_str(), static_cast<unsigned long long>(progress.done));
}

void prepareJob(Invocation &call, bool quiet)
{
    call.job.cancel = interruption();
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    if (isatty(STDERR_FILENO) && !quiet)
        call.job.progress = showProgress;
}

bool mentions(int argc, char **argv, const std::string &option)
{
    for (int i = 1; i < argc && std::string(argv[i]) != "--"; ++i)
        if (option == argv[i] || std::string(argv[i]).rfind(option + "=", 0) == 0)
            return true;
    return false;
}

int printText(const char *key, const std::string &text, bool asJson)
{
    const std::string shown = asJson ? Json::object({{key, text}}).dump() + "\n" : text;
    return std::fwrite(shown.data(), 1, shown.size(), stdout) == shown.size() && std::fflush(stdout) == 0 ? 0 : 1;
}

} // namespace

Result<std::string> readSecret(const std::string &source)
{
    if (source.rfind("env:", 0) == 0) {
        char *value = std::getenv(source.c_str() + 4);
        if (!value)
            return usageError("The environment variable " + source.substr(4) + " is not set.");
        std::string secret = value;
        std::memset(value, 0, secret.size()); // the block that other processes can see
        unsetenv(source.c_str() + 4);
        return secret;
    }
    if (source.rfind("file:", 0) != 0)
        return usageError("A secret is given as env:VAR or file:PATH, never as itself.");
    TRY(std::string secret, readTextFile(source.substr(5)));
    if (!secret.empty() && secret.back() == '\n')
        secret.pop_back();
    return secret;
}

Outcome failedOutcome(const Error &error, Json json)
{
    json.members().insert(json.members().begin(), Json::Member("error", errorJson(error)));
    Outcome outcome;
    outcome.json = std::move(json);
    outcome.status = exitStatus(error.code);
    outcome.error = error;
    return outcome;
}

int runCommandLine(int argc, char **argv)
{
    CommandRegistry registry;
    registerAllCommands(registry);
    const bool asJson = mentions(argc, argv, "--json");
    Result<Words> words = splitWords(registry, argc, argv);
    if (!words)
        return printError(words.error(), asJson);
    if (mentions(argc, argv, "--help") || (words->plain.size() == 1 && words->plain[0] == "help")) {
        const auto &plain = words->plain;
        const std::string noun = plain.empty() || plain[0] == "help" ? "" : plain[0];
        if (!noun.empty() && !registry.hasNoun(noun))
            return printError(usageError("\"" + noun + "\" is no command."), asJson);
        return printText("help", helpText(registry, noun, plain.size() > 1 ? plain[1] : ""), asJson);
    }
    Invocation call;
    prepareJob(call, mentions(argc, argv, "--quiet"));
    const Result<Outcome> outcome = runWords(registry, std::move(*words), call);
    if (call.job.progress)
        std::fprintf(stderr, "\r\033[K");
    if (!outcome)
        return printError(outcome.error(), asJson);
    if (outcome->error)
        printReason(*outcome->error);
    const std::string text = asJson ? outcome->json.dump() + "\n"
        : outcome->text.empty()     ? humanText(outcome->json)
                                    : outcome->text;
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        return printError(storageError("The answer could not be written to standard output.", {}, {}), false);
    return outcome->status;
}

} // namespace panorama::cli
