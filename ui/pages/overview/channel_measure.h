// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/overview_service.h"
#include "ui/charts/series_chart.h"
#include "ui/shell/channel_colors.h"

namespace panorama::ui {

// Spend ("spend"), order value ("revenue") or orders ("deals") by channel and bucket, for the big chart of the
// overview.

// Spend, or revenue where nobody told any spend.
QString usualMeasure(const services::Overview &overview);
// The largest channels and "Other"; what is not known is NaN. `total` over all channels.
std::vector<ChartSeries> channelSeries(const services::Overview &overview, const QString &measure,
                                       const ChannelColors &colors, double &total);
// Shopping festivals as dotted lines.
void addShoppingDays(SeriesChart::Content &content, const services::Overview &overview, int daysABucket);

} // namespace panorama::ui
