// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <vector>

namespace panorama::ui {
class ChartWidget;
} // namespace panorama::ui

// Charts on sample figures, for the gallery's pages.
namespace panorama::ui::gallery {

// In the language of the locale.
QString say(const char *english, const char16_t *chinese);
// A rising line with waves.
std::vector<double> wave(int count, double base, double step);

ChartWidget *spendChart();
ChartWidget *funnel();
ChartWidget *calendar();
ChartWidget *pacing();
ChartWidget *forecast();
ChartWidget *heat();
ChartWidget *paths();
ChartWidget *overlap();

} // namespace panorama::ui::gallery
