// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/bits.h"
#include "columns/dictionary.h"

#include <array>

namespace panorama::columns {

// Loops over whole columns, in the widest form that the processor has (chosen when the program runs).
void andWords(std::span<std::uint64_t> target, Words other);
void orWords(std::span<std::uint64_t> target, Words other);
void andNotWords(std::span<std::uint64_t> target, Words other);
// Sets the bits of rows whose code lies in [first, last). Codes of 1, 2 or 4 bytes; `people` of them.
void orCodeRange(PackedView codes, std::uint32_t first, std::uint32_t last, std::span<std::uint64_t> target,
                 std::size_t people);

// Where rows of some types stand among the rows of each customer, as bits.
class TypeMasks
{
public:
    static constexpr std::size_t mostTypes = 32, mostRows = 64;
    // `types`: of all rows, one byte each. `wanted`: the types asked for.
    TypeMasks(std::span<const std::uint8_t> types, std::span<const std::uint8_t> wanted);
    // For each customer whose bit is set in `who`, counted from the one whose rows start at offsets[0], upwards: a word
    // a wanted type, with bit i where the customer's row i (below mostRows) has it.
    void find(const std::uint32_t *offsets, std::uint64_t who, std::uint64_t *masks) const;
    // The same in plain C++: what tests compare with.
    void findPlain(const std::uint32_t *offsets, std::uint64_t who, std::uint64_t *masks) const;

private:
    std::span<const std::uint8_t> m_types;
    std::array<std::uint8_t, mostTypes> m_wanted {};
    std::size_t m_count;
};

} // namespace panorama::columns
