// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/run/waiting.h"

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

// The generic cell rate algorithm: `m_next` is the earliest time of the next request if all were evenly spread; a
// burst may run ahead of it.
double RateLimiter::take(const std::string &path)
{
    const auto now = SteadyClock::now();
    auto earliest = now;
    for (std::size_t i = 0; i < m_rates.size(); ++i) {
        const RateSpec &rate = m_rates[i];
        if (rate.limit <= 0 || path.find(rate.match) == std::string::npos)
            continue;
        const auto interval = std::chrono::duration_cast<SteadyClock::duration>(
            std::chrono::duration<double>(rate.perSeconds / double(rate.limit)));
        const std::int64_t burst = rate.burst > 0 ? rate.burst : 1;
        m_next[i] = std::max(m_next[i], now) + interval;
        earliest = std::max(earliest, m_next[i] - interval * burst);
    }
    return std::chrono::duration<double>(earliest - now).count();
}

} // namespace panorama::sync
