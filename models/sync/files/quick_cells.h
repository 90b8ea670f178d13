// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/mapping.h"

#include <array>

namespace panorama::sync {

// Printable ASCII that neither begins nor ends with a blank: it is its own trimmed, normalised text.
bool isPlainCell(std::string_view cell);
// An amount of up to 12 digits and 6 decimals, as micros; nullopt: to be read the long way.
std::optional<std::int64_t> quickMicros(std::string_view cell);
// The same with the field's unit: `minorDigits` minor units make a power of ten of a major one; 0 for major units.
std::optional<std::int64_t> quickAmount(std::string_view cell, int minorDigits);

// Reads times that stand as yyyy-MM-ddTHH:mm:ss, the offset of the zone looked up once a day. What stands otherwise,
// and days near a change of the offset, are left to the long way.
class QuickTimes
{
public:
    QuickTimes(const FieldMapping &field, const TimeZone &zone);
    std::optional<std::int64_t> read(std::string_view cell);

private:
    struct Day // by its text
    {
        std::uint64_t year = 0, day = ~std::uint64_t(0); // yyyy-MM- and dd; no text yet
        std::int64_t start = 0; // µs UTC
    };
    const Day *dayOf(std::uint64_t year, std::uint64_t day);
    TimeZone m_zone;
    bool m_usable = false;
    std::array<Day, 512> m_days;
};

// Whether cells of the field are amounts that quickAmount() may read.
bool hasQuickAmounts(const FieldMapping &field);

} // namespace panorama::sync
