// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/day_text.h"
#include "reports/drawing/sections.h"
#include "reports/number_text.h"

#include <algorithm>
#include <cmath>

namespace panorama::reports {

using namespace Qt::StringLiterals;

namespace {

// Widths in proportion to the longest texts, so that all columns fill the rectangle.
std::vector<double> columnWidths(const Canvas &canvas, const Table &table, double room)
{
    std::vector<double> widths;
    double sum = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        double wide = canvas.width(Type::SmallStrong, qs(table.columns[c].name));
        for (std::size_t r = 0; r < std::min<std::size_t>(table.rows.size(), 200); ++r)
            if (c < table.rows[r].size())
                wide = std::max(
                    wide, canvas.width(Type::Small, cellText(table.rows[r][c], table.columns[c], canvas.language)));
        widths.push_back(std::clamp(wide, 40.0, 420.0) + 20);
        sum += widths.back();
    }
    for (double &width : widths)
        width *= room / sum;
    return widths;
}

Qt::Alignment alignmentOf(const Column &column)
{
    return (column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

QString cellText(const Cell &cell, const Column &column, const std::string &language)
{
    switch (cell.kind) {
    case Cell::Kind::Missing: return u"\u2013"_s;
    case Cell::Kind::Text: return qs(cell.text);
    case Cell::Kind::Day: return qs(withDays(cell.text, language));
    case Cell::Kind::Number: return qs(groupedNumber(cell.number, cell.number == std::floor(cell.number) ? 0 : 2));
    case Cell::Kind::Money:
        return qs((column.unit.empty() ? "" : currencySign(column.unit)) + groupedNumber(cell.number, 2));
    case Cell::Kind::Share: return qs(percentText(cell.number));
    }
    return {};
}

void drawTable(Canvas &canvas, const QRectF &rect, const Table &table, std::size_t first, std::size_t last)
{
    const auto widths = columnWidths(canvas, table, rect.width());
    double x = rect.left();
    for (std::size_t c = 0; c < widths.size(); ++c) {
        canvas.text({x + 4, rect.top(), widths[c] - 14, tableRowHeight}, Type::SmallStrong, ink::text3,
                    qs(table.columns[c].name), alignmentOf(table.columns[c]));
        for (std::size_t r = first; r < last; ++r) {
            const double y = rect.top() + tableRowHeight * double(r - first + 1);
            if (c < table.rows[r].size())
                canvas.text({x + 4, y, widths[c] - 14, tableRowHeight}, Type::Small, ink::text,
                            cellText(table.rows[r][c], table.columns[c], canvas.language),
                            alignmentOf(table.columns[c]));
        }
        x += widths[c];
    }
    for (std::size_t r = first; r <= last; ++r) {
        const double y = rect.top() + double(r - first + 1) * tableRowHeight;
        canvas.line({rect.left(), y}, {rect.right(), y}, r == first ? ink::border : ink::divider);
    }
}

void drawSection(Canvas &canvas, const QRectF &rect, const Section &section, std::size_t firstRow, std::size_t lastRow)
{
    if (const auto *row = std::get_if<KpiRow>(&section.body))
        return draw(canvas, rect, *row);
    canvas.painter.setPen(QPen(ink::border, 1));
    canvas.painter.setBrush(ink::surface);
    canvas.painter.drawRoundedRect(rect, 12, 12);
    const QRectF inner = rect.adjusted(22, 16, -22, -18);
    const double wide = std::min(canvas.width(Type::H2, qs(section.title)), inner.width());
    canvas.text({inner.left(), inner.top(), inner.width(), 28}, Type::H2, ink::text, qs(section.title));
    if (inner.width() - wide > 60)
        canvas.text({inner.left() + wide + 14, inner.top() + 2, inner.width() - wide - 14, 28}, Type::Small, ink::text3,
                    qs(withDays(section.note, canvas.language)));
    const QRectF body = inner.adjusted(0, 42, 0, 0);
    if (isEmpty(section)) {
        canvas.text(body, Type::Body, ink::text3, qs(section.emptyText), Qt::AlignCenter);
        return;
    }
    if (const auto *table = std::get_if<Table>(&section.body))
        return drawTable(canvas, body, *table, firstRow, lastRow);
    std::visit(
        [&](const auto &value) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(value)>, Table>)
                draw(canvas, body, value);
        },
        section.body);
}

} // namespace panorama::reports
