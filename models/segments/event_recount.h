// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/event_sum.h"
#include "segments/event_tally.h"

namespace panorama::segments {

// The rows of a snapshot that an event condition counts, and what it adds up of them.
struct CountedRows
{
    const columns::EventTable &events;
    columns::EventFilter filter;
    std::optional<SumSource> sum;
    int scale() const { return sum ? sum->scale() : 0; }
};

// For whom of the people the test holds over their former rows and the added ones together, by place in `people`, which
// is their number among the added. Sums are tested at the scale, which is none of the two's smaller.
columns::Bits recount(const CountedRows &former, const CountedRows &added,
                      std::span<const columns::CustomerNumber> people, const Window &window, const TallyTest &test,
                      int scale);

} // namespace panorama::segments
