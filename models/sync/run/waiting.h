// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "sync/engine/template.h"
#include "sync/manifest/manifest.h"
#include "sync/net/answer.h"

#include <chrono>
#include <map>

namespace panorama::sync {

constexpr double longestWaitSeconds = 300; // what a server may ask for before a sync stops instead

std::int64_t systemSeconds();
// Waits on the monotonic clock; false when it was cancelled.
bool waitFor(double seconds, const CancelToken &cancel);
// Keeps requests under the limits that a manifest states: a token bucket for each rule, closed for as long as the
// server says that nothing is left. Those of a stream stand before those of its source, which all streams share.
class RateLimiter
{
public:
    explicit RateLimiter(std::vector<RateSpec> rates, RateLimiter *shared = nullptr)
        : m_rates(std::move(rates)), m_shared(shared), m_next(m_rates.size()), m_closed(m_rates.size())
    {
    }
    // Seconds until a request to this path may be sent; counts it as sent then.
    double take(const std::string &path);
    // Reads what an answer says of the requests that are left; `now` is the system's clock.
    void learn(const std::string &path, const HttpAnswer &answer, double now);

private:
    std::vector<RateSpec> m_rates;
    RateLimiter *m_shared;
    std::vector<std::chrono::steady_clock::time_point> m_next, m_closed;
};

} // namespace panorama::sync
