// SPDX-License-Identifier: GPL-3.0-or-later
// Two passes: a quick one that looks at quotes only finds places between records, so that parts of a file can be cut
// by several threads; a second one cuts a part into cells, sixteen bytes at a time where the processor can.
// A quote opens a quoted cell only at the start of a cell; elsewhere it is text. What follows a closed quote up to the
// delimiter is text of the same cell.
#include "sync/files/csv_scan.h"

#include "core/text.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace panorama::sync {
namespace {

const char *findChar(const char *at, const char *end, char wanted)
{
    return static_cast<const char *>(std::memchr(at, wanted, std::size_t(end - at)));
}

// The first delimiter, CR or LF, or the end.
const char *cellEnd(const char *at, const char *end, char delimiter)
{
#ifdef __SSE2__
    const __m128i wanted = _mm_set1_epi8(delimiter == noDelimiter ? '\n' : delimiter), cr = _mm_set1_epi8('\r'),
                  lf = _mm_set1_epi8('\n');
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(bytes, wanted),
                                          _mm_or_si128(_mm_cmpeq_epi8(bytes, cr), _mm_cmpeq_epi8(bytes, lf)));
        if (const int mask = _mm_movemask_epi8(hits))
            return at + __builtin_ctz(unsigned(mask));
    }
#endif
    for (; at < end; ++at)
        if (*at == '\n' || *at == '\r' || (*at == delimiter && delimiter != noDelimiter))
            break;
    return at;
}

// Behind the closing quote of the cell whose text starts at `at`; nullptr when there is none.
const char *closingQuote(const char *at, const char *end, bool &doubled)
{
    for (; (at = findChar(at, end, '"')) != nullptr; at += 2) {
        if (at + 1 == end || at[1] != '"')
            return at;
        doubled = true;
    }
    return nullptr;
}

const char *behindLineEnd(const char *at, const char *end)
{
    return at + (*at == '\r' && at + 1 < end && at[1] == '\n' ? 2 : 1);
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isBlank(std::string_view cell)
{
    return cell.empty() || (static_cast<unsigned char>(cell[0]) <= ' ' && trimmed(cell).empty());
}

// Cuts the records of one text, front to back.
class Cutter
{
public:
    Cutter(std::string_view text, char delimiter, RowBatch &batch)
        : m_at(text.data()), m_end(text.data() + text.size()), m_delimiter(delimiter), m_batch(batch)
    {
    }

    void run()
    {
        while (m_at < m_end) {
            const std::size_t first = m_batch.cells.size();
            const std::int64_t line = m_line;
            m_quoted = false;
            record();
            const bool blank = m_batch.cells.size() == first + 1 && !m_quoted && isBlank(m_batch.cells.back());
            if (blank) {
                m_batch.cells.resize(first);
                continue;
            }
            m_batch.starts.push_back(std::uint32_t(first));
            m_batch.lines.push_back(line);
        }
        m_batch.starts.push_back(std::uint32_t(m_batch.cells.size()));
        m_batch.lineCount = m_line;
    }

private:
    void record()
    {
        for (;;) {
            cell();
            if (m_at == m_end)
                return;
            if (isLineEnd(*m_at)) {
                m_at = behindLineEnd(m_at, m_end);
                ++m_line;
                return;
            }
            if (++m_at == m_end) { // a delimiter ends the text: one more empty cell
                m_batch.cells.emplace_back();
                return;
            }
        }
    }

    void cell()
    {
        const char *start = m_at;
        if (m_at < m_end && *m_at == '"')
            return quotedCell();
        m_at = cellEnd(m_at, m_end, m_delimiter);
        m_batch.cells.emplace_back(start, std::size_t(m_at - start));
    }

    void quotedCell()
    {
        m_quoted = true;
        bool doubled = false;
        const char *start = m_at + 1;
        const char *close = closingQuote(start, m_end, doubled);
        if (!close)
            close = m_end;
        const std::string_view inside(start, std::size_t(close - start));
        m_line += countLines(inside);
        m_at = close < m_end ? close + 1 : m_end;
        const char *tail = m_at;
        m_at = cellEnd(m_at, m_end, m_delimiter);
        if (!doubled && tail == m_at)
            return void(m_batch.cells.push_back(inside));
        std::string &text = m_batch.unescaped.emplace_back();
        for (std::size_t i = 0; i < inside.size(); ++i) {
            text += inside[i];
            i += inside[i] == '"' ? 1 : 0;
        }
        text.append(tail, m_at);
        m_batch.cells.emplace_back(text);
    }

    const char *m_at;
    const char *m_end;
    char m_delimiter;
    RowBatch &m_batch;
    std::int64_t m_line = 0;
    bool m_quoted = false;
};

// Which of up to 64 bytes are the delimiter, CR or LF.
std::uint64_t endsOf(const char *at, std::size_t size, char delimiter)
{
    std::uint64_t ends = 0;
    std::size_t i = 0;
#ifdef __SSE2__
    const __m128i wanted = _mm_set1_epi8(delimiter), cr = _mm_set1_epi8('\r'), lf = _mm_set1_epi8('\n');
    for (; i + 16 <= size; i += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + i));
        const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(bytes, wanted),
                                          _mm_or_si128(_mm_cmpeq_epi8(bytes, cr), _mm_cmpeq_epi8(bytes, lf)));
        ends |= std::uint64_t(unsigned(_mm_movemask_epi8(hits))) << i;
    }
#endif
    for (; i < size; ++i)
        ends |= std::uint64_t(at[i] == delimiter || isLineEnd(at[i])) << i;
    return ends;
}

// The same as Cutter for a text without any quote.
class PlainCutter
{
public:
    PlainCutter(std::string_view text, char delimiter, RowBatch &batch)
        : m_text(text),
          m_delimiter(delimiter == noDelimiter ? '\n' : delimiter),
          m_batch(batch),
          m_first(batch.cells.size())
    {
    }

    void run()
    {
        for (std::size_t block = 0; block < m_text.size(); block += 64)
            for (std::uint64_t ends =
                     endsOf(m_text.data() + block, std::min<std::size_t>(64, m_text.size() - block), m_delimiter);
                 ends; ends &= ends - 1)
                cellEndsAt(block + std::size_t(std::countr_zero(ends)));
        if (m_start < m_text.size() || m_batch.cells.size() > m_first) { // a last delimiter: one more empty cell
            m_batch.cells.push_back(m_text.substr(m_start));
            endRecord();
        }
        m_batch.starts.push_back(std::uint32_t(m_batch.cells.size()));
        m_batch.lineCount = m_line;
    }

private:
    void cellEndsAt(std::size_t end)
    {
        if (end < m_start) // the LF of CRLF
            return;
        m_batch.cells.emplace_back(m_text.data() + m_start, end - m_start);
        m_start = end + 1;
        if (!isLineEnd(m_text[end]))
            return;
        if (m_text[end] == '\r' && m_start < m_text.size() && m_text[m_start] == '\n')
            ++m_start;
        endRecord();
        ++m_line;
    }
    void endRecord()
    {
        if (m_batch.cells.size() == m_first + 1 && isBlank(m_batch.cells.back())) {
            m_batch.cells.pop_back();
            return;
        }
        m_batch.starts.push_back(std::uint32_t(m_first));
        m_batch.lines.push_back(m_line);
        m_first = m_batch.cells.size();
    }

    std::string_view m_text;
    char m_delimiter;
    RowBatch &m_batch;
    std::size_t m_start = 0; // of the cell
    std::size_t m_first; // cell of the record
    std::int64_t m_line = 0;
};

} // namespace

std::int64_t countLines(std::string_view text)
{
    std::int64_t lines = std::count(text.begin(), text.end(), '\n');
    const char *end = text.data() + text.size();
    for (const char *at = text.data(); (at = findChar(at, end, '\r')) != nullptr; ++at)
        lines += at + 1 == end || at[1] != '\n';
    return lines;
}

std::optional<std::size_t> partEnd(std::string_view text, std::size_t at, std::size_t wanted,
                                   std::string_view delimiters, std::size_t &opened)
{
    const char *begin = text.data(), *end = begin + text.size(), *goal = begin + std::min(text.size(), at + wanted);
    const char *place = begin + at; // always outside quotes
    const char *line = nullptr;
    for (;;) {
        if (!line || line < place)
            line = goal < end ? cellEnd(std::max(goal, place), end, '\n') : end;
        const char *quote = findChar(place, line, '"');
        if (!quote)
            return std::size_t((line < end ? behindLineEnd(line, end) : end) - begin);
        const bool opens =
            quote == begin + at || isLineEnd(quote[-1]) || delimiters.find(quote[-1]) != std::string_view::npos;
        place = quote + 1;
        if (!opens)
            continue;
        bool doubled = false;
        const char *close = closingQuote(place, end, doubled);
        if (!close) {
            opened = std::size_t(quote - begin);
            return std::nullopt;
        }
        place = close + 1;
    }
}

std::optional<std::size_t> recordEnd(std::string_view text, std::size_t at, std::string_view delimiters,
                                     std::size_t &opened)
{
    return partEnd(text, at, 0, delimiters, opened);
}

void cutRecords(std::string_view text, char delimiter, RowBatch &batch)
{
    if (text.find('"') == std::string_view::npos)
        PlainCutter(text, delimiter, batch).run();
    else
        Cutter(text, delimiter, batch).run();
}

char detectDelimiter(std::string_view record)
{
    constexpr std::string_view candidates = ",;\t|";
    std::size_t counts[candidates.size()] = {};
    bool cellStart = true;
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (record[i] == '"' && cellStart) {
            bool doubled = false;
            const char *close = closingQuote(record.data() + i + 1, record.data() + record.size(), doubled);
            i = close ? std::size_t(close - record.data()) : record.size();
            cellStart = false;
            continue;
        }
        const std::size_t which = candidates.find(record[i]);
        cellStart = which != std::string_view::npos;
        if (cellStart)
            ++counts[which];
    }
    const auto most = std::max_element(std::begin(counts), std::end(counts));
    return *most ? candidates[std::size_t(most - counts)] : noDelimiter;
}

} // namespace panorama::sync
