// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

namespace panorama::segments {

// Follows one person's events in time order and tells whether steps 1 … n occur in this order within a limit. Events of
// one instant count in any order; one event fills one step. Each event comes as the set of steps that it could fill.
class SequenceMatch
{
public:
    // within: the longest last − first in µs; negative = no limit.
    SequenceMatch(std::size_t steps, std::int64_t within) : m_within(within), m_best(steps + 1) { }
    void reset();
    // All events of one instant.
    void add(std::int64_t time, const std::vector<std::uint32_t> &masks);
    bool isComplete() const { return m_complete; }

private:
    static constexpr std::int64_t none = INT64_MIN;
    void addOne(std::int64_t time, std::uint32_t mask);
    void addSeveral(std::int64_t time, const std::vector<std::uint32_t> &masks);
    bool assign(std::size_t step, const std::vector<std::uint32_t> &masks, std::vector<bool> &tried);
    void reach(std::size_t level, std::int64_t start, std::int64_t time);

    std::int64_t m_within;
    bool m_complete = false;
    std::vector<std::int64_t> m_best; // by level: the latest start of a chain of that many steps
    std::vector<std::int64_t> m_next;
    std::vector<int> m_filled; // step that an event of the instant fills
};

} // namespace panorama::segments
