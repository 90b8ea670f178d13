// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/predicate.h"

#include <optional>
#include <vector>

namespace panorama::columns {

using Wide = __int128;

// Which whole numbers of 10^-scale units fulfil a predicate whose operands are all numbers: closed ranges, upwards.
class NumberRanges
{
public:
    static constexpr Wide least = -(Wide(1) << 126);
    static constexpr Wide most = Wide(1) << 126;
    using Range = std::pair<Wide, Wide>;

    // nullopt: an operand is no number (or the predicate asks what numbers do not tell).
    static std::optional<NumberRanges> of(const Predicate &predicate, int scale);
    bool contains(Wide value) const
    {
        for (const Range &range : m_ranges)
            if (value >= range.first && value <= range.second)
                return true;
        return false;
    }
    const std::vector<Range> &ranges() const { return m_ranges; }

private:
    std::vector<Range> m_ranges {{least, most}};
};

// Largest whole number of 10^-scale units that is not above the number (towards minus infinity), and whether it is
// exact.
std::pair<Wide, bool> floorAtScale(const Decimal &number, int scale);

} // namespace panorama::columns
