// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/column_cursor.h"
#include "journeys/funnel_plan.h"
#include "journeys/funnel_result.h"
#include "journeys/funnel_waits.h"
#include "journeys/quick_chain.h"
#include "journeys/quick_other.h"

#include <array>
#include <bit>

namespace panorama::journeys {

// How many customers have each outcome.
class FunnelOutcomes
{
public:
    struct Counts
    {
        std::uint64_t customers = 0, lost = 0, open = 0;
    };
    void add(FunnelOutcome outcome) { ++m_cells[std::bit_cast<std::uint8_t>(outcome) % cells]; }
    void add(std::uint8_t level, bool isOpen, std::size_t count)
    {
        m_cells[cell(level, isOpen)] += std::uint32_t(count);
    }
    void add(const FunnelOutcomes &other);
    Counts at(std::size_t step, std::size_t steps) const; // step from 0

private:
    static constexpr std::size_t cells = 64;
    static std::size_t cell(std::uint8_t level, std::uint8_t isOpen)
    {
        return std::bit_cast<std::uint8_t>(FunnelOutcome {level, isOpen}) % cells;
    }
    std::array<std::uint32_t, cells> m_cells {}; // by outcome
};

// What some of the customers gave: outcomes, waits between steps and reasons of losses. Groups of a breakdown have
// numbers in the order in which they were met, or that of their codes, some then without anybody; without one there is
// no group.
struct FunnelFindings
{
    struct Loss
    {
        std::uint8_t step = 0; // the last one reached
        std::uint32_t group = 0;
        std::uint32_t reason = 0; // code of the property loss_reason
    };
    std::array<FunnelWaits, FunnelSpec::mostSteps> waits; // by step, from 1
    std::vector<Loss> losses; // with a reason
    FunnelOutcomes outcomes; // of all groups
    std::vector<std::uint32_t> groups; // code of each
    std::vector<FunnelOutcomes> groupOutcomes;
};

// Walks through customers, 64 at once: the counted chain of each, open or lost, and why.
class FunnelScan
{
public:
    FunnelScan(const FunnelPlan &plan, FunnelFindings &findings);
    // `outcomes` are those of all customers; written are those who start.
    void customers(CustomerRange range, std::span<FunnelOutcome> outcomes);

private:
    columns::RowSpan visible(columns::CustomerNumber customer) const;
    OtherRule otherRule() const;
    void collect(columns::RowSpan rows);
    void generalChain(columns::CustomerNumber customer, std::size_t place);
    void otherChain(columns::CustomerNumber customer, std::size_t place);
    void findChains(std::uint64_t who);
    void addOutcomes(CustomerRange range, std::span<FunnelOutcome> outcomes);
    void fetchReasons(std::uint64_t who) const;
    void addLosses(std::uint64_t lost);
    std::uint32_t lossReason(columns::RowSpan rows, std::size_t place) const;
    void findGroups();
    void numberGroups();
    bool hasFewGroups() const { return m_groupNumbers.size() <= FunnelWaits::fewGroups; }
    void addWaits();
    void waitsOf(std::size_t step);

    const FunnelPlan &m_plan;
    FunnelFindings &m_findings;
    bool m_seesAll; // no event is later than as_of
    bool m_isBrokenDown, m_isPacked;
    std::span<const columns::Row> m_offsets;
    std::optional<QuickChain> m_quick;
    std::optional<QuickOther> m_quickOther;
    std::vector<std::uint32_t> m_groupNumbers; // by code
    std::optional<columns::ColumnCursor> m_codes; // of the groups' property
    // Of the present customers, by place.
    columns::CustomerNumber m_first = 0;
    ChainBlock m_chains;
    std::array<std::uint64_t, FunnelSpec::mostSteps + 1> m_reached; // by step from 0; ends with 0
    std::array<std::uint32_t, ChainBlock::size> m_groups {}; // codes, then numbers
    alignas(64) std::array<std::uint32_t, ChainBlock::size> m_marks {}; // what stands in packed waits of each
    // Of one customer, in the general way.
    std::vector<std::int64_t> m_times;
    std::vector<std::uint32_t> m_masks;
    std::vector<columns::Row> m_rows;
    std::vector<OtherEvent> m_others;
    OtherChain m_found, m_tried;
};

} // namespace panorama::journeys
