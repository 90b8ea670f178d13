// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/drawing/sections.h"

namespace panorama::reports {

constexpr double pageWidth = 1600, pageHeight = 1131; // A4 on its side

struct Placed
{
    const Section *section = nullptr;
    QRectF rect; // on its page
    std::size_t firstRow = 0, lastRow = 0; // of a table
};
using Page = std::vector<Placed>;

// Sections side by side by their spans, rows one under the other; long tables go on over pages. Rows of charts grow to
// fill the only page of a report.
std::vector<Page> layOut(const Report &report);
// Needs the report's cover.
void drawCover(QPainter &painter, const Report &report, const std::vector<Page> &pages);
void drawPage(QPainter &painter, const Report &report, const Page &page, std::size_t number, std::size_t count);

} // namespace panorama::reports
