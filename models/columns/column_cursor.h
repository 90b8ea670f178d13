// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/events.h"

#include <vector>

namespace panorama::columns {

// Reads a property of rows that are asked for upwards, one not far from the other: how many rows before have it is then
// counted on.
class ColumnCursor
{
public:
    explicit ColumnCursor(const PropertyColumn &column) : m_column(column) { }
    std::uint64_t raw(Row row)
    {
        if (m_column.present.empty() || !testBit(m_column.present, row))
            return m_column.present.empty() ? m_column.codes.at(row) : 0;
        const std::size_t word = row / 64;
        if (word < m_word || word > m_word + 8) {
            m_word = word / 8 * 8;
            m_rank = m_column.ranks[word / 8];
        }
        for (; m_word < word; ++m_word)
            m_rank += countOnes(m_column.present[m_word]);
        const std::uint64_t before = m_column.present[word] & ((std::uint64_t(1) << (row % 64)) - 1);
        return m_column.codes.at(m_rank + countOnes(before));
    }
    // The first of these rows' codes that is not 0; 0 when there is none.
    std::uint64_t firstCode(RowSpan rows)
    {
        for (Row row = rows.first; row < rows.last; ++row) {
            if (!m_column.present.empty()) {
                const std::uint64_t word = m_column.present[row / 64] >> row % 64;
                row += word ? Row(std::countr_zero(word)) : 63 - row % 64;
                if (!word || row >= rows.last)
                    continue;
            }
            if (const std::uint64_t code = raw(row))
                return code;
        }
        return 0;
    }

private:
    const PropertyColumn &m_column;
    std::size_t m_word = 0, m_rank = 0; // rows before the word that have it
};

// Amounts in the base currency, as baseAmount() gives them, of neighbouring rows asked for in any order: how many rows
// before each 64 of them have one is counted when the window opens.
class AmountWindow
{
public:
    explicit AmountWindow(const EventTable &events) : m_events(events), m_column(events.m_base) { }
    void open(RowSpan rows)
    {
        m_firstWord = rows.first / 64;
        if (m_column.present.empty() || rows.size() == 0)
            return;
        const std::size_t words = (rows.last - 1) / 64 + 1 - m_firstWord;
        m_ranks.resize(words);
        std::size_t rank = m_column.place(rows.first / 64 * 64);
        for (std::size_t i = 0; i < words; ++i) {
            m_ranks[i] = std::uint32_t(rank);
            rank += countOnes(m_column.present[m_firstWord + i]);
        }
    }
    std::int64_t at(Row row) const
    {
        if (m_column.present.empty())
            return m_events.amountOf(m_column.codes.at(row));
        const std::uint64_t word = m_column.present[row / 64], bit = std::uint64_t(1) << row % 64;
        return word & bit
            ? m_events.amountOf(m_column.codes.at(m_ranks[row / 64 - m_firstWord] + countOnes(word & (bit - 1))))
            : Amounts::none;
    }

private:
    const EventTable &m_events;
    const PropertyColumn &m_column;
    std::size_t m_firstWord = 0;
    std::vector<std::uint32_t> m_ranks; // by word from the first on: rows before it that have an amount
};

} // namespace panorama::columns
