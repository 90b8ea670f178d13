// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"

#include <optional>

namespace panorama {

// A document on when in the week something happens, panorama.heatmap/1:
// {"format":"panorama.heatmap/1","event":{"event":"order"},"per":{"event":"visit"},"from":"2026-01-01",
//  "to":"2026-04-01","segment":null}
// With "per": events for each event of that kind in the same hour; without: events for each such hour of the span.
struct HeatmapSpec
{
    std::string name;
    EventCondition event;
    std::optional<EventCondition> per;
    TimeSpan span;
    Json segment;
};

Result<HeatmapSpec> parseHeatmapSpec(const Json &json, const std::string &pointer = {});

} // namespace panorama
