// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/packed_builder.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace panorama::columns {

// New elements among those of an array that is there: new element k stands before the old element at[k].
struct Insertions
{
    std::vector<std::uint32_t> at; // upwards
    bool isEmpty() const { return at.empty(); }
    std::uint32_t placeOf(std::size_t k) const { return at[k] + std::uint32_t(k); }
    std::uint32_t moved(std::uint32_t old) const
    {
        return old + std::uint32_t(std::upper_bound(at.begin(), at.end(), old) - at.begin());
    }
    // Where every old element of `count` stands now.
    std::vector<std::uint32_t> movedAll(std::uint32_t count) const;
};

// Calls old(first, last, target) for each run of old elements and fresh(k, target) for each new one, in their order.
template<typename Old, typename Fresh>
void eachRun(const Insertions &insertions, std::size_t count, Old old, Fresh fresh)
{
    std::size_t from = 0;
    for (std::size_t k = 0; k < insertions.at.size(); ++k) {
        const std::size_t at = insertions.at[k];
        if (at > from)
            old(from, at, from + k);
        from = at;
        fresh(k, at + k);
    }
    if (count > from)
        old(from, count, from + insertions.at.size());
}

template<typename T>
std::vector<T> inserted(std::span<const T> old, const Insertions &insertions, std::span<const T> fresh)
{
    std::vector<T> merged;
    merged.reserve(old.size() + fresh.size());
    eachRun(
        insertions, old.size(),
        [&](std::size_t first, std::size_t last, std::size_t) {
            merged.insert(merged.end(), old.begin() + std::ptrdiff_t(first), old.begin() + std::ptrdiff_t(last));
        },
        [&](std::size_t k, std::size_t) { merged.push_back(fresh[k]); });
    return merged;
}

// What becomes of a stored number: by a table, or 0 stays 0 and others are `factor` times themselves plus `shift`.
struct Recoding
{
    std::span<const std::uint32_t> table; // empty: linear
    std::int64_t factor = 1, shift = 0;
    bool keeps() const { return table.empty() && factor == 1 && shift == 0; }
    std::uint64_t operator()(std::uint64_t value) const
    {
        if (!table.empty())
            return table[value];
        return value ? std::uint64_t(std::int64_t(value) * factor + shift) : 0;
    }
};

// Numbers of an old array, recoded, and new ones among them; `most` is the largest.
PackedBuilder mergedPacked(PackedView old, const Recoding &recoding, const Insertions &insertions,
                           std::span<const std::uint64_t> fresh, std::uint64_t most);
std::uint64_t mostOf(PackedView view);
std::size_t countPresent(PackedView view); // that are not 0

// Bits of a set of `count`, and new ones among them.
std::vector<std::uint64_t> mergedBits(std::span<const std::uint64_t> old, std::size_t count,
                                      const Insertions &insertions, const std::vector<bool> &fresh);

} // namespace panorama::columns
