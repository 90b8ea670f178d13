// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/run/page_fetch.h"

#include "core/text.h"
#include "sync/engine/time_format.h"

#include <cmath>
#include <map>
#include <random>

namespace panorama::sync {
namespace {

Fetched stopped(ErrorCode code, std::string reason, bool resumable = true)
{
    Fetched fetched;
    fetched.stop = {code, std::move(reason), resumable};
    return fetched;
}

Fetched waitsTooLong(double seconds)
{
    return stopped(ErrorCode::RateLimited,
                   "The server asks to wait for " + std::to_string(std::llround(seconds))
                       + " seconds. Sync again after that.");
}

Fetched without(Fetched::Kind kind)
{
    Fetched fetched;
    fetched.kind = kind;
    return fetched;
}

double chance()
{
    thread_local std::mt19937 generator(std::random_device {}());
    return std::uniform_real_distribution<double>(0, 1)(generator);
}

double systemNow()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

// Seconds until the server wants to hear from us again, if it says so in a way that can be read.
std::optional<double> askedWait(const ErrorRule &rule, const HttpAnswer &answer)
{
    const auto asked = [&answer](const std::string &name, const std::string &unit) {
        const std::string *value = answer.header(toLower(name));
        return value ? headerSeconds(*value, unit, systemNow()) : std::nullopt;
    };
    const bool named = rule.backoff == ErrorRule::Backoff::Header && !rule.header.empty();
    const std::optional<double> own = named ? asked(rule.header, rule.unit) : std::nullopt;
    return std::max(own, asked("retry-after", "auto")); // nothing is less than any wait
}

// A clock that is minutes off would move the ends of windows past rows that are still to come.
std::optional<std::string> clockFault(const StreamSpec &stream, const HttpAnswer &answer)
{
    const std::string *date = answer.header("date");
    const bool windows = stream.sync.mode != SyncSpec::Mode::Full;
    const std::optional<std::int64_t> server =
        date && windows && !answer.header("age") ? parseHttpDate(*date) : std::nullopt;
    if (!server || std::abs(double(*server) - systemNow()) <= 300)
        return std::nullopt;
    return "This computer's clock and the server's differ by more than five minutes. Set the clock and sync again.";
}

std::string statusReason(const HttpAnswer &answer)
{
    return "The server answers with status " + std::to_string(answer.status) + ".";
}

std::string ruleMessage(const ErrorRule &rule)
{
    for (const auto &[language, text] : rule.message)
        if (language == "en")
            return text;
    return {};
}

} // namespace

struct PageFetch::Tries
{
    int made = 0;
    std::map<const ErrorRule *, int> byRule;
    std::string reason;
};

Fetched PageFetch::run(const HttpRequest &request, bool authorized, bool plainJson, const Check &check,
                       const CancelToken &cancel)
{
    Tries tries;
    while (tries.made < mostTries)
        if (std::optional<Fetched> fetched = attempt(request, authorized, plainJson, check, cancel, tries))
            return std::move(*fetched);
    return stopped(ErrorCode::Network, "It did not work in " + std::to_string(mostTries) + " tries. " + tries.reason);
}

std::optional<Fetched> PageFetch::attempt(const HttpRequest &request, bool authorized, bool plainJson,
                                          const Check &check, const CancelToken &cancel, Tries &tries)
{
    HttpRequest signedRequest = request;
    if (authorized)
        if (const Result<void> applied = m_credentials.apply(signedRequest, cancel); !applied)
            return stopped(applied.error().code, applied.error().message,
                           applied.error().code != ErrorCode::Unsupported);
    const double wait = m_limiter.take(request.url);
    if (wait > longestWaitSeconds)
        return waitsTooLong(wait);
    if (!waitFor(wait, cancel))
        return stopped(ErrorCode::Cancelled, "Cancelled.");
    ++tries.made;
    ++m_requests;
    Fetched fetched;
    fetched.answer = m_transport.send(signedRequest, cancel);
    const HttpAnswer &answer = fetched.answer;
    m_limiter.learn(request.url, answer, systemNow());
    if (answer.cancelled || cancel.isCancelled())
        return stopped(ErrorCode::Cancelled, "Cancelled.");
    if (answer.refused)
        return stopped(ErrorCode::Network, answer.failure);
    if (const auto fault = answer.failure.empty() ? clockFault(m_engine.stream(), answer) : std::nullopt)
        return stopped(ErrorCode::Conflict, *fault);
    if (answer.status == 204)
        return without(Fetched::Kind::Ignore);

    tries.reason = answer.failure.empty() ? statusReason(answer) : answer.failure;
    Attempt seen {&answer, nullptr, !answer.failure.empty()};
    Result<Json> document = Error {};
    if (!seen.network) {
        document = answer.isOk() && !plainJson ? m_engine.decode(answer.body) : Json::parse(answer.body);
        seen.body = document ? &*document : nullptr;
        seen.network = answer.isOk() && !document;
        if (seen.network)
            tries.reason = document.error().message;
        if (seen.network && document.error().code == ErrorCode::Unsupported)
            return stopped(ErrorCode::Unsupported, tries.reason, false);
    }
    const ErrorRule *rule = chooseRule(m_engine.stream().errors, m_manifest.errors, seen);
    if (!rule) {
        const Result<void> checked = check(answer, *document);
        if (checked) {
            fetched.kind = Fetched::Kind::Answer;
            fetched.document = std::move(*document);
            return fetched;
        }
        tries.reason = checked.error().message;
        seen.network = true;
        seen.body = nullptr;
        rule = chooseRule(m_engine.stream().errors, m_manifest.errors, seen);
    }
    return act(*rule, answer, cancel, tries);
}

std::optional<Fetched> PageFetch::act(const ErrorRule &rule, const HttpAnswer &answer, const CancelToken &cancel,
                                      Tries &tries)
{
    const int used = ++tries.byRule[&rule];
    const std::string said = ruleMessage(rule);
    const std::string reason = said.empty() ? tries.reason : said;
    switch (rule.action) {
    case ErrorRule::Action::Retry:
        if (used >= rule.maxAttempts)
            return stopped(answer.status == 429 ? ErrorCode::RateLimited : ErrorCode::Network,
                           "It did not work in " + std::to_string(tries.made) + " tries. " + reason);
        return waitBefore(rule, answer, cancel, tries);
    case ErrorRule::Action::RefreshAuth:
        if (used > rule.maxAttempts)
            return stopped(ErrorCode::Unauthorized, "The server does not accept the credentials. " + reason);
        if (const Result<void> renewed = m_credentials.renew(cancel); !renewed)
            return stopped(renewed.error().code, renewed.error().message);
        return std::nullopt;
    case ErrorRule::Action::SplitWindow: return without(Fetched::Kind::Split);
    case ErrorRule::Action::ShrinkPage: return without(Fetched::Kind::Shrink);
    case ErrorRule::Action::SkipSlice: return without(Fetched::Kind::Skip);
    case ErrorRule::Action::EndStream: return without(Fetched::Kind::End);
    case ErrorRule::Action::Ignore: return without(Fetched::Kind::Ignore);
    case ErrorRule::Action::FailConfig: return stopped(ErrorCode::Invalid, reason, false);
    case ErrorRule::Action::Fail: break;
    }
    const bool denied = answer.status == 401 || answer.status == 403;
    return stopped(denied ? ErrorCode::Unauthorized : ErrorCode::Invalid, reason, denied);
}

std::optional<Fetched> PageFetch::waitBefore(const ErrorRule &rule, const HttpAnswer &answer, const CancelToken &cancel,
                                             Tries &tries)
{
    const std::optional<double> asked = askedWait(rule, answer);
    if (asked && *asked > longestWaitSeconds)
        return waitsTooLong(*asked);
    if (tries.made >= mostTries)
        return std::nullopt;
    const double wait = asked ? *asked + 0.02 : backoffSeconds(rule, tries.made, chance());
    if (!waitFor(wait, cancel))
        return stopped(ErrorCode::Cancelled, "Cancelled.");
    return std::nullopt;
}

} // namespace panorama::sync
