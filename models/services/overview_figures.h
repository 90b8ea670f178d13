// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/order_figures.h"
#include "services/overview_service.h"
#include "services/spend_figures.h"

namespace panorama::services {

// Spend, reach and what platforms report, of one span of days.
struct MediaSpan
{
    bool hasSpend = false, hasReach = false; // any row at all
    std::int64_t spend = 0, conversionValue = 0;
    std::int64_t reach = 0; // impressions and delivered messages
};

struct OverviewParts
{
    MediaSpan period, before;
    std::vector<MediaSpan> buckets;
    OrderFigures orders;
    bool hasPaidChannels = false; // money is spent somewhere
};

// Every figure of figureSpecs() from the parts.
std::vector<Figure> makeFigures(const OverviewParts &parts);

} // namespace panorama::services
