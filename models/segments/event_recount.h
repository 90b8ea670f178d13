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
    std::span<const columns::CustomerNumber> owners, customers; // by row; of whom they are, upwards
};

// Whose the added rows of the window are that count, one for each; upwards within each part.
AddedPeople peopleOf(std::span<const AddedRows> added, const Window &window);

// Everybody of the lists.
columns::Bits everybodyOf(const AddedPeople &lists, std::uint32_t people);

// What is asked of former and added rows together. Sums are tested at the scale, which is none's smaller.
struct Recount
{
    const CountedRows &former;
    std::span<const AddedRows> added;
    Window window;
    TallyTest test;
    int scale = 0;
};
struct Counted
{
    columns::CustomerNumber customer = 0;
    std::int64_t count = 0;
    Wide sum = 0;
};
// What all rows of these people come to; upwards.
std::vector<Counted> countRows(const Recount &asked, const columns::Bits &people);
// Puts those of `changed` among the people for whom the test holds, or takes them out; the others stay.
void recount(const Recount &asked, const columns::Bits &changed, columns::Bits &people);

} // namespace panorama::segments
