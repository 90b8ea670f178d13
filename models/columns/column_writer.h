// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/events.h"
#include "columns/packed_builder.h"

namespace panorama::columns {

// One property of rows. Where most rows have it, a code a row; else a bit a row and the codes of those that have it
// (PropertyColumn reads both). Rows come by their origins, upwards, and stand where `rowOf` says: by default where they
// come from.
class ColumnWriter
{
public:
    using RowOf = std::span<const Row>; // by origin
    ColumnWriter(Row rows, std::uint64_t count, std::uint64_t mostCode, std::size_t origins);
    ColumnWriter(Row rows, std::uint64_t count, std::uint64_t mostCode) : ColumnWriter(rows, count, mostCode, rows) { }
    void put(std::size_t origin, Row row, std::uint64_t code)
    {
        if (m_dense)
            return m_codes.set(row, code);
        m_count += m_came.test(origin) ? 0 : 1;
        m_came.set(origin);
        m_codes.set(m_count - 1, code);
    }
    void put(Row row, std::uint64_t code) { put(row, row, code); }
    // Adds NAME/codes and, where sparse, NAME/present and NAME/ranks.
    void addTo(Sections &sections, const std::string &name, RowOf rowOf = {}) &&;

private:
    Bits takeRows(RowOf rowOf);
    bool m_dense;
    Row m_rows;
    std::uint64_t m_most;
    PackedBuilder m_codes; // by row; sparse: as they came
    Bits m_came; // sparse: origins
    std::size_t m_count = 0;
};

std::vector<std::uint32_t> ranksOf(Words present); // as PropertyColumn has them
PropertyColumn columnFrom(const Sections &sections, const std::string &name);

} // namespace panorama::columns
