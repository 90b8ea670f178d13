// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace panorama::journeys {

// Events of one customer that fill at least one step, by time, at one instant in the order of the canonical export.
// Bit s of a mask: the event fills step s (from 0). Times in any unit.
struct StepEvents
{
    std::span<const std::int64_t> times;
    std::span<const std::uint32_t> masks;
    std::size_t size() const { return times.size(); }
};

// What makes events a chain: it starts in [from, to), each later step comes at most `window` after its start.
struct ChainRule
{
    int steps = 1; // 1 … 20
    std::int64_t from = 0, to = 0, window = 0;
};

// The chain of a customer that counts: the longest one, of these the one with the earliest start, then the earliest
// step 2, and so on. `at` has the positions of its events; level 0 = there is no start.
struct Chain
{
    int level = 0;
    std::array<std::uint32_t, 20> at {};
};

Chain countedChain(const StepEvents &events, const ChainRule &rule);

// The same for events of which some share an instant but not their steps (any order counts as in order then).
Chain countedChainWithTies(const StepEvents &events, const ChainRule &rule);

} // namespace panorama::journeys
