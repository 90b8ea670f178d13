// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <compare>
#include <optional>
#include <string>

namespace panorama {

enum class ValueType { Text, Number, Date, Time, Boolean };

// A value of an attribute or property, in canonical text: numbers as shortest plain decimals, dates yyyy-MM-dd,
// times ISO 8601 in UTC with Z, booleans "true" or "false", texts in NFC.
struct Value
{
    ValueType type = ValueType::Text;
    std::string text;
    auto operator<=>(const Value &) const = default;
};

// As stored in records.fields and orders.props: "text", 12.5, true, {"d":"2026-01-31"}, {"t":"2026-01-31T02:00:00Z"}.
Json storedValue(const Value &value);
Value valueFromStored(const Json &json);
// As in canonical exports: text and dates and times as strings, numbers as numbers, booleans as booleans.
Json exportedValue(const Value &value);

} // namespace panorama
