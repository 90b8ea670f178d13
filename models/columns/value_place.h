// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/dictionary.h"

namespace panorama::columns {

// What decides a value's place: its class, then an approximate number, then (only where that is equal) the exact one.
struct Place
{
    ValueClass valueClass = ValueClass::Text;
    double approximate = 0;
    std::int64_t whole = 0;
    ValueType type = ValueType::Text;
    std::string_view text;
    std::uint32_t code = 0;
};

Place placeOf(ValueType type, std::string_view text, std::uint32_t code);
bool before(const Place &a, const Place &b); // in a dictionary

} // namespace panorama::columns
