// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/error_rules.h"

#include "core/text.h"
#include "sync/engine/pointer.h"
#include "sync/engine/time_format.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <regex>

namespace panorama::sync {
namespace {

ErrorRule builtIn(ErrorRule::Action action)
{
    ErrorRule rule;
    rule.action = action;
    rule.maxAttempts = action == ErrorRule::Action::RefreshAuth ? 1 : 8;
    return rule;
}

const ErrorRule *builtInRule(const Attempt &attempt)
{
    static const ErrorRule retry = builtIn(ErrorRule::Action::Retry);
    static const ErrorRule refresh = builtIn(ErrorRule::Action::RefreshAuth);
    static const ErrorRule fail = builtIn(ErrorRule::Action::Fail);
    const int status = attempt.answer->status;
    if (attempt.network || status == 429 || status == 408 || status == 425 || status >= 500)
        return &retry;
    if (status == 401)
        return &refresh;
    return attempt.answer->isOk() ? nullptr : &fail;
}

bool statusMatches(const ErrorRule &rule, int status)
{
    return rule.statuses.empty()
        || std::any_of(rule.statuses.begin(), rule.statuses.end(),
                       [status](const auto &range) { return status >= range.first && status <= range.second; });
}

// A number and its text are the same to a rule: APIs change between 40105 and "40105".
bool same(const Json &left, const Json &right)
{
    return left == right || (!left.isNull() && !right.isNull() && scalarText(left) == scalarText(right));
}

bool valueMatches(const ErrorRule &rule, const Json *value)
{
    if (!value)
        return false;
    if (rule.equals && !same(*value, *rule.equals))
        return false;
    if (rule.notEquals && same(*value, *rule.notEquals))
        return false;
    return !rule.in
        || std::any_of(rule.in->begin(), rule.in->end(), [value](const Json &one) { return same(*value, one); });
}

bool textMatches(const ErrorRule &rule, const Attempt &attempt, const Json *value)
{
    if (!rule.matches)
        return true;
    std::string text = rule.at ? (value ? scalarText(*value) : "") : attempt.answer->body;
    text.resize(std::min<std::size_t>(text.size(), 4096)); // std::regex recurses by length
    try {
        return std::regex_search(text, std::regex(*rule.matches));
    } catch (const std::regex_error &) {
        return false;
    }
}

} // namespace

bool matchesRule(const ErrorRule &rule, const Attempt &attempt)
{
    if (rule.network && *rule.network != attempt.network)
        return false;
    if (!rule.network && attempt.network)
        return false;
    if (attempt.network)
        return rule.statuses.empty() && !rule.at && !rule.matches;
    const Json *value = rule.at && attempt.body ? findFirst(*attempt.body, *rule.at) : nullptr;
    return statusMatches(rule, attempt.answer->status) && (!rule.at || valueMatches(rule, value))
        && textMatches(rule, attempt, value);
}

const ErrorRule *chooseRule(const std::vector<ErrorRule> &stream, const std::vector<ErrorRule> &source,
                            const Attempt &attempt)
{
    for (const auto *rules : {&stream, &source})
        for (const ErrorRule &rule : *rules)
            if (matchesRule(rule, attempt))
                return &rule;
    return builtInRule(attempt);
}

double backoffSeconds(const ErrorRule &rule, int tries, double chance)
{
    if (rule.backoff != ErrorRule::Backoff::Exponential)
        return rule.baseSeconds;
    const double grown = rule.baseSeconds * std::pow(2.0, std::min(tries - 1, 20));
    const double wait = std::min(grown, rule.maxSeconds);
    return rule.jitter ? wait * (0.75 + 0.25 * chance) : wait;
}

std::optional<double> retryAfterSeconds(const std::string &text, double now)
{
    const std::string plain(trimmed(text));
    std::int64_t seconds = 0;
    const auto parsed = std::from_chars(plain.data(), plain.data() + plain.size(), seconds);
    if (!plain.empty() && parsed.ec == std::errc() && parsed.ptr == plain.data() + plain.size())
        return seconds >= 0 ? std::optional(double(seconds)) : std::nullopt;
    const std::optional<std::int64_t> date = parseHttpDate(plain);
    return date ? std::optional(std::max(0.0, double(*date) - now)) : std::nullopt;
}

std::optional<double> headerSeconds(const std::string &text, const std::string &unit, double now)
{
    if (unit == "auto" || unit == "http_date")
        return retryAfterSeconds(text, now);
    double number = 0;
    const std::string plain(trimmed(text));
    const auto parsed = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    if (plain.empty() || parsed.ec != std::errc() || parsed.ptr != plain.data() + plain.size() || !(number >= 0))
        return std::nullopt;
    if (unit == "epoch_s" || unit == "epoch_ms")
        return std::max(0.0, number / (unit == "epoch_ms" ? 1000 : 1) - now);
    return number;
}

} // namespace panorama::sync
