// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standstill.h"

#include <algorithm>

namespace panorama::app {

void Standstills::watch()
{
    using namespace std::chrono_literals;
    while (!m_stopped) {
        const auto due = Clock::now() + 2ms;
        std::this_thread::sleep_until(due);
        if (const auto woken = Clock::now(); woken > due + 5ms)
            m_spans.push_back({due, woken});
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
