// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace panorama::cli {

std::string Invocation::text(const std::string &option, const std::string &fallback) const
{
    const auto found = options.find(option);
    return found == options.end() || found->second.empty() ? fallback : found->second.back();
}

std::vector<std::string> Invocation::all(const std::string &option) const
{
    const auto found = options.find(option);
    return found == options.end() ? std::vector<std::string>() : found->second;
}

template<typename Number>
static Result<Number> parseOption(const Invocation &call, const std::string &option, Number fallback, Number least,
                                  Number most)
{
    if (!call.has(option))
        return fallback;
    const std::string value = call.text(option);
    Number number {};
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != value.data() + value.size() || !(number >= least && number <= most))
        return usageError("--" + option + " does not take \"" + value + "\".",
                          "Give a number in its range; see --help.");
    return number;
}

Result<std::int64_t> Invocation::integer(const std::string &option, std::int64_t fallback, std::int64_t least,
                                         std::int64_t most) const
{
    return parseOption<std::int64_t>(*this, option, fallback, least, most);
}

Result<double> Invocation::number(const std::string &option, double fallback, double least, double most) const
{
    return parseOption<double>(*this, option, fallback, least, most);
}

const CommandSpec *CommandRegistry::find(const std::string &noun, const std::string &verb) const
{
    for (const CommandSpec &command : m_commands)
        if (command.noun == noun && command.verb == verb)
            return &command;
    return nullptr;
}

const CommandSpec *CommandRegistry::defaultOf(const std::string &noun) const
{
    for (const CommandSpec &command : m_commands)
        if (command.noun == noun && (command.isDefaultVerb || command.verb.empty()))
            return &command;
    return nullptr;
}

bool CommandRegistry::hasNoun(const std::string &noun) const
{
    return std::any_of(m_commands.begin(), m_commands.end(), [&](const CommandSpec &c) { return c.noun == noun; });
}

Error usageError(std::string message, std::string mend)
{
    return {ErrorCode::Usage, std::move(message), {}, mend.empty() ? "See panorama-cli --help." : std::move(mend), {}};
}

Result<std::string> readTextFile(const std::string &path)
{
    std::error_code failure;
    if (!std::filesystem::exists(path, failure) || std::filesystem::is_directory(path, failure))
        return notFoundError("The file " + path + " is not there or cannot be read.", path, "Check the path.");
    if (std::filesystem::is_regular_file(path, failure)
        && std::filesystem::file_size(path, failure) > 512u * 1024 * 1024)
        return invalidError("The file " + path + " is larger than 512 MB.", path, "Split it into smaller files.");
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file && !text)
        return storageError("The file " + path + " cannot be read.", path, "Check its permissions.");
    return std::move(text).str();
}

Result<Json> readJsonFile(const std::string &path)
{
    TRY(const std::string text, readTextFile(path));
    return Json::parse(text);
}

} // namespace panorama::cli
