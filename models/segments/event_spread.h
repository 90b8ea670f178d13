// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/condition.h"

namespace panorama::segments {

// How a behaviour is spread over the people who have it: how many have each number of events, and each sum. Upwards.
struct EventSpread
{
    using Steps = std::vector<std::pair<double, std::uint64_t>>; // value, people
    std::uint64_t people = 0;
    Steps counts, sums; // sums: empty where the leaf asks for none
};

// Of the events that an event leaf looks at, whatever it asks of their number and sum.
Result<EventSpread> eventSpread(const Evaluation &evaluation, const Json &leaf);

} // namespace panorama::segments
