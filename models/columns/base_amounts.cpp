// SPDX-License-Identifier: GPL-3.0-or-later
// Every amount is first an exact whole number of 10^-18 units (micros times a rate of up to 12 digits). The survey
// finds how many digits are needed for all of them; the columns then hold 64-bit numbers of that many digits. Only
// amounts beyond ±9·10^18 of those are rounded, by taking fewer digits.
#include "columns/base_amounts.h"

#include "core/decimal.h"

#include <algorithm>

namespace panorama::columns {
namespace {

constexpr int exactDigits = 18;
constexpr int rateDigits = 12;

__int128 powerOfTen(int exponent)
{
    __int128 power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

std::optional<__int128> rateFrom(std::string_view text)
{
    const auto decimal = Decimal::fromText(text);
    if (!decimal || decimal->isNegative())
        return std::nullopt;
    const std::string plain = decimal->toText();
    const std::size_t dot = std::min(plain.find('.'), plain.size());
    std::string digits = plain.substr(0, dot) + (dot < plain.size() ? plain.substr(dot + 1) : "");
    digits.resize(dot + rateDigits, '0');
    if (digits.size() > 30)
        return std::nullopt;
    __int128 rate = 0;
    for (const char digit : digits)
        rate = rate * 10 + (digit - '0');
    return rate;
}

__int128 divideRounded(__int128 value, __int128 by)
{
    const __int128 half = by / 2;
    return (value >= 0 ? value + half : value - half) / by;
}

} // namespace

Result<BaseAmounts> BaseAmounts::load(store::Database &database, std::string currency, TimeZone zone)
{
    BaseAmounts amounts(std::move(currency), std::move(zone));
    store::Statement rows = database.prepare("SELECT date, currency, rate FROM rates");
    while (rows.step())
        if (const auto rate = rateFrom(rows.text(2)))
            amounts.m_rates[{std::int32_t(rows.integer(0)), std::string(rows.text(1))}] = *rate;
    TRY_VOID(rows.status());
    return amounts;
}

std::optional<__int128> BaseAmounts::exact(std::int64_t micros, const std::string &currency, std::int64_t time) const
{
    if (currency.empty() || currency == m_currency)
        return __int128(micros) * powerOfTen(exactDigits - 6);
    const auto rate = m_rates.find({m_zone.dateOf({time}).days, currency});
    if (rate == m_rates.end())
        return std::nullopt;
    return __int128(micros) * rate->second;
}

// An amount in the base currency that the digits found so far are enough for, in units of the last of them.
std::optional<std::int64_t> BaseAmounts::plain(std::int64_t micros, const std::string &currency) const
{
    constexpr std::int64_t units[] = {1000000, 100000, 10000, 1000, 100, 10, 1};
    if (m_digits > 6 || !(currency.empty() || currency == m_currency) || micros % units[m_digits] != 0)
        return std::nullopt;
    return micros / units[m_digits];
}

void BaseAmounts::survey(std::int64_t micros, const std::string &currency, std::int64_t time)
{
    if (m_count && micros >= m_plainLow && micros <= m_plainHigh && plain(micros, currency)) {
        ++m_count;
        return;
    }
    m_onlyBase = m_onlyBase && (currency.empty() || currency == m_currency);
    const auto value = exact(micros, currency, time);
    if (!value) {
        m_unrated.insert(currency);
        return;
    }
    while (m_digits < exactDigits && *value % powerOfTen(exactDigits - m_digits) != 0)
        ++m_digits;
    m_low = m_count ? std::min(m_low, *value) : *value;
    m_high = m_count ? std::max(m_high, *value) : *value;
    if (currency.empty() || currency == m_currency) {
        m_plainLow = std::min(m_plainLow, micros);
        m_plainHigh = std::max(m_plainHigh, micros);
    }
    ++m_count;
}

void BaseAmounts::settle()
{
    constexpr __int128 limit = __int128(4000000000000000000LL);
    while (
        m_digits > 0
        && (m_low / powerOfTen(exactDigits - m_digits) < -limit || m_high / powerOfTen(exactDigits - m_digits) > limit))
        --m_digits;
    m_least = std::int64_t(divideRounded(m_low, powerOfTen(exactDigits - m_digits)));
    m_most = std::int64_t(divideRounded(m_high, powerOfTen(exactDigits - m_digits)));
}

std::int64_t BaseAmounts::convert(std::int64_t micros, const std::string &currency, std::int64_t time) const
{
    if (const std::optional<std::int64_t> amount = plain(micros, currency))
        return *amount;
    const auto value = exact(micros, currency, time);
    return value ? std::int64_t(divideRounded(*value, powerOfTen(exactDigits - m_digits))) : Amounts::none;
}

} // namespace panorama::columns
