// SPDX-License-Identifier: GPL-3.0-or-later
// One pass without branches keeps for each step the latest start of a chain that fills it (see chain.cpp), how many
// steps have been filled, and the event that first filled the last of them; it ends when the customer has got as far
// as the types that the customer has allow. The start that counts is the first one
// that lies at most a window before that event: an earlier start reaches every step no later than a later one does, so
// only the window can hinder it. The greedy walk from it gives the chain.
#include "journeys/quick_chain.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace panorama::journeys {

constexpr std::uint8_t noStep = 30;
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min() / 2;

bool QuickChain::appliesTo(const columns::EventTable &events, const StepTable &table)
{
    std::uint32_t seen = 0;
    for (const std::uint32_t mask : table.plainMasks()) {
        if (std::popcount(mask) > 1 || (seen & mask))
            return false;
        seen |= mask;
    }
    return table.isPlain() && events.times.narrow && events.types.width == 1;
}

QuickChain::QuickChain(const columns::EventTable &events, const StepTable &table, const ChainRule &rule,
                       std::int64_t end)
    : m_events(events),
      m_types(events.types.as<std::uint8_t>()),
      m_times(events.times.narrow),
      m_rule(rule),
      m_end(end),
      m_who(std::size_t(rule.steps))
{
    m_stepOf.fill(noStep);
    for (std::size_t type = 0; type < table.plainMasks().size(); ++type)
        if (const std::uint32_t mask = table.plainMasks()[type]) {
            m_stepOf[type] = std::uint8_t(std::countr_zero(mask));
            m_who[m_stepOf[type]] = events.typeCustomers[type];
        }
}

int QuickChain::attainable(columns::CustomerNumber customer) const
{
    int level = 0;
    while (level < m_rule.steps && !m_who[std::size_t(level)].empty()
           && columns::testBit(m_who[std::size_t(level)], customer))
        ++level;
    return level;
}

// Without a branch, which could not be foretold here.
static std::int64_t chosen(unsigned condition, std::int64_t yes, std::int64_t no)
{
    const std::int64_t mask = -std::int64_t(condition);
    return (yes & mask) | (no & ~mask);
}

std::optional<ChainRows> QuickChain::find(columns::CustomerNumber customer, columns::RowSpan rows) const
{
    const auto goal = std::size_t(attainable(customer));
    if (goal == 0)
        return ChainRows {};
    while (rows.last > rows.first && m_times[rows.last - 1] >= m_end)
        --rows.last;
    // latestStart[s + 1]: of chains that fill step s; [0] is the start that the event itself may be.
    std::array<std::int64_t, noStep + 2> latestStart;
    latestStart.fill(never);
    std::size_t level = 0;
    std::int64_t reached = rows.first;
    unsigned isTied = 0;
    std::int64_t previousTime = never;
    std::size_t previousStep = noStep;
    const ChainRule rule = m_rule;
    for (columns::Row row = rows.first; row < rows.last && level < goal; ++row) {
        const std::size_t step = m_stepOf[m_types[row]];
        const std::int64_t time = m_times[row];
        isTied |= unsigned(time == previousTime) & unsigned(step != previousStep);
        previousTime = time;
        previousStep = step;
        latestStart[0] = chosen(unsigned(time >= rule.from) & unsigned(time < rule.to), time, never);
        const std::int64_t start = latestStart[step];
        const unsigned fits = time - start <= rule.window;
        latestStart[step + 1] = chosen(fits, start, latestStart[step + 1]);
        const unsigned isNext = fits & unsigned(step == level);
        reached = chosen(isNext, std::int64_t(row), reached);
        level += isNext;
    }
    if (isTied)
        return std::nullopt;
    return level == 0 ? ChainRows {} : walkTo(rows.first, columns::Row(reached), int(level));
}

ChainRows QuickChain::walkTo(columns::Row first, columns::Row reached, int level) const
{
    const std::int64_t earliest = std::max<std::int64_t>(m_times[reached] - m_rule.window, m_rule.from);
    columns::Row row = first;
    while (m_times[row] < earliest || m_stepOf[m_types[row]] != 0)
        ++row;
    ChainRows chain {1, {row}};
    for (++row; chain.level < level; ++row)
        if (m_stepOf[m_types[row]] == chain.level)
            chain.rows[std::size_t(chain.level++)] = row;
    return chain;
}

} // namespace panorama::journeys
