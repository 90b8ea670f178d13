// SPDX-License-Identifier: GPL-3.0-or-later
// Decimals are kept as two digit strings, whole and fraction, both without padding zeros; so comparison is a
// comparison of lengths and bytes, and addition is the school method on aligned digits.
#include "core/decimal.h"

#include <algorithm>
#include <charconv>

namespace panorama {
namespace {

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::strong_ordering compareMagnitude(std::string_view wholeA, std::string_view fractionA, std::string_view wholeB,
                                      std::string_view fractionB)
{
    if (wholeA.size() != wholeB.size())
        return wholeA.size() <=> wholeB.size();
    if (const int order = wholeA.compare(wholeB))
        return order <=> 0;
    return fractionA.compare(fractionB) <=> 0;
}

// Digits of equal scale as one string, most significant first.
std::string aligned(const std::string &whole, const std::string &fraction, std::size_t wholeLength,
                    std::size_t fractionLength)
{
    return std::string(wholeLength - whole.size(), '0') + whole + fraction
        + std::string(fractionLength - fraction.size(), '0');
}

std::string addDigits(const std::string &a, const std::string &b)
{
    std::string sum(a.size() + 1, '0');
    int carry = 0;
    for (std::size_t i = a.size(); i-- > 0;) {
        const int digit = (a[i] - '0') + (b[i] - '0') + carry;
        sum[i + 1] = char('0' + digit % 10);
        carry = digit / 10;
    }
    sum[0] = char('0' + carry);
    return sum;
}

std::string subtractDigits(const std::string &a, const std::string &b)
{
    std::string difference(a.size(), '0');
    int borrow = 0;
    for (std::size_t i = a.size(); i-- > 0;) {
        int digit = (a[i] - '0') - (b[i] - '0') - borrow;
        borrow = digit < 0 ? 1 : 0;
        difference[i] = char('0' + digit + 10 * borrow);
    }
    return difference;
}

} // namespace

Decimal::Decimal(bool negative, std::string whole, std::string fraction)
    : m_negative(negative), m_whole(std::move(whole)), m_fraction(std::move(fraction))
{
    m_whole.erase(0, std::min(m_whole.find_first_not_of('0'), m_whole.size()));
    m_fraction.erase(m_fraction.find_last_not_of('0') + 1);
    if (m_whole.empty() && m_fraction.empty())
        m_negative = false;
}

Decimal::Decimal(std::int64_t whole) : Decimal(*fromText(std::to_string(whole))) { }

std::optional<Decimal> Decimal::fromText(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    const std::size_t dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    const std::string_view fraction = dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1);
    if (whole.empty() || !allDigits(whole) || !allDigits(fraction)
        || (dot != std::string_view::npos && fraction.empty()))
        return std::nullopt;
    return Decimal(negative, std::string(whole), std::string(fraction));
}

std::optional<Decimal> Decimal::fromJsonNumber(std::string_view text)
{
    const std::size_t mark = text.find_first_of("eE");
    std::optional<Decimal> mantissa = fromText(text.substr(0, mark));
    if (!mantissa || mark == std::string_view::npos)
        return mantissa;
    std::string_view digits = text.substr(mark + 1);
    if (!digits.empty() && digits.front() == '+')
        digits.remove_prefix(1);
    int exponent = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size() || exponent > 400 || exponent < -400)
        return std::nullopt;
    std::string all = mantissa->m_whole + mantissa->m_fraction;
    const long point = long(mantissa->m_whole.size()) + exponent;
    if (point < 0)
        all.insert(0, std::size_t(-point), '0');
    if (point > long(all.size()))
        all.append(std::size_t(point) - all.size(), '0');
    const std::size_t split = std::size_t(std::max(point, 0L));
    return Decimal(mantissa->m_negative, all.substr(0, split), all.substr(split));
}

Decimal Decimal::fromMicros(std::int64_t micros)
{
    const bool negative = micros < 0;
    const std::uint64_t magnitude = negative ? std::uint64_t(-(micros + 1)) + 1 : std::uint64_t(micros);
    std::string fraction = std::to_string(magnitude % 1000000);
    fraction.insert(0, 6 - fraction.size(), '0');
    return Decimal(negative, std::to_string(magnitude / 1000000), fraction);
}

std::string Decimal::toText() const
{
    std::string text = m_negative ? "-" : "";
    text += m_whole.empty() ? "0" : m_whole;
    if (!m_fraction.empty())
        text += "." + m_fraction;
    return text;
}

double Decimal::toDouble() const
{
    const std::string text = toText();
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::optional<std::int64_t> Decimal::toMicros() const
{
    if (m_fraction.size() > 6)
        return std::nullopt;
    const std::string digits = (m_negative ? "-" : "") + m_whole + m_fraction + std::string(6 - m_fraction.size(), '0');
    std::int64_t micros = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), micros);
    return parsed.ec == std::errc() ? std::optional(micros) : std::nullopt;
}

Decimal Decimal::operator-() const
{
    return Decimal(!m_negative, m_whole, m_fraction);
}

Decimal Decimal::operator+(const Decimal &other) const
{
    const std::size_t wholes = std::max(m_whole.size(), other.m_whole.size());
    const std::size_t fractions = std::max(m_fraction.size(), other.m_fraction.size());
    const std::string a = aligned(m_whole, m_fraction, wholes, fractions);
    const std::string b = aligned(other.m_whole, other.m_fraction, wholes, fractions);
    const auto split = [fractions](bool negative, const std::string &digits) {
        const std::size_t point = digits.size() - fractions;
        return Decimal(negative, digits.substr(0, point), digits.substr(point));
    };
    if (m_negative == other.m_negative)
        return split(m_negative, addDigits(a, b));
    return a >= b ? split(m_negative, subtractDigits(a, b)) : split(other.m_negative, subtractDigits(b, a));
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    if (m_negative != other.m_negative)
        return m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    const auto order = compareMagnitude(m_whole, m_fraction, other.m_whole, other.m_fraction);
    return m_negative ? 0 <=> order : order;
}

} // namespace panorama
