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
using columns::TypeMasks;
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

// The first start from which the window holds the chain. All of them lead to the same events.
inline void startInTime(const std::uint64_t *masks, const std::uint32_t *times, const Row *first, std::size_t place,
                        std::int64_t window, ChainBlock &chains)
{
    const std::uint32_t end = chains.times[std::size_t(chains.levels[place] - 1)][place];
    std::uint64_t starts = masks[place];
    Row row = chains.rows[0][place];
    while (end - std::int64_t(times[row]) > window) {
        starts &= starts - 1;
        row = first[place] + Row(std::countr_zero(starts));
    }
    chains.rows[0][place] = row;
    chains.times[0][place] = times[row];
}

PANORAMA_CLONES __attribute__((flatten)) void startEach(std::uint64_t which, const std::uint64_t *masks,
                                                        const std::uint32_t *times, const Row *first,
                                                        std::int64_t window, ChainBlock &chains)
{
    for (; which; which &= which - 1)
        startInTime(masks, times, first, std::size_t(std::countr_zero(which)), window, chains);
}

// One customer after the other of those whose first start the window has cut short.
PANORAMA_CLONES __attribute__((flatten)) void walkEach(std::uint64_t which, StepBits bits, const std::uint32_t *times,
                                                       const Row *first, std::int64_t window, ChainBlock &chains)
{
    for (; which; which &= which - 1) {
        const auto place = std::size_t(std::countr_zero(which));
        const ShortRows rows {bits.masks + place, places};
        ChainWalk walk(rows, bits.steps, times + first[place], window);
        const int known = chains.levels[place], end = int(chains.rows[std::size_t(known - 1)][place] - first[place]);
        if (const int level = walk.improve(known, end); level > known)
            keep(walk, level, first[place], times, place, chains);
        else
            startInTime(bits.masks, times, first, place, window, chains);
    }
}

} // namespace

bool QuickChain::appliesTo(const columns::EventTable &events)
{
    return events.times.narrow && events.types.width == 1 && events.rows() > 0;
}

QuickChain::QuickChain(const columns::EventTable &events, const StepTable &table, const ChainRule &rule,
                       std::int64_t limit, std::span<const columns::Bits> matching)
    : m_events(events), m_table(table), m_times(events.times.narrow), m_rule(rule), m_limit(limit), m_matching(matching)
{
    const auto units = [&](std::int64_t micros) { return (micros - events.times.base) / events.times.unit; };
    m_isBounded = units(events.firstTime) < rule.from || units(events.lastTime) >= rule.to;
    m_isLimited = units(events.lastTime) >= limit;
    std::vector<std::uint8_t> types;
    while (m_steps < std::size_t(rule.steps) && table.filter(m_steps).type())
        types.push_back(std::uint8_t(*table.filter(m_steps++).type()));
    m_types.emplace(std::span(events.types.as<std::uint8_t>(), events.types.size), types);
    m_masks.resize(places * types.size());
}

std::uint64_t QuickChain::find(columns::CustomerNumber first, std::uint64_t who, ChainBlock &chains)
{
    if (m_steps == 0 || who == 0) {
        chains.levels.fill(0);
        return who;
    }
    const Row *offsets = m_events.offsets().data() + first, *const starts = startsFrom(first);
    const std::uint64_t isLong = m_types->find(offsets, who, m_masks.data(), m_times);
    if (m_isLimited || m_isBounded)
        restrictTimes(offsets, who);
    if (!m_table.isPlain())
        examine(offsets, who & ~isLong);
    const std::uint64_t suspects = m_table.hasDistinctTypes() ? m_events.tied[first / 64] & who : who;
    const std::uint64_t left = tiedAmong(offsets, suspects & ~isLong);
    const StepBits bits {m_masks.data(), m_steps};
    const auto window = std::uint32_t(std::clamp<std::int64_t>(m_rule.window, 0, 0xffffffff));
    const CutWalks cut = walkTogether(bits, starts, m_times, window, chains);
    startEach(cut.early & ~cut.late & ~isLong, bits.masks, m_times, starts, window, chains);
    walkEach(cut.late & ~isLong, bits, m_times, starts, m_rule.window, chains);
    return isLong ? left | findLong(offsets, isLong, suspects, chains) : left;
}

// The first rows of 64 customers, also where there are not so many.
const Row *QuickChain::startsFrom(columns::CustomerNumber first)
{
    const std::span<const Row> rest = m_events.offsets().subspan(first);
    if (rest.size() >= places)
        return rest.data();
    std::ranges::copy(rest, m_first.begin());
    return m_first.data();
}

// Leaves only starts within the span and events before the limit.
void QuickChain::restrictTimes(const Row *offsets, std::uint64_t who)
{
    std::array<std::uint64_t, places> before;
    const std::int64_t to = std::min(m_rule.to, m_limit);
    columns::rowsBefore(m_times, offsets, who, m_rule.from, before.data());
    for (std::size_t place = 0; place < places; ++place)
        m_masks[place] &= ~before[place];
    columns::rowsBefore(m_times, offsets, who, to, before.data());
    for (std::size_t place = 0; place < places; ++place)
        m_masks[place] &= before[place];
    if (!m_isLimited)
        return;
    columns::rowsBefore(m_times, offsets, who, m_limit, before.data());
    for (std::size_t i = places; i < m_masks.size(); ++i)
        m_masks[i] &= before[i % places];
}

// Leaves only the events of customers with few that fulfil what their step asks for.
void QuickChain::examine(const Row *offsets, std::uint64_t who)
{
    for (; who; who &= who - 1) {
        const auto place = std::size_t(std::countr_zero(who));
        for (std::size_t step = 0; step < m_steps; ++step)
            m_masks[step * places + place] = fulfilling(step, offsets[place], m_masks[step * places + place]);
    }
}

// Customers with few events of which two that can fill a step share an instant. Most ties are between others.
std::uint64_t QuickChain::tiedAmong(const Row *offsets, std::uint64_t who)
{
    std::uint64_t tied = 0;
    for (; who; who &= who - 1) {
        const auto place = std::size_t(std::countr_zero(who));
        std::uint64_t relevant = 0;
        for (std::size_t step = 0; step < m_steps; ++step)
            relevant |= m_masks[step * places + place];
        const Row first = offsets[place];
        const std::uint64_t equal = columns::rowsWithNext(m_times + first, offsets[place + 1] - first);
        const bool hasThree = equal & (equal << 1); // between two of them may be another
        if ((relevant & relevant >> 1 & equal) || (hasThree && isTied(first, {m_masks.data() + place, places, 1})))
            tied |= who & -who;
    }
    return tied;
}

// Those of 64 rows from `first` on that fulfil what the step asks for.
std::uint64_t QuickChain::fulfilling(std::size_t step, Row first, std::uint64_t mask) const
{
    const columns::EventFilter &filter = m_table.filter(step);
    if (!mask || filter.isPlain())
        return mask;
    if (step < m_matching.size() && m_matching[step].size() > 0) {
        const columns::Words rows = m_matching[step].words();
        const std::size_t word = first / 64, shift = first % 64;
        const std::uint64_t low = rows[word] >> shift;
        return mask & (shift && word + 1 < rows.size() ? low | rows[word + 1] << (64 - shift) : low);
    }
    for (std::uint64_t rest = mask; rest; rest &= rest - 1)
        if (!filter.whereHolds(first + Row(std::countr_zero(rest))))
            mask &= ~(rest & -rest);
    return mask;
}

std::uint64_t QuickChain::findLong(const Row *offsets, std::uint64_t isLong, std::uint64_t suspects, ChainBlock &chains)
{
    std::uint64_t tied = 0;
    for (; isLong; isLong &= isLong - 1) {
        const auto place = std::size_t(std::countr_zero(isLong));
        const RowSpan rows {offsets[place], offsets[place + 1]};
        const std::size_t words = columns::wordsFor(rows.size());
        m_longMasks.resize(m_steps * words);
        std::array<std::uint64_t, TypeMasks::mostTypes * places> found;
        for (std::size_t word = 0; word < words; ++word) {
            const Row from = rows.first + Row(word) * 64;
            const std::array<Row, 2> part {from, std::min(from + 64, rows.last)};
            m_types->find(part.data(), 1, found.data());
            for (std::size_t step = 0; step < m_steps; ++step)
                m_longMasks[step * words + word] = found[step * places];
        }
        const StepMasks masks {m_longMasks.data(), words, words};
        restrict(rows, masks);
        if ((suspects >> place & 1) && isTied(rows.first, masks)) {
            tied |= isLong & -isLong;
            continue;
        }
        const LongRows bits {masks.words, words};
        ChainWalk walk(bits, m_steps, m_times + rows.first, m_rule.window);
        const int level = walk.run();
        keep(walk, level, rows.first, m_times, place, chains);
    }
    return tied;
}

bool QuickChain::isTied(Row first, const StepMasks &masks) const
{
    std::optional<std::uint32_t> previous;
    for (std::size_t word = 0; word < masks.count; ++word) {
        std::uint64_t relevant = 0;
        for (std::size_t step = 0; step < m_steps; ++step)
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

// Leaves only rows before the limit that fulfil what their step asks for, and starts within the span.
void QuickChain::restrict(RowSpan rows, const StepMasks &masks) const
{
    if (!m_isLimited && !m_isBounded && m_table.isPlain())
        return;
    for (std::size_t i = 0; i < m_steps * masks.count; ++i) {
        const std::size_t step = i / masks.count, word = i % masks.count;
        const std::int64_t from = step == 0 ? m_rule.from : 0, to = step == 0 ? std::min(m_rule.to, m_limit) : m_limit;
        const Row first = rows.first + Row(word * 64);
        std::uint64_t &mask = masks.words[step * masks.stride + word];
        std::uint64_t inside = 0;
        for (std::uint64_t rest = mask; rest; rest &= rest - 1) {
            const std::uint32_t time = m_times[first + Row(std::countr_zero(rest))];
            inside |= ((time >= from) & (time < to)) ? rest & -rest : 0;
        }
        mask = fulfilling(step, first, inside);
    }
}

} // namespace panorama::journeys
