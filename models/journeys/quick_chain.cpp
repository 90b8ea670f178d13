// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's events as bits: for each step a word (several for customers with many events) says which of them can
// fill it. The greedy walk from the first start takes for each step the next bit; without the window no start reaches
// further. If the window cuts it short, a later start may do better: for each longer length, from the longest on, the
// events of its last step are tried in order, each with the latest start that leads to it (the walk back takes for each
// step the bit before). Of the first event that a start reaches in time, the start that counts is the first one that
// lies at most a window before it: an earlier start reaches every step no later than a later one does, so only the
// window can hinder it. The greedy walk from it gives the chain.
#include "journeys/quick_chain.h"

#include <algorithm>
#include <bit>

namespace panorama::journeys {
namespace {

using columns::Row;
using columns::RowSpan;
using columns::TypeMasks;
constexpr std::uint64_t all = ~std::uint64_t(0);

// Positions of events that can fill each step: a word a step.
struct ShortRows
{
    const std::uint64_t *masks;
    int first(std::size_t step) const { return masks[step] ? std::countr_zero(masks[step]) : -1; }
    int next(std::size_t step, int at) const
    {
        const std::uint64_t rest = masks[step] & (all << at << 1);
        return rest ? std::countr_zero(rest) : -1;
    }
    // There is one.
    int before(std::size_t step, int at) const
    {
        return 63 - std::countl_zero(masks[step] & ((std::uint64_t(1) << at) - 1));
    }
};

// The same with several words a step.
struct LongRows
{
    const std::uint64_t *masks;
    std::size_t words;
    int first(std::size_t step) const { return from(step, 0, all); }
    int next(std::size_t step, int at) const
    {
        const std::size_t place = std::size_t(at) + 1;
        return place / 64 < words ? from(step, place / 64, all << place % 64) : -1;
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

template<typename Rows> class Walk
{
public:
    Walk(const Rows &rows, std::size_t steps, const std::uint32_t *times, std::int64_t window)
        : m_rows(rows), m_steps(steps), m_times(times), m_window(window)
    {
    }
    // `first`: the row at position 0.
    void run(Row first, ChainRows &chain)
    {
        chain.level = 0;
        int at = m_rows.first(0);
        if (at < 0)
            return;
        const int reach = walkFrom(at);
        int level = reach;
        while (m_times[m_at[std::size_t(level - 1)]] - std::int64_t(m_times[at]) > m_window)
            --level;
        if (level < reach)
            level = improve(level, reach);
        chain.level = level;
        for (std::size_t step = 0; step < std::size_t(level); ++step)
            chain.rows[step] = first + Row(m_at[step]);
    }

private:
    int walkFrom(int at)
    {
        m_at[0] = at;
        std::size_t reach = 1;
        for (; reach < m_steps; ++reach) {
            at = m_rows.next(reach, at);
            if (at < 0)
                break;
            m_at[reach] = at;
        }
        return int(reach);
    }
    int improve(int known, int reach)
    {
        for (int level = reach; level > known; --level)
            for (int end = m_at[std::size_t(level - 1)]; end >= 0; end = m_rows.next(std::size_t(level - 1), end)) {
                int at = end;
                for (std::size_t step = std::size_t(level - 1); step-- > 0;)
                    at = m_rows.before(step, at);
                if (!isInTime(at, end))
                    continue;
                for (at = m_rows.first(0); !isInTime(at, end); at = m_rows.next(0, at)) { }
                walkFrom(at);
                return level;
            }
        return known;
    }
    bool isInTime(int start, int end) const { return m_times[end] - std::int64_t(m_times[start]) <= m_window; }

    const Rows &m_rows;
    std::size_t m_steps;
    const std::uint32_t *m_times;
    std::int64_t m_window;
    std::array<int, 20> m_at;
};

} // namespace

bool QuickChain::appliesTo(const columns::EventTable &events)
{
    return events.times.narrow && events.types.width == 1;
}

QuickChain::QuickChain(const columns::EventTable &events, const StepTable &table, const ChainRule &rule,
                       std::int64_t limit)
    : m_events(events), m_table(table), m_times(events.times.narrow), m_rule(rule), m_limit(limit)
{
    const auto units = [&](std::int64_t micros) { return (micros - events.times.base) / events.times.unit; };
    m_isBounded = units(events.firstTime) < rule.from || units(events.lastTime) >= rule.to;
    m_isRestricted = !table.isPlain() || units(events.lastTime) >= limit;
    std::vector<std::uint8_t> types;
    while (m_steps < std::size_t(rule.steps) && table.filter(m_steps).type())
        types.push_back(std::uint8_t(*table.filter(m_steps++).type()));
    m_types.emplace(std::span(events.types.as<std::uint8_t>(), events.types.size), types);
    m_masks.resize(64 * types.size());
}

std::uint64_t QuickChain::find(columns::CustomerNumber first, std::uint64_t who)
{
    if (m_steps == 0)
        return who;
    const std::span<const Row> offsets = m_events.offsets();
    for (std::uint64_t rest = who; rest; rest &= rest - 1) // needed soon, a few at a time of each customer
        __builtin_prefetch(m_times + offsets[first + columns::CustomerNumber(std::countr_zero(rest))]);
    m_types->find(offsets.data() + first, who, m_masks.data());
    std::uint64_t left = 0;
    for (std::size_t place = 0; who; who &= who - 1, ++place) {
        const columns::CustomerNumber customer = first + columns::CustomerNumber(std::countr_zero(who));
        const RowSpan rows = m_events.of(customer);
        if (rows.size() > TypeMasks::mostRows) {
            if (!findLong(customer, rows, m_chains[place]))
                left |= who & -who;
            continue;
        }
        const std::span masks(m_masks.data() + place * m_steps, m_steps);
        if (m_isRestricted || m_isBounded)
            restrict(rows, masks, 1);
        if (isTied(customer, rows, masks, 1))
            left |= who & -who;
        else
            Walk(ShortRows {masks.data()}, m_steps, m_times + rows.first, m_rule.window)
                .run(rows.first, m_chains[place]);
    }
    return left;
}

bool QuickChain::findLong(columns::CustomerNumber customer, RowSpan rows, ChainRows &chain)
{
    const std::size_t words = columns::wordsFor(rows.size());
    m_longMasks.resize(m_steps * words);
    for (std::size_t word = 0; word < words; ++word) {
        const Row from = rows.first + Row(word) * 64;
        const std::array<Row, 2> part {from, std::min(from + 64, rows.last)};
        std::array<std::uint64_t, TypeMasks::mostTypes> masks;
        m_types->find(part.data(), 1, masks.data());
        for (std::size_t step = 0; step < m_steps; ++step)
            m_longMasks[step * words + word] = masks[step];
    }
    if (m_isRestricted || m_isBounded)
        restrict(rows, m_longMasks, words);
    if (isTied(customer, rows, m_longMasks, words))
        return false;
    Walk(LongRows {m_longMasks.data(), words}, m_steps, m_times + rows.first, m_rule.window).run(rows.first, chain);
    return true;
}

bool QuickChain::isTied(columns::CustomerNumber customer, RowSpan rows, std::span<const std::uint64_t> masks,
                        std::size_t words) const
{
    if (m_table.hasDistinctTypes())
        return columns::testBit(m_events.tied, customer);
    Row previous = rows.last;
    for (std::size_t word = 0; word < words; ++word) {
        std::uint64_t relevant = 0;
        for (std::size_t step = 0; step < m_steps; ++step)
            relevant |= masks[step * words + word];
        for (; relevant; relevant &= relevant - 1) {
            const Row row = rows.first + Row(word * 64) + Row(std::countr_zero(relevant));
            if (previous != rows.last && m_times[previous] == m_times[row])
                return true;
            previous = row;
        }
    }
    return false;
}

// Leaves only rows before the limit that fulfil what their step asks for, and starts within the span.
void QuickChain::restrict(RowSpan rows, std::span<std::uint64_t> masks, std::size_t words) const
{
    const std::size_t asked = m_isRestricted ? masks.size() : words; // else only the starts
    for (std::size_t i = 0; i < asked; ++i) {
        const std::size_t step = i / words;
        const columns::EventFilter &filter = m_table.filter(step);
        const bool isPlain = filter.isPlain();
        const std::int64_t from = step == 0 ? m_rule.from : 0, to = step == 0 ? std::min(m_rule.to, m_limit) : m_limit;
        const std::uint32_t *times = m_times + rows.first + i % words * 64;
        std::uint64_t kept = 0;
        for (std::uint64_t rest = masks[i]; rest; rest &= rest - 1) {
            const int at = std::countr_zero(rest);
            const bool isInside = (times[at] >= from) & (times[at] < to);
            kept |= std::uint64_t(isInside) << at;
            if (!isPlain && isInside && !filter.whereHolds(rows.first + Row(i % words * 64) + Row(at)))
                kept &= ~(rest & -rest);
        }
        masks[i] = kept;
    }
}

} // namespace panorama::journeys
