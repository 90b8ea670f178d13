// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/column_writer.h"

#include "columns/dictionary_builder.h"

namespace panorama::columns {

ColumnWriter::ColumnWriter(Row rows, std::uint64_t count, std::uint64_t mostCode)
    : m_dense(count * 2 >= rows), m_most(mostCode)
{
    if (m_dense) {
        m_codes = PackedBuilder(rows, mostCode);
        return;
    }
    m_present = Bits(rows);
    m_entries.reserve(count);
}

void ColumnWriter::put(Row row, std::uint64_t code)
{
    if (m_dense)
        return m_codes.set(row, code);
    m_present.set(row);
    m_entries.emplace_back(row, code);
}

void ColumnWriter::addTo(Sections &sections, const std::string &name) &&
{
    if (m_dense)
        return std::move(m_codes).addTo(sections, name + "/codes");
    std::vector<std::uint32_t> ranks;
    std::uint32_t count = 0;
    const Words words = m_present.words();
    for (std::size_t w = 0; w < words.size(); ++w) {
        if (w % 8 == 0)
            ranks.push_back(count);
        count += std::uint32_t(std::popcount(words[w]));
    }
    PropertyColumn shape;
    shape.present = words;
    shape.ranks = ranks;
    PackedBuilder codes(count, m_most);
    for (const auto &[row, code] : m_entries)
        codes.set(shape.place(row), code);
    std::move(codes).addTo(sections, name + "/codes");
    sections.add(name + "/present", std::vector<std::uint64_t>(words.begin(), words.end()));
    sections.add(name + "/ranks", std::move(ranks));
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
