// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attribution_spec.h"
#include "domain/change_spec.h"
#include "journeys/attribution_result.h"
#include "journeys/change.h"
#include "journeys/coverage.h"
#include "journeys/cycle.h"
#include "journeys/funnel_result.h"
#include "journeys/heatmap.h"
#include "journeys/paths.h"
#include "journeys/retention.h"
#include "journeys/rfm.h"
#include "store/workspace.h"

namespace panorama::services {

// Journeys over the newest revision of a workspace, seen at `asOf`. Results are immutable and may be kept.
struct JourneyQuery
{
    store::Workspace &workspace;
    Instant asOf;
    const Job &job;
};

Result<journeys::FunnelResult> runFunnel(const JourneyQuery &query, const FunnelSpec &spec, bool withWaits = false);
Result<journeys::RetentionResult> runRetention(const JourneyQuery &query, const RetentionSpec &spec);
Result<journeys::AttributionResult> runAttribution(const JourneyQuery &query, const AttributionSpec &spec,
                                                   bool withPeople = false);
Result<journeys::RfmResult> runRfm(const JourneyQuery &query);
Result<journeys::PathsResult> runPaths(const JourneyQuery &query, const PathsSpec &spec);
Result<journeys::HeatmapResult> runHeatmap(const JourneyQuery &query, const HeatmapSpec &spec);
Result<journeys::CycleResult> compareCycles(const JourneyQuery &query, const CycleSpec &spec);
Result<journeys::CoverageResult> journeyCoverage(const JourneyQuery &query, const JourneySpec &spec);
Result<journeys::ChangeResult> explainChange(const JourneyQuery &query, const ChangeSpec &spec);

// The snapshot of the newest revision with the people of a document's segment (null, an id, or a document that stands
// at `pointer`).
Result<journeys::Scope> journeyScope(const JourneyQuery &query, const Json &segment,
                                     const std::string &pointer = "/segment");
// 1 Monday … 7 Sunday.
int firstWeekday(store::WeekStart start);

} // namespace panorama::services
