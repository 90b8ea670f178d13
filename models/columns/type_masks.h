// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <span>

namespace panorama::columns {

// Where rows of some types stand among the rows of each customer, as bits.
class TypeMasks
{
public:
    static constexpr std::size_t mostTypes = 32, mostRows = 64;
    // `types`: of all rows, one byte each. `wanted`: the types asked for.
    TypeMasks(std::span<const std::uint8_t> types, std::span<const std::uint8_t> wanted);
    // For each of the 64 customers from the one whose rows start at offsets[0] on whose bit is set in `who`, and the
    // t-th wanted type: masks[t * 64 + place], with bit i where the customer's row i (below mostRows) has the type. The
    // others have none of the first type. Gives those who have more rows than that. `soon`, if any: a number of each
    // row that is needed next.
    std::uint64_t find(const std::uint32_t *offsets, std::uint64_t who, std::uint64_t *masks,
                       const std::uint32_t *soon = nullptr) const;
    // The same in plain C++: what tests compare with.
    std::uint64_t findPlain(const std::uint32_t *offsets, std::uint64_t who, std::uint64_t *masks) const;

private:
    alignas(64) std::array<std::array<std::uint8_t, 64>, mostTypes> m_wanted {}; // each 64 times
    std::size_t m_count;
    std::span<const std::uint8_t> m_types;
};

// For the same customers: masks[place] has the bits of those of the first 64 rows whose time is below the bound; those
// of the others stay. Times ascend within a customer.
void rowsBefore(const std::uint32_t *times, const std::uint32_t *offsets, std::uint64_t who, std::int64_t bound,
                std::uint64_t *masks);
void rowsBeforePlain(const std::uint32_t *times, const std::uint32_t *offsets, std::uint64_t who, std::int64_t bound,
                     std::uint64_t *masks);

// Which of the first 64 rows of a customer, who has `rows` from times[0] on, share their time with the next.
std::uint64_t rowsWithNext(const std::uint32_t *times, std::size_t rows);
std::uint64_t rowsWithNextPlain(const std::uint32_t *times, std::size_t rows);

} // namespace panorama::columns
