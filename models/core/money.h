// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/decimal.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace panorama {

// An amount in millionths of the currency's major unit, as ad platforms report it. Never a floating number.
struct Money
{
    std::int64_t micros = 0;
    std::string currency; // ISO 4217, upper case
    bool operator==(const Money &) const = default;
};

// Digits after the point that the currency has by ISO 4217 (CNY 2, JPY 0, KWD 3); 2 for unknown codes.
int currencyDigits(std::string_view currency);
// Three capital letters; not a promise that the code is assigned.
bool isCurrencyCode(std::string_view code);
// Decimal string in major units with at least the currency's digits, more only where the amount has more: "12.50".
std::string formatMicros(std::int64_t micros, std::string_view currency);
// Plain decimal in major units to micros; nullopt where it is no plain decimal, too long or finer than a micro.
std::optional<std::int64_t> parseMicros(std::string_view text);

} // namespace panorama
