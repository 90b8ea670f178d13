// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace panorama {

// An exact decimal number of any length. Plain decimals are [+-]digits[.digits]; JSON numbers may have an exponent.
class Decimal
{
public:
    Decimal() = default;
    explicit Decimal(std::int64_t whole);

    // "12", "-0.50", "+3": nullopt for anything else (exponents, blanks, "1.", ".5" are none).
    static std::optional<Decimal> fromText(std::string_view text);
    // The text of a JSON number; exponents up to ±400.
    static std::optional<Decimal> fromJsonNumber(std::string_view text);
    static Decimal fromMicros(std::int64_t micros);

    // Shortest form: "-0.5", "12", never "-0".
    std::string toText() const;
    double toDouble() const;
    // Exact millionths, or nullopt where it has more digits or does not fit.
    std::optional<std::int64_t> toMicros() const;
    bool isNegative() const { return m_negative; }

    Decimal operator+(const Decimal &other) const;
    Decimal operator-() const;
    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }

private:
    Decimal(bool negative, std::string whole, std::string fraction);
    bool m_negative = false;
    std::string m_whole; // without leading zeros; empty for 0
    std::string m_fraction; // without trailing zeros
};

} // namespace panorama
