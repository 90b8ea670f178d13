// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "identity/match_input.h"

#include <array>

namespace panorama::identity {

// How far two values agree: 0 the same, 1 one slip, 2 close, 3 alike, 4 different; missing where either has none.
constexpr std::size_t levelCount = 5;
constexpr std::uint8_t missingLevel = 5;

// Compares records field by field. Remembers the levels of small dictionaries.
class LevelTable
{
public:
    explicit LevelTable(const MatchInput &input);
    std::uint8_t level(std::size_t field, std::uint32_t a, std::uint32_t b);
    // Code of the value that both share; call where the level is 0.
    std::uint32_t sharedCode(std::size_t field, std::uint32_t a, std::uint32_t b) const;

private:
    std::uint8_t valueLevel(std::size_t field, std::uint32_t x, std::uint32_t y);
    const MatchInput &m_input;
    std::vector<std::vector<std::uint8_t>> m_known; // by field: square of codes, 0xff = not yet
};

std::uint8_t compareValues(FieldKind kind, const FieldValue &a, const FieldValue &b);

} // namespace panorama::identity
