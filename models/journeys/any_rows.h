// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/chain_block.h"

namespace panorama::journeys {

// Up to 64 events of a customer that can fill steps in any order, as bits; each fills one step at most.
struct AnyRows
{
    const std::uint64_t *masks; // of the place, those of a step ChainBlock::size words apart
    std::size_t steps;
    std::uint64_t starts; // some
    const std::uint32_t *times; // from the customer's first row on
    const std::uint32_t *end; // of the times of all customers
    int rows;
    std::uint32_t window;
};

// The events of the chain that counts, as bits: from the first of the starts that reach the most steps within a window,
// of each step that it reaches the first.
std::uint64_t anyOrder(const AnyRows &own);
// The same in plain C++: what tests compare with.
std::uint64_t anyOrderPlain(const AnyRows &own);

} // namespace panorama::journeys
