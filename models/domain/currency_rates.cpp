// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currency_rates.h"

#include "core/decimal.h"

#include <algorithm>

namespace panorama {
namespace {

constexpr std::size_t rateDigits = 12;
constexpr __int128 rateUnit = 1000000000000;

} // namespace

void CurrencyRates::add(Date day, const std::string &currency, std::string_view rate)
{
    const auto decimal = Decimal::fromText(rate);
    if (!decimal || decimal->isNegative())
        return;
    const std::string text = decimal->toText();
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string digits = text.substr(0, point) + (point < text.size() ? text.substr(point + 1) : "");
    digits.resize(point + rateDigits, '0');
    if (digits.size() > 24)
        return;
    __int128 value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    m_rates[{day.days, currency}] = value;
}

std::optional<std::int64_t> CurrencyRates::toBase(std::int64_t micros, const std::string &currency, Date day) const
{
    if (currency.empty() || currency == m_base)
        return micros;
    const auto rate = m_rates.find({day.days, currency});
    if (rate == m_rates.end())
        return std::nullopt;
    const __int128 product = __int128(micros) * rate->second;
    const __int128 rounded = (product + (product < 0 ? -rateUnit / 2 : rateUnit / 2)) / rateUnit;
    return rounded > INT64_MAX || rounded < INT64_MIN ? std::nullopt : std::optional(std::int64_t(rounded));
}

} // namespace panorama
