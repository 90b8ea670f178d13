// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standstill.h"

#include <algorithm>

namespace panorama::app {

void Standstills::watch()
{
    using namespace std::chrono_literals;
    // From one waking to the next, so that a standstill counts too when it comes while this thread is awake.
    auto last = Clock::now();
    while (!m_stopped) {
        const auto due = last + 2ms;
        std::this_thread::sleep_until(due);
        last = Clock::now();
        if (last > due + 5ms)
            m_spans.push_back({due, last});
    }
}

void Standstills::stop()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

Standstills::Clock::duration Standstills::within(Clock::time_point from, Clock::time_point to) const
{
    Clock::duration sum {};
    for (const Span &span : m_spans)
        sum += std::max(Clock::duration {}, std::min(to, span.to) - std::max(from, span.from));
    return sum;
}

} // namespace panorama::app
