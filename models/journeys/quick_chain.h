// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/chain.h"
#include "journeys/chain_block.h"
#include "journeys/step_rows.h"

namespace panorama::journeys {

// Finds counted chains straight on the columns, 64 customers at once, where that is possible: narrow times and few
// event types. Customers whose events share an instant in a way that matters are left to the general way (chain.h).
class QuickChain
{
public:
    static bool appliesTo(const columns::EventTable &events) { return StepRows::appliesTo(events); }
    // In units of the snapshot's clock. `limit`: events at or after it fill no step. `matching`: of some steps the rows
    // that fulfil what they ask for, as far as these are known beforehand (others are empty).
    QuickChain(const columns::EventTable &events, const StepTable &table, const ChainRule &rule, std::int64_t limit,
               std::span<const columns::Bits> matching = {});
    // Finds the chains of the customers of `who`, from `first` (a multiple of 64) on; gives those that are left to the
    // general way.
    std::uint64_t find(columns::CustomerNumber first, std::uint64_t who, ChainBlock &chains);

private:
    static std::vector<std::size_t> knownSteps(const StepTable &table, const ChainRule &rule);
    std::span<const std::uint32_t> timesAfter(columns::CustomerNumber first, std::uint64_t who);
    std::uint64_t tiedAmong(const columns::Row *offsets, std::uint64_t who);
    std::uint64_t findLong(const columns::Row *offsets, std::uint64_t isLong, std::uint64_t suspects,
                           ChainBlock &chains);
    bool isTied(columns::Row first, const StepRows::Masks &masks) const;

    const columns::EventTable &m_events;
    const StepTable &m_table;
    const std::uint32_t *m_times;
    ChainRule m_rule;
    columns::CustomerNumber m_ahead = ~0U; // whose times, and those of the next 63, have been asked for
    StepRows m_rows; // as far as the first step that no event can fill
};

} // namespace panorama::journeys
