// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/value_place.h"

#include "core/decimal.h"
#include "core/time_zone.h"

#include <cmath>

namespace panorama::columns {

Place placeOf(ValueType type, std::string_view text, std::uint32_t code)
{
    Place place {ValueClass::Text, 0, 0, type, text, code};
    switch (type) {
    case ValueType::Date:
        place.valueClass = ValueClass::Date;
        place.whole = Date::fromIso(text).value_or(Date()).days;
        break;
    case ValueType::Time:
        place.valueClass = ValueClass::Time;
        place.whole = instantFromIso(text, TimeZone()).value_or(Instant()).micros;
        break;
    case ValueType::Boolean: place.valueClass = ValueClass::Boolean; break;
    default:
        if (const auto number = Decimal::fromText(text)) {
            place.valueClass = ValueClass::Decimal;
            place.approximate = text.size() < 300 ? number->toDouble() : number->isNegative() ? -HUGE_VAL : HUGE_VAL;
        }
    }
    return place;
}

bool before(const Place &a, const Place &b)
{
    if (a.valueClass != b.valueClass)
        return a.valueClass < b.valueClass;
    if (a.approximate != b.approximate)
        return a.approximate < b.approximate;
    if (a.whole != b.whole)
        return a.whole < b.whole;
    if (a.valueClass == ValueClass::Decimal)
        if (const auto order = *Decimal::fromText(a.text) <=> *Decimal::fromText(b.text); order != 0)
            return order < 0;
    if (const int order = a.text.compare(b.text); order != 0)
        return order < 0;
    return a.type < b.type;
}

} // namespace panorama::columns
