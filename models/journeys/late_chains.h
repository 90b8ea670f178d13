// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/chain_block.h"

namespace panorama::journeys {

// Of the places that the window has cut short at their first start (walkTogether gives them), looks for later starts
// that lead further and writes the chains of those that have one. Every place of `which` has reached a level below
// the number of steps, and its customer has at most 64 events.
void lengthenTogether(std::uint64_t which, StepBits bits, const columns::Row *first, const std::uint32_t *times,
                      std::uint32_t window, ChainBlock &chains);

} // namespace panorama::journeys
