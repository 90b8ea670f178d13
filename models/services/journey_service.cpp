// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/journey_service.h"

#include "journeys/attribution.h"
#include "journeys/funnel.h"
#include "services/snapshot_service.h"

namespace panorama::services {

int firstWeekday(store::WeekStart start)
{
    return start == store::WeekStart::Monday ? 1 : start == store::WeekStart::Saturday ? 6 : 7;
}

Result<journeys::Scope> journeyScope(const JourneyQuery &query, const Json &segment, const std::string &pointer)
{
    TRY(columns::SnapshotPtr snapshot, currentSnapshot(query.workspace, query.job));
    journeys::Scope scope {std::move(snapshot), std::nullopt, query.asOf};
    if (segment.isNull())
        return scope;
    return notFoundError("There is no segment of this id.", pointer);
}

Result<journeys::FunnelResult> runFunnel(const JourneyQuery &query, const FunnelSpec &spec, bool withWaits)
{
    TRY(const journeys::Scope scope, journeyScope(query, spec.segment));
    return journeys::runFunnel(spec, scope, query.job, withWaits);
}

Result<journeys::RetentionResult> runRetention(const JourneyQuery &query, const RetentionSpec &spec)
{
    TRY(const journeys::Scope scope, journeyScope(query, spec.segment));
    return journeys::runRetention(spec, scope, firstWeekday(query.workspace.settings().weekStart), query.job);
}

Result<journeys::AttributionResult> runAttribution(const JourneyQuery &query, const AttributionSpec &spec)
{
    TRY(const journeys::Scope scope, journeyScope(query, spec.segment));
    return journeys::runAttribution(spec, scope, query.job);
}

Result<journeys::RfmResult> runRfm(const JourneyQuery &query)
{
    TRY(const journeys::Scope scope, journeyScope(query, {}));
    return journeys::runRfm(scope, query.job);
}

} // namespace panorama::services
