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
    // For the place-th customer whose bit is set in `who`, counted from the one whose rows start at offsets[0], and the
    // t-th wanted type: masks[t * 64 + place], with bit i where the customer's row i (below mostRows) has the type.
    void find(const std::uint32_t *offsets, std::uint64_t who, std::uint64_t *masks) const;
    // The same in plain C++: what tests compare with.
    void findPlain(const std::uint32_t *offsets, std::uint64_t who, std::uint64_t *masks) const;

private:
    std::span<const std::uint8_t> m_types;
    alignas(64) std::array<std::array<std::uint8_t, 64>, mostTypes> m_wanted {}; // each 64 times
    std::size_t m_count;
};

// For the same customers: masks[place] has the bits of those of the first 64 rows whose time is below the bound. Times
// ascend within a customer.
void rowsBefore(const std::uint32_t *times, const std::uint32_t *offsets, std::uint64_t who, std::int64_t bound,
                std::uint64_t *masks);
void rowsBeforePlain(const std::uint32_t *times, const std::uint32_t *offsets, std::uint64_t who, std::int64_t bound,
                     std::uint64_t *masks);

} // namespace panorama::columns
