// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/bits.h"
#include "columns/dictionary.h"

namespace panorama::columns {

// Loops over whole columns, in the widest form that the processor has (chosen when the program runs).
void andWords(std::span<std::uint64_t> target, Words other);
void orWords(std::span<std::uint64_t> target, Words other);
void andNotWords(std::span<std::uint64_t> target, Words other);
// Sets the bits of customers, counted from `first`.
void setBits(std::span<const std::uint32_t> customers, std::uint32_t first, std::span<std::uint64_t> bits);
// Sets taken together, or everybody else.
struct SetOrRest
{
    std::span<const Words> sets; // one or more
    bool isRest = false;
};
// Leaves what is in all of the members too, or adds what is in any of them; `afresh`: the target begins with the first.
// Sets are as long as the target.
void joinWords(std::span<std::uint64_t> target, std::span<const SetOrRest> members, bool all, bool afresh = false);
// Sets the bits of rows whose code lies in [first, last). Codes of 1, 2 or 4 bytes; `people` of them.
void orCodeRange(PackedView codes, std::uint32_t first, std::uint32_t last, std::span<std::uint64_t> target,
                 std::size_t people);

} // namespace panorama::columns
