// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/clock.h"
#include "core/json.h"
#include "core/result.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace panorama::cli {

// An option that a command takes: "--where VALUE" or, without a value name, "--flag".
struct OptionSpec
{
    std::string name; // without the dashes
    std::string valueName; // empty for a flag
    std::string help;
    bool repeats = false;
};

// The options that every command takes (contract.md section 1).
struct GlobalOptions
{
    std::string workspace;
    bool json = false;
    bool quiet = false;
    std::optional<Instant> now;
    std::string localNow; // of --now, where it names no offset: the workspace's zone says what it means
    std::optional<std::string> passphrase; // its value, already read from env: or file:
};

// One call of a command: its arguments, its options, and what every command shares.
class Invocation
{
public:
    std::vector<std::string> arguments;
    std::map<std::string, std::vector<std::string>> options;
    GlobalOptions globals;
    Job job; // cancelled by Ctrl-C; progress goes to standard error when that is a terminal
    Instant started; // business time: --now, else the start of the command

    bool has(const std::string &option) const { return options.contains(option); }
    std::string text(const std::string &option, const std::string &fallback = {}) const;
    std::vector<std::string> all(const std::string &option) const;
    Result<std::int64_t> integer(const std::string &option, std::int64_t fallback, std::int64_t least,
                                 std::int64_t most) const;
    Result<double> number(const std::string &option, double fallback, double least, double most) const;
    Clock clock() const { return globals.now ? Clock(*globals.now) : Clock(); }
};

// What a command gives: one JSON document (printed as it is with --json, else as aligned text) and its exit status.
struct Outcome
{
    Json json;
    int status = 0; // 0 done, 1 not done, 3 done in part
    std::string text; // for people; empty = made from the JSON
    std::optional<Error> error; // status 1 with more to say than the error: printed on standard error, and in the JSON
};

struct CommandSpec
{
    std::string noun;
    std::string verb; // empty: the noun alone
    std::string arguments; // "FILE…"
    std::string summary;
    std::vector<OptionSpec> options;
    std::vector<std::string> examples;
    int leastArguments = 0;
    int mostArguments = 0; // -1: any number
    std::function<Result<Outcome>(Invocation &)> run;
    bool isDefaultVerb = false; // `import FILE` is `import run FILE`
};

// All commands by noun and verb; every app/cli/noun_<noun>.cpp adds its own in register_noun_<noun>().
class CommandRegistry
{
public:
    void add(CommandSpec spec) { m_commands.push_back(std::move(spec)); }
    const std::vector<CommandSpec> &commands() const { return m_commands; }
    const CommandSpec *find(const std::string &noun, const std::string &verb) const;
    const CommandSpec *defaultOf(const std::string &noun) const;
    bool hasNoun(const std::string &noun) const;

private:
    std::vector<CommandSpec> m_commands;
};

void registerAllCommands(CommandRegistry &registry);
Error usageError(std::string message, std::string mend = {});
// The error with further members beside it: {"error":{…}, …}; status 1.
Outcome failedOutcome(const Error &error, Json json);
// The value behind env:VAR (then removed from the environment) or file:PATH (without one trailing newline).
Result<std::string> readSecret(const std::string &source);
// The whole text of a file, or a clear error. At most 512 MB.
Result<std::string> readTextFile(const std::string &path);
// A JSON file; the error's `where` is a JSON pointer.
Result<Json> readJsonFile(const std::string &path);
// --help texts: of everything, a noun, or one command.
std::string helpText(const CommandRegistry &registry, const std::string &noun, const std::string &verb);
// An example of every file format "panorama.NAME/1", by NAME (resources/formats).
const std::map<std::string, std::string> &formatExamples();
// A bash completion script.
std::string completionScript(const CommandRegistry &registry);
// JSON as aligned text for people.
std::string humanText(const Json &json);
// Parses, runs, prints; gives the exit status.
int runCommandLine(int argc, char **argv);

} // namespace panorama::cli
