// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/events.h"

#include <array>
#include <vector>

namespace panorama::journeys {

// The channels of the touches among neighbouring rows, one after the other, and the rows that are conversions.
class TouchStream
{
public:
    struct Columns
    {
        const std::uint8_t *types, *channels;
        const std::uint32_t *times;
    };
    struct Kinds
    {
        std::vector<std::uint8_t> touches; // types
        std::uint8_t conversion; // type
        std::uint32_t lookback; // of conversions
    };
    struct Conversion
    {
        columns::Row row;
        std::uint32_t reach; // so many rows before it, of whomever, lie in its look-back; mostReach: at least
    };
    static constexpr std::uint32_t mostReach = 16;

    TouchStream(const Columns &columns, Kinds kinds);
    void read(columns::RowSpan rows);
    void readPlain(columns::RowSpan rows); // the same in plain C++: what tests compare with

    struct Mark // among the rows read
    {
        std::uint32_t touches, conversions; // before it
    };
    // Of one of the rows read, or of their end.
    Mark mark(columns::Row row) const
    {
        const std::uint32_t at = row - m_rows.first;
        const Word &word = m_words[at / 64];
        return {word.touchesBefore + onesBelow(word.touches, at),
                word.conversionsBefore + onesBelow(word.conversions, at)};
    }
    // The touches before it.
    std::uint32_t place(columns::Row row) const
    {
        const std::uint32_t at = row - m_rows.first;
        const Word &word = m_words[at / 64];
        return word.touchesBefore + onesBelow(word.touches, at);
    }
    std::uint32_t touchCount() const { return m_touches; }
    std::size_t conversionCount() const { return m_conversionCount; }
    const std::uint8_t *channels() const { return m_channels.data(); } // of the touches
    const Conversion *conversions() const { return m_conversions.data(); } // upwards; the last is of no row

private:
    struct Word // of 64 rows
    {
        std::uint64_t touches = 0, conversions = 0;
        std::uint32_t touchesBefore = 0, conversionsBefore = 0; // of the words before
    };
    static std::uint32_t onesBelow(std::uint64_t word, std::uint32_t at)
    {
        return std::uint32_t(columns::countOnes(word & ((std::uint64_t(1) << at % 64) - 1)));
    }
    void begin(columns::RowSpan rows);
    void end();
    void take(std::size_t word, std::uint64_t touches, std::uint64_t conversions);
    void readWord(std::size_t word);
    void readWide(std::size_t words);
    void reach(Conversion &conversion) const;
    void reachWide();

    Columns m_columns;
    Kinds m_kinds;
    std::array<std::uint8_t, 256> m_isTouch {}; // by type
    columns::RowSpan m_rows;
    std::vector<Word> m_words;
    std::vector<std::uint8_t> m_channels;
    std::vector<Conversion> m_conversions;
    std::uint32_t m_touches = 0, m_conversionCount = 0;
};

} // namespace panorama::journeys
