// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/events.h"

#include <array>
#include <bit>
#include <cstring>

namespace panorama::journeys {

// The chains of up to 64 customers as rows of the snapshot, by their place among those asked for.
struct ChainBlock
{
    static constexpr std::size_t size = 64;
    alignas(64) std::array<std::uint8_t, size> levels {};
    alignas(64) std::array<std::array<columns::Row, size>, 20> rows {}; // by step; any row from the level on

    // The places that have reached more than `level` steps.
    std::uint64_t above(int level) const
    {
        static_assert(std::endian::native == std::endian::little);
        constexpr std::uint64_t each = 0x0101010101010101, tops = each << 7, gather = 0x0102040810204080;
        std::uint64_t found = 0;
        for (std::size_t i = 0; i < size; i += 8) {
            std::uint64_t eight; // the first in the lowest byte
            std::memcpy(&eight, levels.data() + i, 8);
            found |= (((eight + each * std::uint64_t(127 - level)) & tops) >> 7) * gather >> 56 << i;
        }
        return found;
    }
};

// Greedy walks of all 64 places, without a window: each takes for each step the next of its events that can fill it.
// masks[step * size + place]: those events as bits, counted from the row `first` of the place.
void walkTogether(const std::uint64_t *masks, std::size_t steps,
                  const std::array<columns::Row, ChainBlock::size> &first, ChainBlock &chains);

// The places whose row `last` comes more than a window after `first`.
std::uint64_t lateOnes(const std::uint32_t *times, const std::array<columns::Row, ChainBlock::size> &first,
                       const std::array<columns::Row, ChainBlock::size> &last, std::int64_t window);

} // namespace panorama::journeys
