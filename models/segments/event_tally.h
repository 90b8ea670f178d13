// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/event_filter.h"
#include "segments/condition.h"
#include "segments/event_sum.h"
#include "segments/event_window.h"

namespace panorama::segments {

// What is asked of somebody's events: how many, and what they add up to; both of the same events.
struct TallyTest
{
    std::optional<columns::NumberRanges> count; // absent: any number, unless there is no sum either: at least one
    std::optional<columns::NumberRanges> sum;
    const SumSource *source = nullptr;
};

// People of rows that came after the snapshot and count, one for each row; upwards within each list.
using AddedPeople = std::vector<std::vector<columns::CustomerNumber>>;
// The few rows from which on the test holds; more of them never take anybody out. Nothing: it asks for something else.
std::optional<std::size_t> leastOf(const TallyTest &test);

// The people for whom the test holds, shard by shard. Cancelled between shards. Rows are added, and levels kept, where
// there is a leastOf().
Result<People> tally(const Evaluation &evaluation, const columns::EventFilter &filter, const Window &window,
                     const TallyTest &test, const AddedPeople &added);

} // namespace panorama::segments
