// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"
#include "journeys/chain_block.h"
#include "journeys/other_chain.h"
#include "journeys/step_rows.h"

namespace panorama::journeys {

// Finds the chains that count in strict and in any order straight on the columns, 64 customers at once, or 64 parts of
// one with many events. Left to the general way (other_chain.h) are customers with an event that fills several steps in
// any order, and of those with many events the ones with notes in strict order, with more than 32 events in a window in
// any order, or with more than 2048.
class QuickOther
{
public:
    static bool appliesTo(const columns::EventTable &events) { return StepRows::appliesTo(events); }
    // As QuickChain; `note`: the type whose events stand between no steps, unless they fill one.
    QuickOther(const columns::EventTable &events, const StepTable &table, const OtherRule &rule, std::int64_t limit,
               std::span<const columns::Bits> matching, std::optional<std::uint32_t> note);
    // As QuickChain::find.
    std::uint64_t find(columns::CustomerNumber first, std::uint64_t who, ChainBlock &chains);

private:
    using Words = std::array<std::uint64_t, ChainBlock::size>; // by place
    static std::vector<std::size_t> knownSteps(const StepTable &table, const OtherRule &rule);
    std::uint64_t chosen(std::uint64_t who, const columns::Row *starts);
    void findStrict(std::uint64_t who, const columns::Row *starts);
    std::uint64_t findAny(std::uint64_t who, const columns::Row *starts);
    bool findLong(columns::RowSpan rows, std::size_t place, ChainBlock &chains);

    const columns::EventTable &m_events;
    OtherRule m_rule;
    std::uint32_t m_window;
    bool m_hasDistinctTypes, m_hasNotes;
    StepRows m_rows;
    std::size_t m_inRow = 0; // steps before the first that no event can fill
    Words m_spans {}; // rows that may be starts
    Words m_notes {}; // rows that stand between no steps
    std::array<int, ChainBlock::size> m_sizes {}; // rows
    Words m_chosen {}; // rows of the chain
    std::vector<Words> m_runs; // by step: the last rows of runs that fill the steps up to it
};

} // namespace panorama::journeys
