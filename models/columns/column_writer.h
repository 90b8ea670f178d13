// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/events.h"
#include "columns/packed_builder.h"

namespace panorama::columns {

// One property of rows, filled in any order. Where most rows have it, a code a row; else a bit a row and the codes of
// those that have it (PropertyColumn reads both).
class ColumnWriter
{
public:
    ColumnWriter(Row rows, std::uint64_t count, std::uint64_t mostCode);
    void put(Row row, std::uint64_t code);
    // Adds NAME/codes and, where sparse, NAME/present and NAME/ranks.
    void addTo(Sections &sections, const std::string &name) &&;

private:
    bool m_dense;
    std::uint64_t m_most;
    PackedBuilder m_codes; // by row; sparse: as they came
    Bits m_present;
    std::vector<Row> m_rows; // sparse: of the codes
};

std::vector<std::uint32_t> ranksOf(Words present); // as PropertyColumn has them
PropertyColumn columnFrom(const Sections &sections, const std::string &name);

} // namespace panorama::columns
