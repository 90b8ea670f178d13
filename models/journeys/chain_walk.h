// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/events.h"

#include <array>
#include <bit>

namespace panorama::journeys {

// Positions of a customer's events that can fill each step, as bits: a word a step, `stride` words apart.
struct ShortRows
{
    const std::uint64_t *masks;
    std::size_t stride;
    int first(std::size_t step) const { return masks[step * stride] ? std::countr_zero(masks[step * stride]) : -1; }
    int next(std::size_t step, int at) const
    {
        const std::uint64_t rest = masks[step * stride] & (~std::uint64_t(0) << at << 1);
        return rest ? std::countr_zero(rest) : -1;
    }
    // There is one.
    int before(std::size_t step, int at) const
    {
        return 63 - std::countl_zero(masks[step * stride] & ((std::uint64_t(1) << at) - 1));
    }
};

// The same with several words a step, of customers with many events.
struct LongRows
{
    const std::uint64_t *masks;
    std::size_t words;
    int first(std::size_t step) const { return from(step, 0, ~std::uint64_t(0)); }
    int next(std::size_t step, int at) const
    {
        const std::size_t place = std::size_t(at) + 1;
        return place / 64 < words ? from(step, place / 64, ~std::uint64_t(0) << place % 64) : -1;
    }
    int before(std::size_t step, int at) const
    {
        const std::uint64_t *mine = masks + step * words;
        std::size_t word = std::size_t(at) / 64;
        std::uint64_t rest = mine[word] & ((std::uint64_t(1) << at % 64) - 1);
        while (!rest)
            rest = mine[--word];
        return int(word) * 64 + 63 - std::countl_zero(rest);
    }

private:
    int from(std::size_t step, std::size_t word, std::uint64_t allowed) const
    {
        const std::uint64_t *mine = masks + step * words;
        for (std::uint64_t rest = mine[word] & allowed;; rest = mine[word]) {
            if (rest)
                return int(word) * 64 + std::countr_zero(rest);
            if (++word == words)
                return -1;
        }
    }
};

// The counted chain of one customer, from positions (quick_chain.cpp has the idea).
template<typename Rows> class ChainWalk
{
public:
    ChainWalk(const Rows &rows, std::size_t steps, const std::uint32_t *times, std::int64_t window)
        : m_rows(rows), m_steps(steps), m_times(times), m_window(window)
    {
    }
    // Gives the level; positions of its events are at(step).
    int run()
    {
        const int start = m_rows.first(0);
        if (start < 0)
            return 0;
        const int reach = walkFrom(start, m_steps);
        int level = reach;
        while (!isInTime(start, m_at[std::size_t(level - 1)]))
            --level;
        return level < reach ? improve(level, m_at[std::size_t(level - 1)]) : level;
    }
    // The first start leads to this level in time and no further, at `end`; a later one may. Gives the level; if it has
    // become longer, positions are at(step).
    int improve(int known, int end)
    {
        int level = known;
        for (; std::size_t(level) < m_steps; ++level) {
            int next = m_rows.next(std::size_t(level), end);
            while (next >= 0 && !isInTime(latestStart(level, next), next))
                next = m_rows.next(std::size_t(level), next);
            if (next < 0)
                break;
            end = next;
        }
        if (level == known)
            return known;
        int start = m_rows.first(0);
        while (!isInTime(start, end))
            start = m_rows.next(0, start);
        walkFrom(start, std::size_t(level));
        return level;
    }
    int at(std::size_t step) const { return m_at[step]; }

private:
    int walkFrom(int at, std::size_t most)
    {
        m_at[0] = at;
        std::size_t reach = 1;
        for (; reach < most; ++reach) {
            at = m_rows.next(reach, at);
            if (at < 0)
                break;
            m_at[reach] = at;
        }
        return int(reach);
    }
    // Of the starts that lead to an event of the step.
    int latestStart(int step, int at) const
    {
        while (step > 0)
            at = m_rows.before(std::size_t(--step), at);
        return at;
    }
    bool isInTime(int start, int end) const { return m_times[end] - std::int64_t(m_times[start]) <= m_window; }

    const Rows &m_rows;
    std::size_t m_steps;
    const std::uint32_t *m_times;
    std::int64_t m_window;
    std::array<int, 20> m_at;
};

} // namespace panorama::journeys
