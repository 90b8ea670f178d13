// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/chain.h"
#include "journeys/scope.h"
#include "journeys/step_table.h"

#include <array>
#include <optional>

namespace panorama::journeys {

// The counted chain of a customer as rows of the snapshot.
struct ChainRows
{
    int level = 0;
    std::array<columns::Row, 20> rows {};
};

// Finds counted chains straight on the columns where that is possible: plain steps, each of its own type, and narrow
// times. Gives nullopt where events of different steps share an instant; the general way (chain.h) then decides.
class QuickChain
{
public:
    // `end`: events at or after it fill no step. `rule` and `end` in units of the snapshot's clock.
    static bool appliesTo(const columns::EventTable &events, const StepTable &table);
    QuickChain(const columns::EventTable &events, const StepTable &table, const ChainRule &rule, std::int64_t end);
    std::optional<ChainRows> find(columns::CustomerNumber customer, columns::RowSpan rows) const;

private:
    int attainable(columns::CustomerNumber customer) const;
    ChainRows walkTo(columns::Row first, columns::Row reached, int level) const;

    const columns::EventTable &m_events;
    const std::uint8_t *m_types;
    const std::uint32_t *m_times;
    ChainRule m_rule;
    std::int64_t m_end;
    std::array<std::uint8_t, 256> m_stepOf;
    std::vector<columns::Words> m_who; // by step: customers who have its type
};

} // namespace panorama::journeys
