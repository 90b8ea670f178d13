// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/run/waiting.h"

#include "core/text.h"
#include "sync/engine/error_rules.h"

#include <algorithm>
#include <thread>

namespace panorama::sync {

using SteadyClock = std::chrono::steady_clock;

std::int64_t systemSeconds()
{
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

bool waitFor(double seconds, const CancelToken &cancel)
{
    const auto end =
        SteadyClock::now() + std::chrono::duration_cast<SteadyClock::duration>(std::chrono::duration<double>(seconds));
    while (!cancel.isCancelled()) {
        const auto left = end - SteadyClock::now();
        if (left <= SteadyClock::duration::zero())
            return true;
        std::this_thread::sleep_for(std::min<SteadyClock::duration>(left, std::chrono::milliseconds(50)));
    }
    return false;
}

static bool appliesTo(const RateSpec &rate, const std::string &path)
{
    return path.find(rate.match) != std::string::npos;
}

// The generic cell rate algorithm: `m_next` is the earliest time of the next request if all were evenly spread; a
// burst may run ahead of it.
double RateLimiter::take(const std::string &path)
{
    const auto now = SteadyClock::now();
    auto earliest = now;
    for (std::size_t i = 0; i < m_rates.size(); ++i) {
        const RateSpec &rate = m_rates[i];
        if (!appliesTo(rate, path))
            continue;
        earliest = std::max(earliest, m_closed[i]);
        if (rate.limit <= 0)
            continue;
        const auto interval = std::chrono::duration_cast<SteadyClock::duration>(
            std::chrono::duration<double>(rate.perSeconds / double(rate.limit)));
        const std::int64_t burst = rate.burst > 0 ? rate.burst : 1;
        m_next[i] = std::max(m_next[i], now) + interval;
        earliest = std::max(earliest, m_next[i] - interval * burst);
    }
    const double own = std::chrono::duration<double>(earliest - now).count();
    return m_shared ? std::max(own, m_shared->take(path)) : own;
}

// "0" requests remaining, or all used of "40/40".
static bool isUsedUp(const RateSpec &rate, const HttpAnswer &answer)
{
    const std::string *remaining =
        rate.remainingHeader.empty() ? nullptr : answer.header(toLower(rate.remainingHeader));
    if (const auto left = remaining ? headerSeconds(*remaining, "number", 0) : std::nullopt)
        return *left < 1;
    const std::string *used = rate.usedOfHeader.empty() ? nullptr : answer.header(toLower(rate.usedOfHeader));
    const std::size_t slash = used ? used->find('/') : std::string::npos;
    if (slash == std::string::npos)
        return false;
    const auto part = headerSeconds(used->substr(0, slash), "number", 0);
    const auto whole = headerSeconds(used->substr(slash + 1), "number", 0);
    return part && whole && *part >= *whole;
}

void RateLimiter::learn(const std::string &path, const HttpAnswer &answer, double now)
{
    for (std::size_t i = 0; i < m_rates.size(); ++i) {
        const RateSpec &rate = m_rates[i];
        if (!appliesTo(rate, path) || !isUsedUp(rate, answer))
            continue;
        const std::string *reset = rate.resetHeader.empty() ? nullptr : answer.header(toLower(rate.resetHeader));
        const double wait =
            reset ? headerSeconds(*reset, rate.resetUnit, now).value_or(rate.perSeconds) : rate.perSeconds;
        m_closed[i] = SteadyClock::now()
            + std::chrono::duration_cast<SteadyClock::duration>(
                          std::chrono::duration<double>(std::min(wait, 86400.0) + 0.02));
    }
    if (m_shared)
        m_shared->learn(path, answer, now);
}

} // namespace panorama::sync
