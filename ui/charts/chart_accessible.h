// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace panorama::ui {

class ChartWidget;

// Publishes the marks of every chart to screen readers and scripts: each is a list item with its name, exact value,
// place and a press action.
void installChartAccessibility();
// Tells assistive technology that the focus moved to this mark.
void announceMark(ChartWidget *chart, int mark);

} // namespace panorama::ui
