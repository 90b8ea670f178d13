// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/type_masks.h"
#include "journeys/chain_block.h"
#include "journeys/step_table.h"

#include <optional>

namespace panorama::journeys {

// The rows of 64 customers that can fill steps, as bits counted from the first row of each: straight on the columns,
// where times are narrow and event types few.
class StepRows
{
public:
    static bool appliesTo(const columns::EventTable &events);
    // In units of the snapshot's clock. Starts lie in [from, to); events at or after the limit fill no step.
    struct Bounds
    {
        std::int64_t from, to, limit;
    };
    // `steps`: those that are looked for, each with a type that occurs. `matching`: of some conditions the rows that
    // fulfil what they ask for, as far as these are known beforehand (others are empty). `more`: a type whose rows are
    // wanted too, after the steps'.
    StepRows(const columns::EventTable &events, const StepTable &table, std::vector<std::size_t> steps, Bounds bounds,
             std::span<const columns::Bits> matching, std::optional<std::uint32_t> more = {});
    std::size_t steps() const { return m_steps.size(); }
    const std::uint32_t *times() const { return m_times; }
    // Of the customers from `first` (a multiple of 64) on: their first rows, and the next customer's.
    const columns::Row *startsFrom(columns::CustomerNumber first);
    // Finds the rows of the customers of `who` that have the steps' types and are before the limit; gives those who
    // have more than 64 rows, of which only the first are seen. `asksForTimes`: their times are needed next.
    std::uint64_t find(columns::CustomerNumber first, std::uint64_t who, bool asksForTimes = true);
    std::uint64_t *masks(std::size_t step) { return m_masks.data() + step * ChainBlock::size; } // by place
    // Leaves only starts within the span. `offsets`: the first rows of these customers.
    void bound(const columns::Row *offsets, std::uint64_t who, std::uint64_t *starts) const;
    // Leaves only rows of these customers that fulfil what their step asks for.
    void examine(columns::CustomerNumber first, std::uint64_t who);

    // All of that for up to 64 rows of one customer: into the masks of a place.
    void findPart(columns::RowSpan rows, std::size_t place);

    // Where the bits of a customer's steps stand: those of a step `stride` words apart.
    struct Masks
    {
        std::uint64_t *words;
        std::size_t stride, count; // words a step
    };
    // All of that for one customer with any number of rows; starts are those of the first step.
    Masks findLong(columns::RowSpan rows);

private:
    void restrict(columns::RowSpan rows, const Masks &masks) const;
    std::uint64_t fulfilling(std::size_t step, columns::Row first, std::uint64_t mask) const;

    const columns::EventTable &m_events;
    const StepTable &m_table;
    const std::uint32_t *m_times;
    std::vector<std::size_t> m_steps;
    Bounds m_bounds;
    std::span<const columns::Bits> m_matching;
    bool m_isLimited, m_isBounded; // whether some rows come too late for any step, and some may be no start
    std::optional<columns::TypeMasks> m_types;
    std::vector<std::uint64_t> m_masks; // by step, then place
    std::vector<std::uint64_t> m_longMasks; // by step, then word
    std::array<columns::Row, ChainBlock::size> m_first {}; // of the last customers
};

} // namespace panorama::journeys
