// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace panorama::ui::gallery {

// Pages with fixed values that show every widget and chart, for tests and for looking at.
QWidget *overview(); // KPI cards, stacked areas, funnel, calendar, pacing
QWidget *analysis(); // lines with forecast, columns, waterfall, heat map, sankey, UpSet, bar list, states
QWidget *controls(); // the standard controls in a form, a table

} // namespace panorama::ui::gallery
