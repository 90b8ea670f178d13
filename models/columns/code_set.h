// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/bits.h"
#include "columns/dictionary.h"
#include "core/time_zone.h"
#include "domain/predicate.h"

namespace panorama::columns {

// The codes of a dictionary for which a predicate holds: ranges [first, last) where they are few, else bits.
// Code 0 (missing) is in it only by "known": false.
class CodeSet
{
public:
    static CodeSet of(const Dictionary &dictionary, const Predicate &predicate, const TimeZone &zone);
    bool contains(std::uint32_t code) const { return m_bits.test(code); }
    const Bits &bits() const { return m_bits; } // one bit a code, size() + 1 bits
    bool isEmpty() const { return m_ranges.empty(); }
    // Maximal runs of codes, upwards.
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> &ranges() const { return m_ranges; }

private:
    Bits m_bits;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_ranges;
};

// Whether a predicate holds for an exact amount; nullopt = missing.
bool holdsForDecimal(const Predicate &predicate, const std::optional<Decimal> &value);

} // namespace panorama::columns
