// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/step_table.h"

namespace panorama::journeys {

// An event of a customer, in the order of the canonical export; bit s of the mask: it fills step s.
struct OtherEvent
{
    std::int64_t time = 0; // µs
    std::uint32_t mask = 0;
    columns::Row row = 0;
};

struct OtherRule
{
    bool isStrict = false; // else any order
    int steps = 1;
    std::int64_t from = 0, to = 0, window = 0; // µs
    bool isPeriod = false; // nothing counts at or after `to`
};

// The chain that counts: positions of its events and their times, in time order; empty = no start.
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
