// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/files/xlsx_sheet.h"

#include "domain/field_format.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace panorama::sync {
namespace {

constexpr std::int64_t mostCells = 20000000, mostRows = 1048576;
constexpr int mostColumns = 16384;
constexpr std::size_t mostAreas = 20000, mostCrossing = 1000;

// "BC12" → column 54, row 12; what is missing stays as it is.
void readReference(std::string_view reference, int &column, std::int64_t &row)
{
    int letters = 0;
    std::size_t i = 0;
    for (; i < reference.size() && i < 4 && std::isalpha(static_cast<unsigned char>(reference[i])); ++i)
        letters = letters * 26 + (std::toupper(static_cast<unsigned char>(reference[i])) - 'A' + 1);
    if (letters)
        column = letters - 1;
    std::int64_t number = 0;
    const auto end = std::from_chars(reference.data() + i, reference.data() + reference.size(), number);
    if (end.ec == std::errc() && number > 0)
        row = number;
}

std::string shortestDecimal(const std::string &text)
{
    double number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size() || !std::isfinite(number))
        return text;
    char buffer[400];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed);
    return written.ec == std::errc() ? std::string(buffer, written.ptr) : text;
}

std::string isoText(const TimeReading &reading)
{
    const std::string date = reading.local.date.toIso();
    if (reading.local.microsOfDay == 0)
        return date;
    const std::string utc = formatUtc(instantAtOffset(reading.local, 0));
    return utc.substr(0, utc.size() - 1);
}

} // namespace

Result<std::unique_ptr<XlsxSheet>> XlsxSheet::open(XlsxArchive &archive, const XlsxWorkbook &workbook)
{
    std::unique_ptr<XlsxSheet> sheet(new XlsxSheet(workbook));
    TRY_VOID(sheet->readMerged(archive));
    TRY(sheet->m_xml, XlsxXml::open(archive, workbook.sheetPart));
    return sheet;
}

// Merged areas stand behind the rows in the file, so they are looked for first, by a quick search of the raw text.
Result<void> XlsxSheet::readMerged(XlsxArchive &archive)
{
    TRY(const std::unique_ptr<QIODevice> device, archive.read(m_workbook.sheetPart));
    QByteArray window;
    for (;;) {
        const QByteArray block = device->read(1 << 16);
        if (block.isEmpty())
            break;
        window += block;
        for (qsizetype at = 0; (at = window.indexOf("mergeCell ", at)) >= 0; at += 10) {
            const qsizetype from = window.indexOf("ref=\"", at), to = from < 0 ? -1 : window.indexOf('"', from + 5);
            if (to < 0 || m_merged.size() >= mostAreas)
                break;
            const std::string reference = window.mid(from + 5, to - from - 5).toStdString();
            const std::size_t colon = std::min(reference.find(':'), reference.size());
            Area area {0, 0, 0, 0};
            readReference(reference.substr(0, colon), area.left, area.top);
            readReference(colon < reference.size() ? reference.substr(colon + 1) : reference, area.right, area.bottom);
            m_merged.push_back(area);
            window.remove(at, to - at);
            at = 0;
        }
        window = window.right(200);
    }
    std::sort(m_merged.begin(), m_merged.end(), [](const Area &a, const Area &b) { return a.top < b.top; });
    return {};
}

void XlsxSheet::enterRow(std::int64_t number)
{
    m_row = number;
    std::erase_if(m_crossing, [&](const Area &area) { return area.bottom < number; });
    for (; m_nextMerged < m_merged.size() && m_merged[m_nextMerged].top <= number; ++m_nextMerged)
        if (m_merged[m_nextMerged].bottom >= number && m_crossing.size() < mostCrossing)
            m_crossing.push_back(m_merged[m_nextMerged]);
}

bool XlsxSheet::isHidden(std::int64_t row, int column) const
{
    return std::any_of(m_crossing.begin(), m_crossing.end(), [&](const Area &area) {
        return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
            && (row != area.top || column != area.left);
    });
}

void XlsxSheet::setValue(XlsxCell &cell, const std::string &type, const std::string &style, std::string value) const
{
    cell.text = std::move(value);
    if (type == "s") {
        std::size_t index = 0;
        const auto end = std::from_chars(cell.text.data(), cell.text.data() + cell.text.size(), index);
        cell.text = end.ec == std::errc() && index < m_workbook.texts.size() ? m_workbook.texts[index] : std::string();
    } else if (type == "b") {
        cell.text = cell.text == "1" ? "true" : "false";
    } else if (type == "d") {
        cell.isDate = parseIsoTime(cell.text).has_value();
    } else if (type == "str" || type == "inlineStr") {
        cell.text = unescapedXlsxText(cell.text);
    } else if (type.empty() || type == "n") {
        const std::size_t index = QByteArray::fromStdString(style).toUInt();
        double serial = 0;
        const auto end = std::from_chars(cell.text.data(), cell.text.data() + cell.text.size(), serial);
        const bool dated =
            index < m_workbook.dateStyles.size() && m_workbook.dateStyles[index] && end.ec == std::errc();
        const std::optional<TimeReading> reading = dated ? readSerialDay(serial, m_workbook.from1904) : std::nullopt;
        cell.isDate = reading.has_value();
        cell.text = reading ? isoText(*reading) : shortestDecimal(cell.text);
    }
}

Result<void> XlsxSheet::readCell(XlsxRow &row, int &column)
{
    XlsxCell cell;
    std::int64_t ignored = 0;
    readReference(m_xml->attribute("r"), column, ignored);
    cell.column = column++;
    const std::string type = m_xml->attribute("t"), style = m_xml->attribute("s");
    std::string value;
    while (m_xml->next() && !m_xml->isEnd("c")) {
        if (m_xml->isStart("rPh") || m_xml->isStart("f"))
            m_xml->text();
        else if (m_xml->isStart("v") || m_xml->isStart("t"))
            value += m_xml->text();
    }
    if (++m_cells > mostCells)
        return Error {ErrorCode::Unsupported, "The sheet has more than 20 million cells.", {}, "Save it as CSV.", {}};
    if (value.empty() || cell.column >= mostColumns || isHidden(row.number, cell.column))
        return {};
    setValue(cell, type, style, std::move(value));
    if (!cell.text.empty())
        row.cells.push_back(std::move(cell));
    return {};
}

Result<bool> XlsxSheet::next(XlsxRow &row)
{
    row.cells.clear();
    int column = 0;
    bool inside = false;
    while (m_xml->next()) {
        if (m_xml->isStart("row")) {
            std::int64_t number = m_row + 1;
            const std::string given = m_xml->attribute("r");
            std::from_chars(given.data(), given.data() + given.size(), number);
            enterRow(number >= 1 && number <= mostRows ? number : m_row + 1);
            row.number = m_row;
            inside = true;
            column = 0;
        } else if (inside && m_xml->isStart("c")) {
            TRY_VOID(readCell(row, column));
        } else if (m_xml->isEnd("row")) {
            inside = false;
            if (!row.cells.empty())
                return true;
        } else if (m_xml->isEnd("sheetData")) {
            break;
        }
    }
    TRY_VOID(m_xml->status());
    return false;
}

} // namespace panorama::sync
