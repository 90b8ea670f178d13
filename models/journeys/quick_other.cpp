// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's events as bits, a word a step. Strict: the bits where a run that fills the first k steps ends, moved on
// by one event, are those where one that fills k + 1 may end. Any: what lies within a window of each event is found
// event by event of all starts at once: bit i of the word of d tells whether the event d places after event i still
// lies in its window. From the bits of a step, moved back by d, come the starts that reach the step so, and from those
// of all steps the starts that reach at least 1, 2, … of them.
#include "journeys/quick_other.h"

#include "core/wide_loops.h"

#include <algorithm>

#ifdef PANORAMA_WIDE_LOOPS
#include <immintrin.h>
#endif

namespace panorama::journeys {
namespace {

using columns::Row;
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

// Which of 64 customers have runs of each length; gives the most steps that anybody reaches.
PANORAMA_CLONES std::size_t findRuns(const std::uint64_t *masks, const std::uint64_t *notes, std::size_t steps,
                                     std::array<std::uint64_t, places> *runs)
{
    std::copy_n(masks, places, runs[0].data());
    for (std::size_t step = 1; step < steps; ++step) {
        std::uint64_t any = 0;
        for (std::size_t place = 0; place < places; ++place) {
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

// A customer's events in any order.
struct AnyRows
{
    const std::uint64_t *masks; // of the place, those of a step `places` words apart
    std::size_t steps;
    std::uint64_t starts;
    const std::uint32_t *times; // from the customer's first row on
    int rows; // up to 64
    std::uint32_t window;
};

// near[d]: the starts that have the row d places after them in their window. Gives how many are not empty.
PANORAMA_CLONES int findNearPlain(const AnyRows &own, std::uint64_t *near)
{
    int most = 1, end = 0;
    near[0] = own.starts;
    for (std::uint64_t rest = own.starts; rest; rest &= rest - 1) {
        const int start = std::countr_zero(rest);
        for (end = std::max(end, start); end < own.rows && own.times[end] - own.times[start] <= own.window;)
            ++end;
        for (; most < end - start; ++most)
            near[most] = 0;
        for (int d = 1; d < end - start; ++d)
            near[d] |= one << start;
    }
    return most;
}

#ifdef PANORAMA_WIDE_LOOPS
__attribute__((target("avx512f,bmi,bmi2"))) int findNearWide(const AnyRows &own, std::uint64_t *near)
{
    const std::uint64_t valid = _bzhi_u64(~std::uint64_t(0), std::uint32_t(own.rows));
    const __m512i window = _mm512_set1_epi32(int(own.window));
    __m512i times[4];
    for (int part = 0; part < 4; ++part)
        times[part] = _mm512_maskz_loadu_epi32(__mmask16(valid >> part * 16), own.times + part * 16);
    near[0] = own.starts;
    for (int d = 1; d < own.rows; ++d) {
        std::uint64_t found = 0;
        for (int part = 0; part * 16 < own.rows - d; ++part) {
            const auto now = __mmask16(valid >> d >> part * 16);
            const __m512i later = _mm512_maskz_loadu_epi32(now, own.times + part * 16 + d);
            found |= std::uint64_t(_mm512_mask_cmple_epu32_mask(now, _mm512_sub_epi32(later, times[part]), window))
                << part * 16;
        }
        near[d] = found & own.starts;
        if (!near[d])
            return d;
    }
    return own.rows;
}
#endif

int findNear(const AnyRows &own, std::uint64_t *near)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("bmi2"))
        return findNearWide(own, near);
#endif
    return findNearPlain(own, near);
}

// Of each step the first of these rows.
inline std::uint64_t firstOfEach(const AnyRows &own, std::uint64_t rows)
{
    std::uint64_t firsts = 0;
    for (std::size_t step = 0; step < own.steps; ++step) {
        const std::uint64_t mine = own.masks[step * places] & rows;
        firsts |= mine & (0 - mine);
    }
    return firsts;
}

// The rows of the chain that counts.
PANORAMA_CLONES std::uint64_t anyOf(const AnyRows &own)
{
    const int start = std::countr_zero(own.starts);
    const std::uint64_t all = firstOfEach(own, ~std::uint64_t(0) << start);
    if (own.times[63 - std::countl_zero(all)] - own.times[start] <= own.window)
        return all;
    std::array<std::uint64_t, 64> near;
    const int most = findNear(own, near.data());
    std::array<std::uint64_t, FunnelSpec::mostSteps + 1> atLeast; // starts, by steps that they reach
    std::size_t level = 0;
    for (std::size_t step = 0; step < own.steps; ++step) {
        std::uint64_t reached = 0;
        for (int d = 0; d < most; ++d)
            reached |= own.masks[step * places] >> d & near[std::size_t(d)];
        atLeast[step] = 0;
        for (std::size_t k = step; k > 0; --k)
            atLeast[k] |= atLeast[k - 1] & reached;
        atLeast[0] |= reached;
    }
    while (level < own.steps && atLeast[level])
        ++level;
    std::uint64_t chain = firstOfEach(own, ~std::uint64_t(0) << std::countr_zero(atLeast[level - 1]));
    while (columns::countOnes(chain) > level)
        chain ^= one << (63 - std::countl_zero(chain));
    return chain;
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
    const Row *starts = m_rows.startsFrom(first);
    std::uint64_t left = m_rows.find(first, who);
    m_rows.examine(first, who & ~left);
    m_chosen.fill(0);
    if (m_rule.isStrict)
        findStrict(first, who & ~left, starts);
    else
        left |= findAny(first, who & ~left, starts);
    walkTogether({m_chosen.data(), m_rows.steps(), 0}, starts, m_events.times.narrow, 0xffffffff, chains);
    return left;
}

void QuickOther::findStrict(columns::CustomerNumber first, std::uint64_t who, const Row *starts)
{
    Words notes {};
    for (std::size_t place = 0; m_hasNotes && place < places; ++place) {
        notes[place] = m_rows.masks(m_rows.steps())[place];
        for (std::size_t step = 0; step < m_rows.steps(); ++step)
            notes[place] &= ~m_rows.masks(step)[place];
    }
    m_rows.bound(first, who, m_rows.masks(0));
    const std::size_t most = findRuns(m_rows.masks(0), notes.data(), m_inRow, m_runs.data());
    for (; who; who &= who - 1) {
        const auto place = std::size_t(std::countr_zero(who));
        const RunsOfPlace runs {m_runs.data(), place, notes[place], m_events.times.narrow + starts[place], m_window};
        m_chosen[place] = runs.first(most);
    }
}

// Gives those of whom some event fills several steps.
std::uint64_t QuickOther::findAny(columns::CustomerNumber first, std::uint64_t who, const Row *starts)
{
    Words all {}, several {};
    for (std::size_t step = 0; step < m_rows.steps(); ++step)
        for (std::size_t place = 0; place < places; ++place) {
            several[place] |= all[place] & m_rows.masks(step)[place];
            all[place] |= m_rows.masks(step)[place];
        }
    m_rows.bound(first, who, all.data());
    std::uint64_t left = 0;
    for (; who; who &= who - 1) {
        const auto place = std::size_t(std::countr_zero(who));
        if (!m_hasDistinctTypes && several[place])
            left |= who & -who;
        else if (all[place])
            m_chosen[place] =
                anyOf({m_rows.masks(0) + place, m_rows.steps(), all[place], m_events.times.narrow + starts[place],
                       int(m_events.offsets()[first + place + 1] - starts[place]), m_window});
    }
    return left;
}

} // namespace panorama::journeys
