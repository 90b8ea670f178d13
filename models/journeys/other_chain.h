// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/step_table.h"

namespace panorama::journeys {

// An event of a customer, in the order of the canonical export; bit s of the mask: it fills step s.
struct OtherEvent
{
    std::int64_t time = 0; // in any unit
    std::uint32_t mask = 0;
    columns::Row row = 0;
};

struct OtherRule
{
    bool isStrict = false; // else any order
    int steps = 1;
    std::int64_t from = 0, to = 0, window = 0; // as the events
    bool isPeriod = false; // nothing counts at or after `to`
};

// The chain that counts in funnels whose steps must follow each other directly (strict) or may come in any order; see
// FunnelOrder. Strict: a chain is a run of the customer's events, each right after the one before in the order of the
// canonical export, that fill step 1, 2, … . Any: level k means that distinct events fill k distinct steps within the
// window from the first of them, which lies in [from, to). Of the longest chains the one with the earliest start
// counts; where any order is allowed a start is an event that fills any step. Given are the positions of its events and
// their times, in time order; empty = no start.
struct OtherChain
{
    std::vector<std::size_t> at;
    std::vector<std::int64_t> times;
    int level() const { return int(at.size()); }
    void clear() { at.clear(), times.clear(); }
};

OtherChain otherChain(const std::vector<OtherEvent> &events, const OtherRule &rule);
// The same into what there is room in already; `tried` is for the work.
void findOtherChain(const std::vector<OtherEvent> &events, const OtherRule &rule, OtherChain &best, OtherChain &tried);

} // namespace panorama::journeys
