// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace panorama::app {

// When the computer itself stood still: a thread that only sleeps two milliseconds at a time, above all workers of
// the program in priority, and notes where it woke more than five milliseconds late. On a virtual machine whose
// share of the processors is used up nothing runs for tens of milliseconds, and no program can paint meanwhile.
class Standstills
{
public:
    using Clock = std::chrono::steady_clock;

    Standstills() : m_thread([this] { watch(); }) { }
    ~Standstills() { stop(); }
    Standstills(const Standstills &) = delete;
    Standstills &operator=(const Standstills &) = delete;

    void stop();
    // How much of the time was a standstill. Only after stop().
    Clock::duration within(Clock::time_point from, Clock::time_point to) const;

private:
    struct Span
    {
        Clock::time_point from, to;
    };

    void watch();

    std::atomic<bool> m_stopped = false;
    std::vector<Span> m_spans;
    std::thread m_thread; // last: it uses the others
};

} // namespace panorama::app
