// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/kernels.h"
#include "journeys/chain.h"
#include "journeys/scope.h"
#include "journeys/step_table.h"

#include <array>

namespace panorama::journeys {

// The counted chain of a customer as rows of the snapshot.
struct ChainRows
{
    int level = 0;
    std::array<columns::Row, 20> rows;
};

// Finds counted chains straight on the columns, 64 customers after the other, where that is possible: narrow times and
// few event types. Customers whose events share an instant in a way that matters are left to the general way (chain.h).
class QuickChain
{
public:
    static bool appliesTo(const columns::EventTable &events);
    // In units of the snapshot's clock. `limit`: events at or after it fill no step.
    QuickChain(const columns::EventTable &events, const StepTable &table, const ChainRule &rule, std::int64_t limit);
    // Finds the chains of the customers of `who`, from `first` (a multiple of 64) on; gives those that are left to the
    // general way.
    std::uint64_t find(columns::CustomerNumber first, std::uint64_t who);
    // Of the place-th customer of `who`, from 0.
    const ChainRows &chain(std::size_t place) const { return m_chains[place]; }

private:
    bool isTied(columns::CustomerNumber customer, columns::RowSpan rows, std::span<const std::uint64_t> masks,
                std::size_t words) const;
    void restrict(columns::RowSpan rows, std::span<std::uint64_t> masks, std::size_t words) const;
    bool findLong(columns::CustomerNumber customer, columns::RowSpan rows, ChainRows &chain);

    const columns::EventTable &m_events;
    const StepTable &m_table;
    const std::uint32_t *m_times;
    ChainRule m_rule;
    std::int64_t m_limit;
    std::size_t m_steps = 0; // before the first that no event can fill
    bool m_isRestricted, m_isBounded; // whether some rows fill no step, and some may be no start
    std::optional<columns::TypeMasks> m_types;
    std::vector<std::uint64_t> m_masks, m_longMasks; // by place, step; by step, word
    std::array<ChainRows, 64> m_chains;
};

} // namespace panorama::journeys
