// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"
#include "journeys/chain.h"
#include "journeys/funnel_result.h"
#include "journeys/quick_chain.h"

#include <array>

namespace panorama::journeys {

// What a part of the customers gave: waits between steps and reasons of losses, each with the group of its customer.
struct FunnelFindings
{
    struct Waits
    {
        std::vector<std::int64_t> units;
        std::vector<std::uint32_t> groups; // empty without a breakdown
    };
    struct Loss
    {
        std::uint8_t step = 0; // the last one reached
        std::uint32_t group = 0;
        std::uint32_t reason = 0; // code of the property loss_reason
    };
    std::array<Waits, FunnelSpec::mostSteps> waits; // by step, from 1
    std::vector<Loss> losses; // with a reason
    struct Counts
    {
        std::uint64_t customers = 0, lost = 0, open = 0;
    };
    std::array<Counts, FunnelSpec::mostSteps> counts {}; // by step
};

// Values that customers are split by. Code 0 = missing.
struct FunnelGroups
{
    BreakdownKind kind = BreakdownKind::None;
    const columns::AttributeColumn *attribute = nullptr;
    const columns::PropertyColumn *property = nullptr;
    const columns::Dictionary *dictionary() const;
};

// Everything about a funnel that all customers share.
struct FunnelPlan
{
    FunnelPlan(const FunnelSpec &spec, const Scope &scope);
    const FunnelSpec &spec;
    const Scope &scope;
    StepTable table;
    EventClock clock;
    FunnelGroups groups;
    const columns::PropertyColumn *lossReason = nullptr;
    ChainRule rule; // in units of the clock
    std::int64_t asOfUnits = 0, endUnits = 0; // events after as_of or at or after the end do not fill a step
};

// Walks through customers one by one: the counted chain of each, open or lost, and why.
class FunnelScan
{
public:
    FunnelScan(const FunnelPlan &plan, FunnelFindings &findings);
    // `group` is set only for customers who start.
    FunnelOutcome customer(columns::CustomerNumber customer, std::uint32_t &group);

private:
    void collect(columns::RowSpan rows);
    ChainRows chainOf(columns::CustomerNumber customer, columns::RowSpan rows);
    bool isOpen(columns::RowSpan rows) const;
    std::uint32_t lossReason(columns::RowSpan rows, const ChainRows &chain) const;
    std::uint32_t groupOf(columns::CustomerNumber customer, columns::RowSpan rows, const ChainRows &chain) const;
    void recordWaits(const ChainRows &chain, std::uint32_t group);

    const FunnelPlan &m_plan;
    FunnelFindings &m_findings;
    std::optional<QuickChain> m_quick;
    std::vector<std::int64_t> m_times;
    std::vector<std::uint32_t> m_masks;
    std::vector<columns::Row> m_rows;
};

} // namespace panorama::journeys
