// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/journey_service.h"

#include "journeys/attribution.h"
#include "journeys/funnel.h"
#include "journeys/rolling_retention.h"
#include "journeys/touch_people.h"
#include "services/journey_matcher.h"
#include "services/name_matcher.h"
#include "services/segment_service.h"
#include "services/snapshot_service.h"

namespace panorama::services {

int firstWeekday(store::WeekStart start)
{
    return start == store::WeekStart::Monday ? 1 : start == store::WeekStart::Saturday ? 6 : 7;
}

namespace {

// The people of a segment: of a saved one by its id, or of a whole document. Errors point into the file as written.
Result<columns::Bits> peopleOf(const JourneyQuery &query, store::ReadSession &session,
                               const columns::SnapshotPtr &snapshot, const Json &segment, const std::string &pointer)
{
    if (!segment.isString() && !segment.isObject())
        return invalidError("A segment is null, an id or a document.", pointer);
    TRY(const segments::Segment::Library library, segmentLibrary(session));
    segments::SegmentSession evaluation(snapshot, query.asOf, nameMatcher(query.workspace, session, snapshot),
                                        journeyMatcher(query, session, snapshot));
    if (segment.isObject()) {
        TRY(const segments::Segment compiled, segments::Segment::compile(segment, library, {}, pointer));
        return evaluation.people(compiled, query.job);
    }
    const Result<Json> saved = library(segment.text());
    if (!saved)
        return Error {saved.error().code, saved.error().message, pointer, saved.error().mend, {}};
    const auto compiled = segments::Segment::compile(*saved, library, segment.text());
    if (!compiled)
        return Error {compiled.error().code, compiled.error().message, pointer, compiled.error().mend, {}};
    return evaluation.people(*compiled, query.job);
}

} // namespace

Result<journeys::Scope> journeyScope(const JourneyQuery &query, const Json &segment, const std::string &pointer)
{
    TRY(store::ReadSession session, query.workspace.read());
    TRY(columns::SnapshotPtr snapshot, snapshotOf(query.workspace, session, query.job));
    journeys::Scope scope {std::move(snapshot), std::nullopt, query.asOf};
    if (segment.isNull())
        return scope;
    TRY(scope.people, peopleOf(query, session, scope.snapshot, segment, pointer));
    return scope;
}

Result<journeys::FunnelResult> runFunnel(const JourneyQuery &query, const FunnelSpec &spec, bool withWaits)
{
    TRY(const journeys::Scope scope, journeyScope(query, spec.segment));
    return journeys::runFunnel(spec, scope, query.job, withWaits);
}

Result<journeys::RetentionResult> runRetention(const JourneyQuery &query, const RetentionSpec &spec)
{
    TRY(const journeys::Scope scope, journeyScope(query, spec.segment));
    const int weekday = firstWeekday(query.workspace.settings().weekStart);
    return spec.isRolling ? journeys::runRollingRetention(spec, scope, weekday, query.job)
                          : journeys::runRetention(spec, scope, weekday, query.job);
}

Result<journeys::AttributionResult> runAttribution(const JourneyQuery &query, const AttributionSpec &spec,
                                                   bool withPeople)
{
    TRY(const journeys::Scope scope, journeyScope(query, spec.segment));
    TRY(journeys::AttributionResult result, journeys::runAttribution(spec, scope, query.job));
    if (withPeople) {
        TRY(result.people, journeys::touchReach(spec, scope, query.job));
    }
    return result;
}

Result<journeys::RfmResult> runRfm(const JourneyQuery &query)
{
    TRY(const journeys::Scope scope, journeyScope(query, {}));
    return journeys::runRfm(scope, query.job);
}

Result<journeys::PathsResult> runPaths(const JourneyQuery &query, const PathsSpec &spec)
{
    TRY(const journeys::Scope scope, journeyScope(query, spec.segment));
    return journeys::runPaths(spec, scope, query.job);
}

Result<journeys::HeatmapResult> runHeatmap(const JourneyQuery &query, const HeatmapSpec &spec)
{
    TRY(const journeys::Scope scope, journeyScope(query, spec.segment));
    return journeys::runHeatmap(spec, scope, query.job);
}

Result<journeys::CycleResult> compareCycles(const JourneyQuery &query, const CycleSpec &spec)
{
    TRY(const journeys::Scope scope, journeyScope(query, spec.segment));
    return journeys::compareCycles(spec, scope, query.job);
}

Result<journeys::CoverageResult> journeyCoverage(const JourneyQuery &query, const JourneySpec &spec)
{
    TRY(const journeys::Scope scope, journeyScope(query, {}));
    return journeys::journeyCoverage(spec, scope, query.job);
}

Result<journeys::ChangeResult> explainChange(const JourneyQuery &query, const ChangeSpec &spec)
{
    TRY(const journeys::Scope scope, journeyScope(query, spec.before.segment, spec.segmentPointers[0]));
    TRY(const journeys::Scope other, journeyScope(query, spec.after.segment, spec.segmentPointers[1]));
    // Both sides are of one revision, even if somebody wrote between them.
    if (scope.snapshot->facts.revision != other.snapshot->facts.revision)
        return explainChange(query, spec);
    TRY(journeys::FunnelResult before, journeys::runFunnel(spec.before, scope, query.job));
    TRY(journeys::FunnelResult after, journeys::runFunnel(spec.after, other, query.job));
    return journeys::explainChange(std::move(before), std::move(after));
}

} // namespace panorama::services
