// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <QImage>
#include <QString>

class QPainter;
class QSizeF;

namespace panorama::ui {

class ChartWidget;

// The chart as a picture of its own: title, subtitle, legend, chart; light, larger type, whatever the screen shows.
void paintForExport(QPainter &painter, const QSizeF &size, const ChartWidget &chart);
QImage chartImage(const ChartWidget &chart, const QSize &size, double scale = 2);
QByteArray chartSvg(const ChartWidget &chart, const QSize &size);

// PNG, SVG, tab-separated text and HTML on the clipboard at once.
void copyChart(const ChartWidget &chart);
// Drags the chart out of the window, into a slide or a folder: the same formats and a PNG file.
void dragChart(ChartWidget &chart);
// Only the numbers: tab-separated text and HTML.
void copyChartValues(const ChartWidget &chart);
// By the suffix: png, svg, pdf, csv. Written beside and renamed, so a failure leaves nothing half done.
Result<void> exportChart(const ChartWidget &chart, const QString &path);

} // namespace panorama::ui
