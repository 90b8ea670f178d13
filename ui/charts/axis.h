// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_style.h"

#include <QPainter>
#include <QRectF>

#include <vector>

namespace panorama::ui {

// 3–5 round steps over [low, high]; bars and areas pass low 0.
std::vector<double> niceTicks(double low, double high, int wanted = 4);

// Where a value axis put the plot. Grid and labels are ours (Qt Charts 6.4 writes "160?" for 万).
struct PlotArea
{
    QRectF rect;
    double low = 0, high = 1;
    double yOf(double value) const { return rect.bottom() - (value - low) / (high - low) * rect.height(); }
};
// Paints grid and labels at the left of `area` with the unit above them, leaves `bottom` px for the other axis.
PlotArea paintValueAxis(QPainter &painter, const QRectF &area, const ChartStyle &style, double low, double high,
                        const ValueFormat &format, double bottom);
// What the numbers of a chart count, in its upper left corner.
void paintUnit(QPainter &painter, const QRectF &area, const ChartStyle &style, const QString &unit);
// Labels below the plot at the centres `x`, as many as fit without touching.
void paintLabels(QPainter &painter, const PlotArea &plot, const ChartStyle &style, const QStringList &labels,
                 const std::vector<double> &x);

} // namespace panorama::ui
