// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/dictionary.h"

#include "core/decimal.h"

namespace panorama::columns {

std::uint32_t Dictionary::codeOfText(std::string_view wanted) const
{
    std::uint32_t low = first(ValueClass::Text), high = last(ValueClass::Text);
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (text(middle) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < last(ValueClass::Text) && text(low) == wanted)
        return low;
    if (!Decimal::fromText(wanted))
        return 0;
    for (std::uint32_t code = first(ValueClass::Decimal); code < last(ValueClass::Decimal); ++code)
        if (type(code) == ValueType::Text && text(code) == wanted)
            return code;
    return 0;
}

} // namespace panorama::columns
