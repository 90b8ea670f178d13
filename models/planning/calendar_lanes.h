// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace panorama::planning {

// Lane of each span so that no two spans of a lane overlap, with as few lanes as possible: spans by start, longer ones
// first, each into the lowest free lane.
std::vector<int> packLanes(const std::vector<DateRange> &spans);

// Two spans that overlap: indices a < b and the days that they share.
struct Overlap
{
    std::size_t a = 0, b = 0;
    DateRange days;
};
// All overlapping pairs of spans with the same key; an empty key matches nothing. By a, then b.
std::vector<Overlap> overlapsWithin(const std::vector<DateRange> &spans, const std::vector<std::string> &keys);

} // namespace panorama::planning
