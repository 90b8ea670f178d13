// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amounts.h"

#include "core/money.h"

#include <limits>

namespace panorama {

std::optional<std::int64_t> nearestMicros(std::string_view text)
{
    const std::optional<Decimal> decimal = Decimal::fromText(text);
    if (!decimal)
        return std::nullopt;
    const std::string plain = decimal->toText();
    const std::size_t dot = plain.find('.');
    if (dot == std::string::npos || plain.size() <= dot + 7)
        return decimal->toMicros();
    const std::optional<std::int64_t> below = parseMicros(plain.substr(0, dot + 7));
    if (!below || *below == std::numeric_limits<std::int64_t>::max()
        || *below == std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    const char next = plain[dot + 7];
    const bool isHalf = next == '5' && plain.size() == dot + 8;
    const bool away = isHalf ? *below % 2 != 0 : next >= '5';
    return *below + (away ? (decimal->isNegative() ? -1 : 1) : 0);
}

} // namespace panorama
