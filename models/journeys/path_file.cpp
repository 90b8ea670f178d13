// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/path_file.h"

#include "core/text.h"

#include <algorithm>
#include <map>

namespace panorama::journeys {
namespace {

struct CsvRow
{
    std::size_t line = 1;
    std::vector<std::string> cells;
};

// RFC 4180; CR, LF and CRLF end rows; blank lines are no rows.
class CsvText
{
public:
    explicit CsvText(std::string_view text) : m_text(text)
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_text.remove_prefix(3);
    }

    Result<std::vector<CsvRow>> rows()
    {
        std::vector<CsvRow> rows;
        while (m_at < m_text.size()) {
            TRY(CsvRow row, next());
            if (row.cells.size() > 1 || !trimmed(row.cells[0]).empty())
                rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    Result<CsvRow> next()
    {
        CsvRow row {m_line, {}};
        for (bool more = true; more;) {
            std::string cell;
            if (m_at < m_text.size() && m_text[m_at] == '"')
                TRY_VOID(quoted(cell));
            while (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != '\n' && m_text[m_at] != '\r')
                cell += m_text[m_at++];
            row.cells.push_back(std::move(cell));
            more = m_at < m_text.size() && m_text[m_at] == ',';
            m_at += more;
        }
        if (m_at < m_text.size()) {
            m_at += m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
            ++m_line;
        }
        return row;
    }

    Result<void> quoted(std::string &cell)
    {
        const std::size_t opened = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"' && (m_at + 1 == m_text.size() || m_text[m_at + 1] != '"')) {
                ++m_at;
                return {};
            }
            m_at += m_text[m_at] == '"';
            m_line += m_text[m_at] == '\n';
            cell += m_text[m_at];
        }
        return invalidError("A quote is never closed.", "line " + std::to_string(opened),
                            "Close the quote, or double it where it is meant as text.");
    }

    std::string_view m_text;
    std::size_t m_at = 0, m_line = 1;
};

struct PathRow
{
    std::vector<std::uint32_t> path;
    Decimal conversions, value, nulls;
};

class PathFile
{
public:
    Result<void> read(std::string_view csv)
    {
        TRY(const std::vector<CsvRow> rows, CsvText(csv).rows());
        if (rows.empty())
            return invalidError("The file of paths is empty.", "line 1",
                                "It needs a header with path and total_conversions.");
        TRY_VOID(readHeader(rows.front()));
        for (auto row = rows.begin() + 1; row != rows.end(); ++row)
            TRY_VOID(readRow(*row));
        return {};
    }

    const std::vector<PathRow> &rows() const { return m_rows; }
    const std::vector<std::string> &channels() const { return m_channels; }

private:
    Result<void> readHeader(const CsvRow &header)
    {
        for (std::size_t i = 0; i < header.cells.size(); ++i)
            m_columns.emplace(std::string(trimmed(header.cells[i])), i);
        for (const char *needed : {"path", "total_conversions"})
            if (!m_columns.contains(needed))
                return invalidError("The file of paths has no column \"" + std::string(needed) + "\".", "line 1",
                                    "Its header is path,total_conversions,total_conversion_value,total_null.");
        return {};
    }

    Result<Decimal> amount(const CsvRow &row, const std::string &name)
    {
        const auto column = m_columns.find(name);
        if (column == m_columns.end() || column->second >= row.cells.size())
            return Decimal();
        const std::string_view text = trimmed(row.cells[column->second]);
        const std::optional<Decimal> number = text.empty() ? Decimal() : Decimal::fromJsonNumber(text);
        if (!number || number->isNegative())
            return invalidError("This is no number from 0 up.", "line " + std::to_string(row.line) + ", " + name,
                                "Write a plain decimal.");
        return *number;
    }

    std::uint32_t channelOf(std::string_view name)
    {
        const auto [found, isNew] = m_numbers.emplace(toNfc(name), std::uint32_t(m_channels.size()));
        if (isNew)
            m_channels.push_back(found->first);
        return found->second;
    }

    Result<void> readRow(const CsvRow &row)
    {
        PathRow read;
        const std::size_t column = m_columns["path"];
        std::string_view rest = column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
        const std::string padded = " " + std::string(rest) + " "; // a sign may stand at its ends
        bool expectsTouch = !rest.empty();
        rest = padded;
        while (expectsTouch) {
            const std::size_t end = std::min(rest.find(" > "), rest.size());
            const std::string_view name = trimmed(rest.substr(0, end));
            if (name.empty())
                return invalidError("The path has a touch without a name.",
                                    "line " + std::to_string(row.line) + ", path", "Write the channels as a > b.");
            read.path.push_back(channelOf(name));
            expectsTouch = end < rest.size();
            rest.remove_prefix(std::min(end + 3, rest.size()));
        }
        TRY(read.conversions, amount(row, "total_conversions"));
        TRY(read.value, amount(row, "total_conversion_value"));
        TRY(read.nulls, amount(row, "total_null"));
        m_rows.push_back(std::move(read));
        return {};
    }

    std::map<std::string, std::size_t> m_columns;
    std::vector<PathRow> m_rows;
    std::map<std::string, std::uint32_t> m_numbers;
    std::vector<std::string> m_channels;
};

int digitsAfterPoint(const Decimal &number)
{
    const std::string text = number.toText();
    const std::size_t point = text.find('.');
    return point == std::string::npos ? 0 : int(text.size() - point - 1);
}

// The number as whole units of 10^-scale; digits beyond are cut off.
Units unitsOf(const Decimal &number, int scale)
{
    std::string text = number.toText();
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string fraction = point < text.size() ? text.substr(point + 1) : "";
    fraction.resize(std::size_t(scale), '0');
    Units units = 0;
    for (const char digit : text.substr(0, point) + fraction)
        units = units * 10 + (digit - '0');
    return units;
}

} // namespace

Result<AttributionResult> attributePaths(const AttributionSpec &spec, std::string_view csv, const std::string &currency)
{
    constexpr int mostDigits = 15;
    PathFile file;
    TRY_VOID(file.read(csv));
    int scale = 2;
    for (const PathRow &row : file.rows())
        scale = std::min(mostDigits, std::max(scale, digitsAfterPoint(row.value)));
    PathTally tally(spec, std::uint32_t(file.channels().size()));
    std::vector<double> ages;
    for (const PathRow &row : file.rows()) {
        ages.clear();
        for (std::size_t i = row.path.size(); i-- > 0;)
            ages.push_back(double(i));
        tally.add(row.path, ages, {row.conversions.toDouble(), unitsOf(row.value, scale), row.nulls.toDouble()});
    }
    return attributionResult(spec, tally, {scale, currency},
                             [&](std::uint32_t channel) { return std::optional(file.channels()[channel]); });
}

} // namespace panorama::journeys
