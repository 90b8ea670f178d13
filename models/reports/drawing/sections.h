// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/drawing/canvas.h"
#include "reports/report.h"

namespace panorama::reports {

// Each draws the body of a section into its rectangle; card, title and note are drawn by drawSection().
void draw(Canvas &canvas, const QRectF &rect, const KpiRow &row);
void draw(Canvas &canvas, const QRectF &rect, const SeriesChart &chart);
void draw(Canvas &canvas, const QRectF &rect, const FunnelChart &chart);
void draw(Canvas &canvas, const QRectF &rect, const CalendarStrip &strip);
void draw(Canvas &canvas, const QRectF &rect, const PacingBars &pacing);

constexpr double tableRowHeight = 32;
// Rows [first, last) of a table under its head.
void drawTable(Canvas &canvas, const QRectF &rect, const Table &table, std::size_t first, std::size_t last);
void drawSection(Canvas &canvas, const QRectF &rect, const Section &section, std::size_t firstRow, std::size_t lastRow);

// Text of a cell as people read it.
QString cellText(const Cell &cell, const Column &column, const std::string &language);
QString shortAmount(double value, const std::string &currency, const std::string &language);
// 3 to 5 round steps from 0 up to at least `most`.
std::vector<double> niceTicks(double most);

} // namespace panorama::reports
