// SPDX-License-Identifier: GPL-3.0-or-later
// Types are bytes: with AVX-512 64 of them are compared at once, and the channels of touches close up in one step.
#include "journeys/touch_stream.h"

#include "core/wide_loops.h"

#include <algorithm>
#include <limits>
#include <numeric>

#ifdef PANORAMA_WIDE_LOOPS
#include <immintrin.h>
#endif

namespace panorama::journeys {

using columns::Row;
using columns::RowSpan;

constexpr std::size_t wordRows = 64;

TouchStream::TouchStream(const Columns &columns, Kinds kinds) : m_columns(columns), m_kinds(std::move(kinds))
{
    for (const std::uint8_t type : m_kinds.touches)
        m_isTouch[type] = 1;
}

void TouchStream::begin(RowSpan rows)
{
    const std::size_t words = rows.size() / wordRows + 1; // the end has a word too
    m_rows = rows;
    m_touches = m_conversionCount = 0;
    if (m_words.size() < words)
        m_words.resize(words);
    if (m_channels.size() < (words + 1) * wordRows) { // whole words are written
        m_channels.resize((words + 1) * wordRows);
        m_conversions.resize((words + 1) * wordRows);
    }
}

inline void TouchStream::take(std::size_t word, std::uint64_t touches, std::uint64_t conversions)
{
    m_words[word] = {touches, conversions, m_touches, m_conversionCount};
    m_touches += columns::countOnes(touches);
    m_conversionCount += columns::countOnes(conversions);
}

void TouchStream::readWord(std::size_t word)
{
    const std::size_t first = m_rows.first + word * wordRows;
    const std::size_t rows = std::min(wordRows, m_rows.last - first);
    std::uint8_t *const channels = m_channels.data() + m_touches;
    std::uint64_t touches = 0, conversions = 0;
    for (std::size_t i = 0, place = 0; i < rows; ++i) {
        const std::uint8_t type = m_columns.types[first + i];
        channels[place] = m_columns.channels[first + i];
        place += m_isTouch[type];
        touches |= std::uint64_t(m_isTouch[type]) << i;
        conversions |= std::uint64_t(type == m_kinds.conversion) << i;
    }
    std::uint32_t count = m_conversionCount;
    for (std::uint64_t left = conversions; left; left &= left - 1)
        m_conversions[count++].row = Row(first) + Row(std::countr_zero(left));
    take(word, touches, conversions);
}

#ifdef PANORAMA_WIDE_LOOPS
alignas(64) constexpr auto rowNumbers = [] {
    std::array<std::uint8_t, wordRows> numbers {};
    std::iota(numbers.begin(), numbers.end(), std::uint8_t(0));
    return numbers;
}();

__attribute__((target("arch=x86-64-v4,avx512vbmi2"))) void TouchStream::readWide(std::size_t words)
{
    constexpr std::uint32_t atOnce = 8;
    static_assert(sizeof(Conversion) == 8 && std::endian::native == std::endian::little); // the row comes first
    const __m512i numbered = _mm512_load_si512(rowNumbers.data());
    const __m512i conversion = _mm512_set1_epi8(char(m_kinds.conversion));
    for (std::size_t word = 0; word < words; ++word) {
        const std::size_t first = m_rows.first + word * wordRows;
        const __m512i types = _mm512_loadu_si512(m_columns.types + first);
        __mmask64 touches = 0;
        for (const std::uint8_t type : m_kinds.touches)
            touches |= _mm512_cmpeq_epi8_mask(types, _mm512_set1_epi8(char(type)));
        const __m512i channels = _mm512_loadu_si512(m_columns.channels + first);
        _mm512_storeu_si512(m_channels.data() + m_touches, _mm512_maskz_compress_epi8(touches, channels));
        const __mmask64 conversions = _mm512_cmpeq_epi8_mask(types, conversion);
        alignas(64) std::uint8_t found[wordRows];
        _mm512_store_si512(found, _mm512_maskz_compress_epi8(conversions, numbered));
        const std::uint32_t before = m_conversionCount;
        for (std::size_t line = 0; line < wordRows; line += 16)
            __builtin_prefetch(m_columns.times + first + line); // that the look-backs will need
        take(word, touches, conversions);
        for (std::uint32_t i = 0; i < atOnce || before + i < m_conversionCount; i += atOnce) {
            const __m512i numbers = _mm512_cvtepu8_epi64(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(found + i)));
            _mm512_storeu_si512(m_conversions.data() + before + i,
                                _mm512_add_epi64(numbers, _mm512_set1_epi64(std::int64_t(first))));
        }
    }
}

__attribute__((target("arch=x86-64-v4"))) void TouchStream::reachWide()
{
    for (Conversion &conversion : std::span(m_conversions).first(m_conversionCount)) {
        if (conversion.row < mostReach) {
            reach(conversion);
            continue;
        }
        const std::uint32_t *const times = m_columns.times + conversion.row;
        const __m512i before = _mm512_loadu_si512(times - mostReach);
        const std::uint32_t earliest = *times - std::min(*times, m_kinds.lookback);
        const auto isOut = std::uint32_t(_mm512_cmplt_epu32_mask(before, _mm512_set1_epi32(int(earliest))));
        conversion.reach = std::uint32_t(std::countl_zero(isOut << mostReach | 0x8000u));
    }
}
#endif

void TouchStream::reach(Conversion &conversion) const
{
    const std::uint32_t *const times = m_columns.times + conversion.row;
    const std::uint32_t earliest = *times - std::min(*times, m_kinds.lookback);
    const std::uint32_t most = std::min(mostReach, conversion.row);
    std::uint32_t reach = 0;
    while (reach < most && *(times - reach - 1) >= earliest)
        ++reach;
    conversion.reach = reach;
}

void TouchStream::end()
{
    if (m_rows.size() % wordRows == 0)
        m_words[m_rows.size() / wordRows] = {0, 0, m_touches, m_conversionCount};
    m_conversions[m_conversionCount].row = std::numeric_limits<Row>::max();
}

void TouchStream::readPlain(RowSpan rows)
{
    begin(rows);
    for (std::size_t word = 0; word * wordRows < rows.size(); ++word)
        readWord(word);
    end();
    for (Conversion &conversion : std::span(m_conversions).first(m_conversionCount))
        reach(conversion);
}

void TouchStream::read(RowSpan rows)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("bmi2")) {
        begin(rows);
        readWide(rows.size() / wordRows);
        if (rows.size() % wordRows)
            readWord(rows.size() / wordRows);
        end();
        return reachWide();
    }
#endif
    readPlain(rows);
}

} // namespace panorama::journeys
