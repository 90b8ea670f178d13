// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/events.h"

#include <array>
#include <bit>
#include <cstring>
#include <span>

namespace panorama::journeys {

// The chains of 64 customers that follow each other, as rows of the snapshot and their times (of a narrow clock). Those
// from the level on mean nothing.
struct ChainBlock
{
    static constexpr std::size_t size = 64;
    alignas(64) std::array<std::uint8_t, size> levels {};
    alignas(64) std::array<std::array<columns::Row, size>, 20> rows {}; // by step
    alignas(64) std::array<std::array<std::uint32_t, size>, 20> times {};

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

// Greedy walks of all 64 places: each takes for each step the next of its events that can fill it, up to a window after
// the latest start that leads to the second one. masks[step * stride + place]: those events as bits, counted from the
// place's row `first`. Of the chains the events from the second on are those of the walk, but the start is the first of
// all. Where all steps have the same bits, the words of one are enough: stride 0.
struct StepBits
{
    const std::uint64_t *masks;
    std::size_t steps, stride = ChainBlock::size;
};
struct CutWalks // places
{
    std::uint64_t late = 0; // that the window cuts short
    std::uint64_t early = 0; // whose chain's start is more than a window before its end
};
struct WalkTimes
{
    const std::uint32_t *all;
    std::span<const std::uint32_t> soon; // what is needed next; asked for where walksAhead()
};
bool walksAhead();
CutWalks walkTogether(StepBits bits, const columns::Row *first, WalkTimes times, std::uint32_t window,
                      ChainBlock &chains);
// The same in plain C++: what tests compare with.
CutWalks walkPlain(StepBits bits, const columns::Row *first, const std::uint32_t *times, std::uint32_t window,
                   ChainBlock &chains);

// For these places, whose chain's start is more than a window before its end: the first start that is not, of which
// there is one. masks[place]: the starts.
void startInTime(std::uint64_t which, const std::uint64_t *masks, const columns::Row *first, const std::uint32_t *times,
                 std::uint32_t window, ChainBlock &chains);
void startPlain(std::uint64_t which, const std::uint64_t *masks, const columns::Row *first, const std::uint32_t *times,
                std::uint32_t window, ChainBlock &chains);

// Writes those of 64 values whose bit is set, one after the other; there is room for 64.
void keepSome(const std::uint32_t *values, std::uint64_t which, std::uint32_t *into);
// Of their times from one step to the next, each together with what its place has in `marks`.
void keepWaits(const std::uint32_t *later, const std::uint32_t *earlier, const std::uint32_t *marks,
               std::uint64_t which, std::uint32_t *into);

} // namespace panorama::journeys
