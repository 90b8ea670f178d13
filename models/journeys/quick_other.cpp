// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's events as bits, a word a step. Strict: the bits where a run that fills the first k steps ends, moved on
// by one event, are those where one that fills k + 1 may end. Any: see any_rows.h.
#include "journeys/quick_other.h"

#include "core/wide_loops.h"
#include "journeys/any_rows.h"

#include <algorithm>

namespace panorama::journeys {
namespace {

using columns::Row;
using columns::TypeMasks;
constexpr std::size_t places = ChainBlock::size;
constexpr std::uint64_t one = 1;

// The first of the runs of each place that are not longer than a window, of the longest ones. Runs of the length k + 1
// end at the bits of runs[k].
struct RunsOfPlace
{
    const std::array<std::uint64_t, places> *runs;
    std::size_t place;
    std::uint64_t notes; // rows that no run has
    const std::uint32_t *times;
    std::uint32_t window;

    std::uint64_t rowsUpTo(int last, std::size_t level) const
    {
        std::uint64_t rows = one << last;
        if (!notes)
            return (rows << 1) - (rows >> (level - 1));
        for (std::uint64_t before = ~notes & (rows - 1); --level > 0;) {
            const std::uint64_t row = one << (63 - std::countl_zero(before));
            rows |= row;
            before ^= row;
        }
        return rows;
    }
    std::uint64_t first(std::size_t level) const
    {
        for (; level > 0; --level)
            for (std::uint64_t ends = runs[level - 1][place]; ends; ends &= ends - 1) {
                const int last = std::countr_zero(ends);
                const std::uint64_t rows = rowsUpTo(last, level);
                if (times[last] - times[std::countr_zero(rows)] <= window)
                    return rows;
            }
        return 0;
    }
};

// Where runs of each length end, of all places before `count`; given are those of the first step. Gives the most steps
// that anybody reaches.
PANORAMA_CLONES std::size_t findRuns(const std::uint64_t *masks, const std::uint64_t *notes, std::size_t steps,
                                     std::size_t count, std::array<std::uint64_t, places> *runs)
{
    for (std::size_t step = 1; step < steps; ++step) {
        std::uint64_t any = 0;
        for (std::size_t place = 0; place < count; ++place) {
            // A note passes a bit on to the event after the notes, as an addition does its carry.
            const std::uint64_t next = runs[step - 1][place] << 1, note = notes[place];
            const std::uint64_t past = ((next & note) + note) & ~note;
            any |= runs[step][place] = ((next & ~note) | past) & masks[step * places + place];
        }
        if (!any)
            return step;
    }
    return steps;
}

// Of all places before `count` the rows that fill a step, and those that fill several.
PANORAMA_CLONES void unite(const std::uint64_t *masks, std::size_t steps, std::size_t count, std::uint64_t *all,
                           std::uint64_t *several)
{
    for (std::size_t step = 0; step < steps; ++step)
        for (std::size_t place = 0; place < count; ++place) {
            several[place] |= all[place] & masks[step * places + place];
            all[place] |= masks[step * places + place];
        }
}

} // namespace

std::vector<std::size_t> QuickOther::knownSteps(const StepTable &table, const OtherRule &rule)
{
    std::vector<std::size_t> steps;
    for (std::size_t step = 0; step < std::size_t(rule.steps); ++step)
        if (table.filter(step).type())
            steps.push_back(step);
    return steps;
}

QuickOther::QuickOther(const columns::EventTable &events, const StepTable &table, const OtherRule &rule,
                       std::int64_t limit, std::span<const columns::Bits> matching, std::optional<std::uint32_t> note)
    : m_events(events),
      m_rule(rule),
      m_window(std::uint32_t(std::clamp<std::int64_t>(rule.window, 0, 0xffffffff))),
      m_hasDistinctTypes(table.hasDistinctTypes()),
      m_hasNotes(rule.isStrict && note),
      m_rows(events, table, knownSteps(table, rule), {rule.from, rule.to, limit}, matching,
             m_hasNotes ? note : std::nullopt),
      m_runs(std::size_t(rule.steps))
{
    while (m_inRow < m_runs.size() && table.filter(m_inRow).type())
        ++m_inRow;
}

std::uint64_t QuickOther::find(columns::CustomerNumber first, std::uint64_t who, ChainBlock &chains)
{
    chains.levels.fill(0);
    if ((m_rule.isStrict ? m_inRow : m_rows.steps()) == 0 || who == 0)
        return 0;
    const Row *offsets = m_events.offsets().data() + first, *const starts = m_rows.startsFrom(first);
    const std::uint64_t isLong = m_rows.find(first, who);
    m_rows.examine(first, who & ~isLong);
    m_spans.fill(~std::uint64_t(0));
    m_rows.bound(offsets, who, m_spans.data());
    for (std::uint64_t rest = m_rule.isStrict ? 0 : who; rest; rest &= rest - 1) {
        const auto place = std::size_t(std::countr_zero(rest));
        m_sizes[place] = int(offsets[place + 1] - offsets[place]);
    }
    std::uint64_t left = chosen(who & ~isLong, starts);
    walkTogether({m_chosen.data(), m_rows.steps(), 0}, starts, {m_events.times.narrow, {}}, 0xffffffff, chains);
    for (std::uint64_t rest = isLong; rest; rest &= rest - 1) {
        const auto place = std::size_t(std::countr_zero(rest));
        if (!findLong({offsets[place], offsets[place + 1]}, place, chains))
            left |= rest & -rest;
    }
    return left;
}

// In parts that overlap: the chain of a start lies in the part that has it among its first rows.
bool QuickOther::findLong(columns::RowSpan rows, std::size_t place, ChainBlock &chains)
{
    constexpr Row whole = TypeMasks::mostRows;
    const Row own = m_rule.isStrict ? whole + 1 - Row(m_inRow) : whole / 2;
    const std::uint32_t *times = m_events.times.narrow;
    const std::size_t parts = (rows.size() + own - 1) / own;
    if (parts > places)
        return false;
    std::array<Row, places> starts {};
    for (std::size_t part = 0; part < parts; ++part) {
        const Row from = rows.first + Row(part) * own, to = std::min(from + whole, rows.last);
        if (!m_rule.isStrict && to < rows.last && times[to] - times[from + own - 1] <= m_window)
            return false;
        const std::array<Row, 2> offsets {from, to};
        Words span;
        span.fill(~std::uint64_t(0) >> (whole - own));
        m_rows.findPart({from, to}, part);
        m_rows.bound(offsets.data(), 1, span.data());
        m_spans[part] = span[0];
        m_sizes[part] = int(to - from);
        starts[part] = from;
        if (m_hasNotes && m_rows.masks(m_rows.steps())[part])
            return false;
    }
    if (chosen(columns::lowBits(parts), starts.data()))
        return false;
    std::size_t best = 0;
    for (std::size_t part = 1; part < parts; ++part)
        if (columns::countOnes(m_chosen[part]) > columns::countOnes(m_chosen[best]))
            best = part;
    for (std::uint64_t rest = m_chosen[best]; rest; rest &= rest - 1) {
        const std::uint8_t step = chains.levels[place]++;
        chains.rows[step][place] = starts[best] + Row(std::countr_zero(rest));
        chains.times[step][place] = times[chains.rows[step][place]];
    }
    return true;
}

// Chooses the rows of the chain of each place; gives those that are left.
std::uint64_t QuickOther::chosen(std::uint64_t who, const Row *starts)
{
    m_chosen.fill(0);
    if (!m_rule.isStrict)
        return findAny(who, starts);
    findStrict(who, starts);
    return 0;
}

void QuickOther::findStrict(std::uint64_t who, const Row *starts)
{
    const std::size_t count = std::size_t(std::bit_width(who));
    for (std::size_t place = 0; m_hasNotes && place < count; ++place) {
        m_notes[place] = m_rows.masks(m_rows.steps())[place];
        for (std::size_t step = 0; step < m_rows.steps(); ++step)
            m_notes[place] &= ~m_rows.masks(step)[place];
    }
    for (std::size_t place = 0; place < count; ++place)
        m_runs[0][place] = m_rows.masks(0)[place] & m_spans[place];
    const std::size_t most = findRuns(m_rows.masks(0), m_notes.data(), m_inRow, count, m_runs.data());
    for (; who; who &= who - 1) {
        const auto place = std::size_t(std::countr_zero(who));
        const RunsOfPlace runs {m_runs.data(), place, m_notes[place], m_events.times.narrow + starts[place], m_window};
        m_chosen[place] = runs.first(most);
    }
}

// Gives those of whom some event fills several steps.
std::uint64_t QuickOther::findAny(std::uint64_t who, const Row *starts)
{
    Words all {}, several {};
    unite(m_rows.masks(0), m_rows.steps(), std::size_t(std::bit_width(who)), all.data(), several.data());
    const std::uint32_t *const times = m_events.times.narrow;
    std::uint64_t left = 0;
    for (; who; who &= who - 1) {
        const auto place = std::size_t(std::countr_zero(who));
        const std::uint64_t mayStart = all[place] & m_spans[place];
        if (!m_hasDistinctTypes && several[place])
            left |= who & -who;
        else if (mayStart)
            m_chosen[place] = anyOrder({m_rows.masks(0) + place, m_rows.steps(), mayStart, times + starts[place],
                                        times + m_events.rows(), m_sizes[place], m_window});
    }
    return left;
}

} // namespace panorama::journeys
