// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/column_writer.h"

#include "columns/dictionary_builder.h"

namespace panorama::columns {

ColumnWriter::ColumnWriter(Row rows, std::uint64_t count, std::uint64_t mostCode, std::size_t origins)
    : m_dense(count * 2 >= rows), m_rows(rows), m_most(mostCode)
{
    m_codes = PackedBuilder(m_dense ? rows : count, mostCode);
    if (!m_dense)
        m_came = Bits(origins);
}

// Who has it by row; the codes are then in their order, too.
Bits ColumnWriter::takeRows(RowOf rowOf)
{
    if (rowOf.empty() && m_codes.view().size == m_count)
        return std::move(m_came);
    const auto rowAt = [rowOf](std::size_t origin) { return rowOf.empty() ? Row(origin) : rowOf[origin]; };
    Bits present(m_rows);
    forEachBit(m_came.words(), [&](std::size_t origin) { present.set(rowAt(origin)); });
    const Ranks ranks(present.words());
    PackedBuilder codes(m_count, m_most);
    std::size_t next = 0;
    forEachBit(m_came.words(),
               [&](std::size_t origin) { codes.set(ranks.below(rowAt(origin)), m_codes.view().at(next++)); });
    m_codes = std::move(codes);
    return present;
}

void ColumnWriter::addTo(Sections &sections, const std::string &name, RowOf rowOf) &&
{
    if (m_dense)
        return std::move(m_codes).addTo(sections, name + "/codes");
    const Bits present = takeRows(rowOf);
    const Words words = present.words();
    std::vector<std::uint32_t> ranks = ranksOf(words);
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
