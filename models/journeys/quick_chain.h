// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/type_masks.h"
#include "journeys/chain.h"
#include "journeys/chain_block.h"
#include "journeys/scope.h"
#include "journeys/step_table.h"

#include <array>

namespace panorama::journeys {

// Finds counted chains straight on the columns, 64 customers at once, where that is possible: narrow times and few
// event types. Customers whose events share an instant in a way that matters are left to the general way (chain.h).
class QuickChain
{
public:
    static bool appliesTo(const columns::EventTable &events);
    // In units of the snapshot's clock. `limit`: events at or after it fill no step. `matching`: of some steps the rows
    // that fulfil what they ask for, as far as these are known beforehand (others are empty).
    QuickChain(const columns::EventTable &events, const StepTable &table, const ChainRule &rule, std::int64_t limit,
               std::span<const columns::Bits> matching = {});
    // Finds the chains of the customers of `who`, from `first` (a multiple of 64) on; gives those that are left to the
    // general way.
    std::uint64_t find(columns::CustomerNumber first, std::uint64_t who, ChainBlock &chains);

private:
    // Where the bits of a customer's steps stand: those of a step `stride` words apart.
    struct StepMasks
    {
        std::uint64_t *words;
        std::size_t stride, count; // words a step
    };
    void examine(const columns::Row *offsets, std::uint64_t who);
    std::uint64_t tiedAmong(const columns::Row *offsets, std::uint64_t who);
    std::uint64_t findLong(const columns::Row *offsets, std::uint64_t isLong, std::uint64_t suspects,
                           ChainBlock &chains);
    const columns::Row *startsFrom(columns::CustomerNumber first);
    void restrictTimes(const columns::Row *offsets, std::uint64_t who);
    bool isTied(columns::Row first, const StepMasks &masks) const;
    void restrict(columns::RowSpan rows, const StepMasks &masks) const;
    std::uint64_t fulfilling(std::size_t step, columns::Row first, std::uint64_t mask) const;

    const columns::EventTable &m_events;
    const StepTable &m_table;
    const std::uint32_t *m_times;
    ChainRule m_rule;
    std::int64_t m_limit;
    std::size_t m_steps = 0; // before the first that no event can fill
    std::span<const columns::Bits> m_matching;
    bool m_isLimited, m_isBounded; // whether some rows come too late for any step, and some may be no start
    std::optional<columns::TypeMasks> m_types;
    std::vector<std::uint64_t> m_masks; // by step, then place
    std::vector<std::uint64_t> m_longMasks; // by step, then word
    std::array<columns::Row, ChainBlock::size> m_first {}; // of the last customers
};

} // namespace panorama::journeys
