// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <unicode/ucurr.h>

#include <algorithm>

namespace panorama {

int currencyDigits(std::string_view currency)
{
    if (currency == "CNY" || currency == "USD" || currency == "EUR" || currency.size() != 3)
        return 2;
    const UChar code[4] = {UChar(currency[0]), UChar(currency[1]), UChar(currency[2]), 0};
    UErrorCode status = U_ZERO_ERROR;
    const int digits = ucurr_getDefaultFractionDigits(code, &status);
    return U_SUCCESS(status) ? digits : 2;
}

bool isCurrencyCode(std::string_view code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string formatMicros(std::int64_t micros, std::string_view currency)
{
    std::string text = Decimal::fromMicros(micros).toText();
    const std::size_t digits = std::size_t(currencyDigits(currency));
    const std::size_t dot = text.find('.');
    const std::size_t has = dot == std::string::npos ? 0 : text.size() - dot - 1;
    if (has >= digits)
        return text;
    if (dot == std::string::npos)
        text += '.';
    return text.append(digits - has, '0');
}

std::optional<std::int64_t> parseMicros(std::string_view text)
{
    const std::optional<Decimal> decimal = Decimal::fromText(text);
    return decimal ? decimal->toMicros() : std::nullopt;
}

} // namespace panorama
