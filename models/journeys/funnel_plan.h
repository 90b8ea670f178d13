// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"
#include "journeys/chain.h"
#include "journeys/scope.h"
#include "journeys/step_table.h"

namespace panorama::journeys {

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
    std::optional<std::uint32_t> note; // the type whose events stand between no steps, unless they fill one
    ChainRule rule; // in units of the clock
    std::int64_t asOfUnits = 0, endUnits = 0; // events after as_of or at or after the end do not fill a step
    std::optional<columns::Bits> open; // who has a start whose window is still open; nullopt: nobody

    std::vector<columns::Bits> matching; // by step: rows that fulfil what it asks of amounts; empty where it does not

    // Who of the 64 customers from word · 64 on may have a start.
    std::uint64_t candidates(std::size_t word) const
    {
        const std::uint64_t people = scope.people ? scope.people->words()[word] : ~std::uint64_t(0);
        std::uint64_t starters = 0;
        for (const columns::Words with : starting)
            starters |= with.empty() ? 0 : with[word];
        return starters & people;
    }

private:
    std::size_t startSteps() const { return spec.order == FunnelOrder::Any ? spec.steps.size() : 1; }
    void findOpen();
    void findMatching();
    std::size_t shards() const;
    template<typename Time>
    void markOpen(const columns::EventFilter &filter, const columns::TypeList &list, const Time *times);
    std::vector<columns::Words> starting; // by step that may be the start: who has its event
};

} // namespace panorama::journeys
