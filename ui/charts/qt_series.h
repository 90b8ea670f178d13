// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QBrush>
#include <QPen>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace panorama::ui {

// What Qt Charts draws for us: a line, or an area between two lines.
struct DrawnSeries
{
    std::vector<QPointF> upper;
    std::vector<QPointF> lower; // empty: a line
    QPen pen;
    QBrush brush;
};

// Draws the series into `plot`; `range` is (low x, low y, width, height) in values.
void drawWithQtCharts(QPainter &painter, const QRectF &plot, const QRectF &range,
                      const std::vector<DrawnSeries> &series);
// At most about two points a pixel: the least and the greatest value of each stretch, first and last kept.
std::vector<QPointF> thinned(const std::vector<QPointF> &points, double pixels);

} // namespace panorama::ui
