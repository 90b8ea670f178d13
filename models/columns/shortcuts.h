// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/bits.h"
#include "columns/sections.h"

namespace panorama::columns {

// Attributes of at most this many codes (missing is one) have a bitset a code.
constexpr std::size_t mostPlanes = 16;

// Sections that say nothing new but save evaluations work, made of those that are there:
// attribute/N/planes: for attributes of few values, who has each code (code by code, a bit a customer);
// events/tied: customers who have events of different types at one instant.
void addShortcuts(Sections &sections, std::size_t attributes);

} // namespace panorama::columns
