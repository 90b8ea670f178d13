// SPDX-License-Identifier: GPL-3.0-or-later
// The median by counting: the numbers are counted in 4,096 buckets of equal width, then only those of the middle
// bucket are looked at. Two passes, no copy of the whole.
#include "journeys/middle.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace panorama::journeys {
namespace {

constexpr int bucketBits = 12;

// The number that stands at `rank` (from 0) when sorted.
std::int64_t atRank(std::span<const std::int64_t> values, std::span<const std::uint32_t> counts, int shift,
                    std::size_t rank)
{
    std::size_t bucket = 0;
    while (rank >= counts[bucket])
        rank -= counts[bucket++];
    std::vector<std::int64_t> inside;
    inside.reserve(counts[bucket]);
    for (const std::int64_t value : values)
        if (std::size_t(value >> shift) == bucket)
            inside.push_back(value);
    std::nth_element(inside.begin(), inside.begin() + std::ptrdiff_t(rank), inside.end());
    return inside[rank];
}

} // namespace

std::optional<std::int64_t> twiceMedian(std::span<const std::int64_t> values)
{
    if (values.empty())
        return std::nullopt;
    const std::int64_t largest = *std::ranges::max_element(values);
    const int shift = std::max(0, int(std::bit_width(std::uint64_t(largest))) - bucketBits);
    std::vector<std::uint32_t> counts(std::size_t(1) << bucketBits, 0);
    for (const std::int64_t value : values)
        ++counts[std::size_t(value >> shift)];
    const std::size_t upper = values.size() / 2;
    const std::int64_t high = atRank(values, counts, shift, upper);
    return values.size() % 2 ? 2 * high : high + atRank(values, counts, shift, upper - 1);
}

} // namespace panorama::journeys
