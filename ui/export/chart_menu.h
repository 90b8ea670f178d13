// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPoint>

class QMenu;

namespace panorama::ui {

class ChartWidget;

// View as table, copy as picture and numbers, copy numbers, export: the same for every chart.
void fillChartMenu(QMenu &menu, ChartWidget &chart);
void popupChartMenu(ChartWidget &chart, const QPoint &global);
// The chart's numbers in a dialog, sortable and copyable.
void showChartTable(ChartWidget &chart);

} // namespace panorama::ui
