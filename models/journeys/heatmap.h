// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/heatmap_spec.h"
#include "journeys/scope.h"
#include "journeys/warning.h"

#include <array>
#include <optional>

namespace panorama::journeys {

// An hour of the week in the workspace's zone.
struct HeatCell
{
    int weekday = 1; // 1 Monday … 7 Sunday; 0: all days together
    int hour = 0;
    std::uint64_t events = 0;
    std::uint64_t customers = 0; // who have such an event in this cell
    double exposure = 0; // hours of the span, or events of "per", in this cell
    std::optional<double> rate, low, high; // events by exposure, with a 95 % interval; nullopt without exposure
    // The rate drawn towards the whole week as far as chance explains it (empirical Bayes, Marshall 1991): for
    // rankings.
    std::optional<double> shrunk;
};

struct HeatmapResult
{
    std::array<HeatCell, 168> cells; // by weekday, then hour
    std::array<HeatCell, 24> hours; // of the day, all days together
    std::uint64_t events = 0;
    std::optional<double> rate; // of the whole week
    // Cells that stand above the whole week even with 168 looks at once (family-wise 5 %), highest rate first.
    std::vector<std::size_t> best;
    std::vector<std::size_t> bestHours; // the same of the 24 hours of the day
    std::vector<Warning> warnings;
    std::int64_t revision = 0;
};

Result<HeatmapResult> runHeatmap(const HeatmapSpec &spec, const Scope &scope, const Job &job);
Json toJson(const HeatmapResult &result);

} // namespace panorama::journeys
