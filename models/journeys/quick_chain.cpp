// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's events as bits: for each step a word (several for customers with many events) says which of them can
// fill it. The greedy walk from the first start takes for each step the next bit; without the window no start reaches
// further. It is done for 64 customers at once, without a branch. If the window cuts it short, a later start may do
// better: the events of the next step are tried in order, each with the latest start that leads to it (the walk back
// takes for each step the bit before); the first one in time makes the chain longer by one, and so on. The start that
// counts is then the first one that lies at most a window before the last event found: an earlier start reaches every
// step no later than a later one does, so only the window can hinder it. The greedy walk from it gives the chain.
#include "journeys/quick_chain.h"

#include "core/wide_loops.h"
#include "journeys/chain_walk.h"

#include <algorithm>

namespace panorama::journeys {
namespace {

using columns::Row;
using columns::RowSpan;
constexpr std::size_t places = ChainBlock::size;

template<typename Rows>
inline void keep(const ChainWalk<Rows> &walk, int level, Row first, const std::uint32_t *times, std::size_t place,
                 ChainBlock &chains)
{
    chains.levels[place] = std::uint8_t(level);
    for (std::size_t step = 0; step < std::size_t(level); ++step) {
        const Row row = first + Row(walk.at(step));
        chains.rows[step][place] = row;
        chains.times[step][place] = times[row];
    }
}

// One customer after the other of those whose first start the window has cut short.
// Gives those of whom a later one does no better.
PANORAMA_CLONES __attribute__((flatten)) std::uint64_t walkEach(std::uint64_t which, StepBits bits,
                                                                const std::uint32_t *times, const Row *first,
                                                                std::int64_t window, ChainBlock &chains)
{
    std::uint64_t others = which;
    for (; which; which &= which - 1) {
        const auto place = std::size_t(std::countr_zero(which));
        const ShortRows rows {bits.masks + place, places};
        ChainWalk walk(rows, bits.steps, times + first[place], window);
        const int known = chains.levels[place], end = int(chains.rows[std::size_t(known - 1)][place] - first[place]);
        if (const int level = walk.improve(known, end); level > known) {
            keep(walk, level, first[place], times, place, chains);
            others &= ~(which & -which);
        }
    }
    return others;
}

} // namespace

std::vector<std::size_t> QuickChain::knownSteps(const StepTable &table, const ChainRule &rule)
{
    std::vector<std::size_t> steps;
    while (steps.size() < std::size_t(rule.steps) && table.filter(steps.size()).type())
        steps.push_back(steps.size());
    return steps;
}

QuickChain::QuickChain(const columns::EventTable &events, const StepTable &table, const ChainRule &rule,
                       std::int64_t limit, std::span<const columns::Bits> matching)
    : m_events(events),
      m_table(table),
      m_times(events.times.narrow),
      m_rule(rule),
      m_rows(events, table, knownSteps(table, rule), {rule.from, rule.to, limit}, matching)
{
}

std::uint64_t QuickChain::find(columns::CustomerNumber first, std::uint64_t who, ChainBlock &chains)
{
    if (m_rows.steps() == 0 || who == 0) {
        chains.levels.fill(0);
        return who;
    }
    const Row *offsets = m_events.offsets().data() + first, *const starts = m_rows.startsFrom(first);
    const std::uint64_t isLong = m_rows.find(first, who, first != m_ahead);
    const std::span<const std::uint32_t> soon = timesAfter(first, who);
    m_rows.bound(offsets, who, m_rows.masks(0));
    m_rows.examine(first, who & ~isLong);
    const std::uint64_t suspects = m_table.hasDistinctTypes() ? m_events.tied[first / 64] & who : who;
    const std::uint64_t left = tiedAmong(offsets, suspects & ~isLong);
    const StepBits bits {m_rows.masks(0), m_rows.steps()};
    const auto window = std::uint32_t(std::clamp<std::int64_t>(m_rule.window, 0, 0xffffffff));
    const CutWalks cut = walkTogether(bits, starts, {m_times, soon}, window, chains);
    const std::uint64_t cutShort = walkEach(cut.late & ~isLong, bits, m_times, starts, m_rule.window, chains);
    startInTime(cut.early & (~cut.late | cutShort) & ~isLong, bits.masks, starts, m_times, window, chains);
    return isLong ? left | findLong(offsets, isLong, suspects, chains) : left;
}

// Where most customers are asked for, the times of the next 64 are fetched meanwhile.
std::span<const std::uint32_t> QuickChain::timesAfter(columns::CustomerNumber first, std::uint64_t who)
{
    const std::span<const Row> offsets = m_events.offsets();
    const std::size_t next = first + places, end = std::min(next + places, offsets.size() - 1);
    if (!walksAhead() || columns::countOnes(who) < places / 2 || next >= end)
        return {};
    m_ahead = columns::CustomerNumber(next);
    return {m_times + offsets[next], m_times + offsets[end]};
}

// Customers with few events of which two that can fill a step share an instant. Most ties are between others.
std::uint64_t QuickChain::tiedAmong(const Row *offsets, std::uint64_t who)
{
    std::uint64_t tied = 0;
    for (; who; who &= who - 1) {
        const auto place = std::size_t(std::countr_zero(who));
        std::uint64_t relevant = 0;
        for (std::size_t step = 0; step < m_rows.steps(); ++step)
            relevant |= m_rows.masks(step)[place];
        const Row first = offsets[place];
        const std::uint64_t equal = columns::rowsWithNext(m_times + first, offsets[place + 1] - first);
        const bool hasThree = equal & (equal << 1); // between two of them may be another
        if ((relevant & relevant >> 1 & equal) || (hasThree && isTied(first, {m_rows.masks(0) + place, places, 1})))
            tied |= who & -who;
    }
    return tied;
}

std::uint64_t QuickChain::findLong(const Row *offsets, std::uint64_t isLong, std::uint64_t suspects, ChainBlock &chains)
{
    std::uint64_t tied = 0;
    for (; isLong; isLong &= isLong - 1) {
        const auto place = std::size_t(std::countr_zero(isLong));
        const RowSpan rows {offsets[place], offsets[place + 1]};
        const StepRows::Masks masks = m_rows.findLong(rows);
        if ((suspects >> place & 1) && isTied(rows.first, masks)) {
            tied |= isLong & -isLong;
            continue;
        }
        const LongRows bits {masks.words, masks.stride};
        ChainWalk walk(bits, m_rows.steps(), m_times + rows.first, m_rule.window);
        const int level = walk.run();
        keep(walk, level, rows.first, m_times, place, chains);
    }
    return tied;
}

bool QuickChain::isTied(Row first, const StepRows::Masks &masks) const
{
    std::optional<std::uint32_t> previous;
    for (std::size_t word = 0; word < masks.count; ++word) {
        std::uint64_t relevant = 0;
        for (std::size_t step = 0; step < m_rows.steps(); ++step)
            relevant |= masks.words[step * masks.stride + word];
        for (; relevant; relevant &= relevant - 1) {
            const std::uint32_t time = m_times[first + Row(word * 64) + Row(std::countr_zero(relevant))];
            if (previous == time)
                return true;
            previous = time;
        }
    }
    return false;
}

} // namespace panorama::journeys
