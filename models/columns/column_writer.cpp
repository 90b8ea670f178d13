// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/column_writer.h"

#include "columns/dictionary_builder.h"

#include <algorithm>
#include <functional>

namespace panorama::columns {

ColumnWriter::ColumnWriter(Row rows, std::uint64_t count, std::uint64_t mostCode)
    : m_dense(count * 2 >= rows), m_most(mostCode)
{
    m_codes = PackedBuilder(m_dense ? rows : count, mostCode);
    if (m_dense)
        return;
    m_present = Bits(rows);
    m_rows.reserve(count);
}

void ColumnWriter::put(Row row, std::uint64_t code)
{
    if (m_dense)
        return m_codes.set(row, code);
    m_present.set(row);
    m_codes.set(m_rows.size(), code);
    m_rows.push_back(row);
}

void ColumnWriter::addTo(Sections &sections, const std::string &name) &&
{
    if (m_dense)
        return std::move(m_codes).addTo(sections, name + "/codes");
    const Words words = m_present.words();
    std::vector<std::uint32_t> ranks = ranksOf(words);
    const bool isUpwards = std::adjacent_find(m_rows.begin(), m_rows.end(), std::greater_equal<>()) == m_rows.end();
    if (!isUpwards || m_rows.size() != m_codes.view().size) {
        PropertyColumn shape;
        shape.present = words;
        shape.ranks = ranks;
        PackedBuilder codes(m_present.count(), m_most);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            codes.set(shape.place(m_rows[i]), m_codes.view().at(i));
        m_codes = std::move(codes);
    }
    std::move(m_codes).addTo(sections, name + "/codes");
    sections.add(name + "/present", std::vector<std::uint64_t>(words.begin(), words.end()));
    sections.add(name + "/ranks", std::move(ranks));
}

std::vector<std::uint32_t> ranksOf(Words present)
{
    std::vector<std::uint32_t> ranks;
    std::uint32_t count = 0;
    for (std::size_t w = 0; w < present.size(); ++w) {
        if (w % 8 == 0)
            ranks.push_back(count);
        count += std::uint32_t(std::popcount(present[w]));
    }
    return ranks;
}

PropertyColumn columnFrom(const Sections &sections, const std::string &name)
{
    PropertyColumn column;
    column.dictionary = dictionaryFrom(sections, name);
    column.codes = sections.packed(name + "/codes");
    column.present = sections.get<std::uint64_t>(name + "/present");
    column.ranks = sections.get<std::uint32_t>(name + "/ranks");
    return column;
}

} // namespace panorama::columns
