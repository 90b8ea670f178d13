// SPDX-License-Identifier: GPL-3.0-or-later
// All sections one after the other: a line with the title, the head, the rows, a blank line. UTF-8 with byte-order mark
// and CRLF, as spreadsheet programs want it. A text that such a program would take for a formula gets an apostrophe.
#include "core/decimal.h"
#include "core/result.h"
#include "core/text.h"
#include "reports/report.h"

#include <cstdio>

namespace panorama::reports {
namespace {

std::string quotedCell(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + "\"";
}

std::string safeText(const std::string &text)
{
    return quotedCell(opensFormula(text) ? "'" + text : text);
}

std::string plainNumber(double number)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.15g", number);
    const auto decimal = Decimal::fromJsonNumber(text);
    return decimal ? decimal->toText() : text;
}

std::string cellText(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Missing: return {};
    case Cell::Kind::Text: return safeText(cell.text);
    case Cell::Kind::Number:
    case Cell::Kind::Share: return plainNumber(cell.number);
    case Cell::Kind::Money:
    case Cell::Kind::Day: return cell.text;
    }
    return {};
}

} // namespace

Result<std::string> writeCsv(const Report &report)
{
    std::string out = "\xef\xbb\xbf";
    for (const Section &section : report.sections) {
        const Table table = asTable(section);
        if (report.sections.size() > 1)
            out += safeText(section.title) + "\r\n";
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            out += (i ? "," : "")
                + safeText(table.columns[i].name
                           + (table.columns[i].unit.empty() ? "" : " (" + table.columns[i].unit + ")"));
        out += "\r\n";
        for (const auto &row : table.rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                out += (i ? "," : "") + cellText(row[i]);
            out += "\r\n";
        }
        if (&section != &report.sections.back())
            out += "\r\n";
    }
    return out;
}

} // namespace panorama::reports
