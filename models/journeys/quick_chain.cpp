// SPDX-License-Identifier: GPL-3.0-or-later
// One pass keeps for each step the latest start of a chain that fills it (see chain.cpp) and, beside it, the greedy
// chain from the first start. It ends as soon as the customer has got as far as the types that the customer has allow.
// If the greedy chain got there too, it is the answer. Otherwise the start that counts is the first one that lies at
// most a window before the event that first filled the last step: an earlier start reaches every step no later than a
// later one does, so only the window can hinder it.
#include "journeys/quick_chain.h"

#include <algorithm>
#include <bit>

namespace panorama::journeys {

constexpr std::uint8_t noStep = 255;

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

std::optional<ChainRows> QuickChain::find(columns::CustomerNumber customer, columns::RowSpan rows) const
{
    const int goal = attainable(customer);
    if (goal == 0)
        return ChainRows {};
    std::array<std::int64_t, 20> latestStart; // by step, for steps below level
    ChainRows greedy;
    int level = 0;
    columns::Row reached = 0; // the event that first filled the last step
    std::int64_t firstStart = 0, previousTime = -1;
    int previousStep = noStep;
    for (columns::Row row = rows.first; row < rows.last && level < goal; ++row) {
        const int step = m_stepOf[m_types[row]];
        if (step == noStep)
            continue;
        const std::int64_t time = m_times[row];
        if (time >= m_end)
            break;
        if (time == previousTime && step != previousStep)
            return std::nullopt;
        previousTime = time;
        previousStep = step;
        if (step == 0) {
            if (time < m_rule.from || time >= m_rule.to)
                continue;
            latestStart[0] = time;
            if (level > 0)
                continue;
            level = greedy.level = 1;
            greedy.rows[0] = reached = row;
            firstStart = time;
        } else if (step <= level && time - latestStart[std::size_t(step - 1)] <= m_rule.window) {
            latestStart[std::size_t(step)] = latestStart[std::size_t(step - 1)];
            if (step == level) {
                ++level;
                reached = row;
            }
            if (step == greedy.level && time - firstStart <= m_rule.window)
                greedy.rows[std::size_t(greedy.level++)] = row;
        }
    }
    if (greedy.level == level)
        return greedy;
    columns::Row start = greedy.rows[0];
    const std::int64_t earliest = std::max<std::int64_t>(m_times[reached] - m_rule.window, m_rule.from);
    while (m_stepOf[m_types[start]] != 0 || m_times[start] < earliest)
        ++start;
    return walkFrom(start, reached, level);
}

ChainRows QuickChain::walkFrom(columns::Row start, columns::Row last, int level) const
{
    ChainRows chain {1, {start}};
    for (columns::Row row = start + 1; row <= last && chain.level < level; ++row)
        if (m_stepOf[m_types[row]] == chain.level)
            chain.rows[std::size_t(chain.level++)] = row;
    return chain;
}

} // namespace panorama::journeys
