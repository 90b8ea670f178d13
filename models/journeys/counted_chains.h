// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"
#include "journeys/other_chain.h"
#include "journeys/scope.h"

namespace panorama::journeys {

// The chain of single customers that a funnel counts, with its times and where it starts: for those few of whom more is
// asked than how far they came.
class CountedChains
{
public:
    struct Found
    {
        std::vector<std::int64_t> times; // µs, of the chain's events; empty = no start
        columns::Row first = 0; // row of its first event
    };
    CountedChains(const FunnelSpec &spec, const Scope &scope);
    Found of(columns::CustomerNumber customer) const;

private:
    Found ordered(const std::vector<OtherEvent> &list) const;

    const FunnelSpec &m_spec;
    const Scope &m_scope;
    StepTable m_table;
    std::int64_t m_from, m_to; // µs
};

} // namespace panorama::journeys
