// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drawing/pages.h"

#include "reports/day_text.h"

#include <algorithm>

namespace panorama::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 44, headHeight = 84, footHeight = 34, gap = 16, tableFrame = 76;
constexpr double top = margin + headHeight, bottom = pageHeight - margin - footHeight;

double heightOf(const Section &section)
{
    if (const auto *row = std::get_if<KpiRow>(&section.body)) {
        const std::size_t lines = (row->cards.size() + 5) / 6;
        return double(lines) * 134 - 14;
    }
    if (const auto *table = std::get_if<Table>(&section.body))
        return tableFrame + tableRowHeight * double(std::max<std::size_t>(table->rows.size(), 1) + 1);
    return std::holds_alternative<SeriesChart>(section.body) || std::holds_alternative<FunnelChart>(section.body) ? 340
                                                                                                                  : 270;
}

bool grows(const Section &section)
{
    return !std::holds_alternative<Table>(section.body) && !std::holds_alternative<KpiRow>(section.body);
}

std::vector<std::vector<const Section *>> rowsOf(const Report &report)
{
    std::vector<std::vector<const Section *>> rows;
    int used = 12;
    for (const Section &section : report.sections) {
        if (used + section.span > 12) {
            rows.emplace_back();
            used = 0;
        }
        rows.back().push_back(&section);
        used += section.span;
    }
    return rows;
}

double rowHeight(const std::vector<const Section *> &row)
{
    double height = 0;
    for (const Section *section : row)
        height = std::max(height, heightOf(*section));
    return height;
}

std::size_t rowCount(const Section &section)
{
    const auto *table = std::get_if<Table>(&section.body);
    return table ? table->rows.size() : 0;
}

void placeRow(const std::vector<const Section *> &row, double y, double height, Page &page)
{
    constexpr double room = pageWidth - 2 * margin;
    double x = margin;
    for (const Section *section : row) {
        const double width = (room + gap) * section->span / 12 - gap;
        page.push_back({section, {x, y, width, height}, 0, rowCount(*section)});
        x += width + gap;
    }
}

// A table that is alone in its row and taller than a page.
void placeLongTable(const Section &section, double &y, std::vector<Page> &pages)
{
    for (std::size_t first = 0; first < rowCount(section);) {
        std::size_t fits = std::size_t(std::max(0.0, (bottom - y - tableFrame) / tableRowHeight - 1));
        if (fits < 3) {
            pages.emplace_back();
            y = top;
            fits = std::size_t((bottom - y - tableFrame) / tableRowHeight - 1);
        }
        const std::size_t last = std::min(rowCount(section), first + fits);
        const double height = tableFrame + tableRowHeight * double(last - first + 1);
        pages.back().push_back({&section, {margin, y, pageWidth - 2 * margin, height}, first, last});
        y += height + gap;
        first = last;
    }
}

void growToFill(Page &page, double used)
{
    const double spare = bottom - used;
    std::vector<double> tops; // of rows that grow
    for (const Placed &placed : page)
        if (grows(*placed.section) && (tops.empty() || tops.back() != placed.rect.top()))
            tops.push_back(placed.rect.top());
    if (spare <= 0 || tops.empty())
        return;
    const double extra = std::min(spare / double(tops.size()), 220.0);
    for (Placed &placed : page) {
        const auto before = double(std::ranges::count_if(tops, [&](double y) { return y < placed.rect.top(); }));
        const bool here = std::ranges::find(tops, placed.rect.top()) != tops.end();
        placed.rect.translate(0, before * extra);
        placed.rect.setHeight(placed.rect.height() + (here ? extra : 0));
    }
}

} // namespace

std::vector<Page> layOut(const Report &report)
{
    std::vector<Page> pages(1);
    double y = top;
    for (const auto &row : rowsOf(report)) {
        const double height = rowHeight(row);
        if (row.size() == 1 && rowCount(*row[0]) > 0 && y + height > bottom) {
            placeLongTable(*row[0], y, pages);
            continue;
        }
        if (y + height > bottom && !pages.back().empty()) {
            pages.emplace_back();
            y = top;
        }
        placeRow(row, y, height, pages.back());
        y += height + gap;
    }
    if (pages.size() == 1)
        growToFill(pages[0], y - gap);
    return pages;
}

void drawPage(QPainter &painter, const Report &report, const Page &page, std::size_t number, std::size_t count)
{
    Canvas canvas(painter, report.language);
    canvas.fill({0, 0, pageWidth, pageHeight}, ink::canvas);
    canvas.fill({margin, margin + 4, 6, 58}, ink::primary, 3);
    canvas.text({margin + 22, margin, pageWidth - 2 * margin - 22, 40}, Type::H1, ink::text, qs(report.title));
    canvas.text({margin + 22, margin + 40, pageWidth - 2 * margin - 22, 26}, Type::Small, ink::text2,
                qs(withDays(report.subtitle, report.language)));
    for (const Placed &placed : page)
        drawSection(canvas, placed.rect, *placed.section, placed.firstRow, placed.lastRow);
    const QRectF foot(margin, pageHeight - margin - 18, pageWidth - 2 * margin, 22);
    canvas.text(foot, Type::Caption, ink::text3, qs(report.footer));
    if (count > 1)
        canvas.text(foot, Type::Caption, ink::text3, QString::number(number + 1) + u" / "_s + QString::number(count),
                    Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace panorama::reports
