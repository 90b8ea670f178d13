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

// Rows that came later, and whose each of them is.
struct AddedRows
{
    CountedRows rows;
    std::span<const columns::CustomerNumber> owners;
};

// Whose the added rows of the window are that count, one for each; upwards within each part.
AddedPeople peopleOf(std::span<const AddedRows> added, const Window &window);

// Makes of the people for whom the test holds over the former rows those for whom it holds over all rows together. Sums
// are tested at the scale, which is none's smaller.
void recount(const CountedRows &former, std::span<const AddedRows> added, const Window &window, const TallyTest &test,
             int scale, columns::Bits &people);

} // namespace panorama::segments
