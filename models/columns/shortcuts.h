// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/bits.h"
#include "columns/sections.h"
#include "core/json.h"

namespace panorama::columns {

// Codes of an attribute (missing is one) that this part of the customers has, and all codes where they are few, have a
// bitset each.
constexpr std::size_t planeShare = 256, fewCodes = 16;

// Sections that say nothing new but save evaluations work, made of those that are there:
// attribute/N/plane-codes and /planes: frequent codes, upwards, and who has each (code by code, a bit a customer).
void addPlanes(Sections &sections, std::size_t attributes);
// events/tied: customers who have events of different types at one instant.
void addTied(Sections &sections);
// events/first-channels: by customer, the code of the channel of the first event that has one. `properties`: names.
void addFirstChannels(Sections &sections, const Json &properties);
// events/with-reason: customers who have an event with a reason of a loss.
void addReasons(Sections &sections, const Json &properties);

} // namespace panorama::columns
