// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/workload.h"

#include "app/bench/arrival.h"
#include "app/cli/command.h"
#include "journeys/attribution.h"
#include "journeys/funnel.h"
#include "services/journey_service.h"
#include "services/segment_service.h"
#include "services/snapshot_service.h"

namespace panorama::bench {
namespace {

// What every run shares.
struct Ground
{
    std::shared_ptr<store::Workspace> workspace;
    columns::SnapshotPtr snapshot;
    segments::Segment::Library library;
    Instant asOf;
    Json document;
    Job job;
};

Result<journeys::Scope> scopeOf(const Ground &ground, const Json &segment)
{
    journeys::Scope scope {ground.snapshot, std::nullopt, ground.asOf};
    if (segment.isNull())
        return scope;
    Json document = segment;
    if (segment.isString()) {
        TRY(document, ground.library(segment.text()));
    }
    TRY(const auto compiled, segments::Segment::compile(document, ground.library, {}, "/segment"));
    segments::SegmentSession session(ground.snapshot, ground.asOf);
    TRY(scope.people, session.people(compiled, ground.job));
    return scope;
}

Result<Counters> runSegment(const Ground &ground)
{
    TRY(const auto segment, segments::Segment::compile(ground.document, ground.library));
    segments::SegmentSession session(ground.snapshot, ground.asOf);
    TRY(const auto answer, session.evaluate(segment, ground.job, false));
    return Counters {{"people", double(answer.count)}};
}

Result<Counters> runFunnel(const Ground &ground)
{
    TRY(const auto spec, parseFunnelSpec(ground.document));
    TRY(const auto scope, scopeOf(ground, spec.segment));
    TRY(const auto result, journeys::runFunnel(spec, scope, ground.job));
    Counters counters;
    for (std::size_t i = 0; i < result.steps.size(); ++i)
        counters["step_" + std::to_string(i + 1)] = double(result.steps[i].customers);
    return counters;
}

Result<Counters> runRetention(const Ground &ground)
{
    TRY(const auto spec, parseRetentionSpec(ground.document));
    TRY(const auto scope, scopeOf(ground, spec.segment));
    TRY(const auto result,
        journeys::runRetention(spec, scope, services::firstWeekday(ground.workspace->settings().weekStart),
                               ground.job));
    double people = 0, returned = 0;
    for (const auto &cohort : result.cohorts) {
        people += double(cohort.customers);
        for (const std::uint64_t count : cohort.returned)
            returned += double(count);
    }
    return Counters {{"people", people}, {"returned", returned}, {"cohorts", double(result.cohorts.size())}};
}

Result<Counters> runAttribution(const Ground &ground)
{
    TRY(const auto spec, parseAttributionSpec(ground.document));
    TRY(const auto scope, scopeOf(ground, spec.segment));
    TRY(const auto result, journeys::runAttribution(spec, scope, ground.job));
    double untouched = 0;
    if (!result.models.empty())
        for (const journeys::AttributionRow &row : result.models.front().rows)
            untouched += row.untouched ? row.conversions : 0;
    return Counters {{"conversions", double(result.conversions)}, {"untouched", untouched}};
}

// One value of a condition changes from run to run, as under somebody's hand: the other leaves are kept. The document
// is a segment with "$" in the place of the value, and the values.
Result<Workload> makeDrag(const std::string &name, const std::shared_ptr<Ground> &ground)
{
    const Json *segment = ground->document.find("segment"), *values = ground->document.find("values");
    if (!segment || !values || !values->isArray() || values->items().empty())
        return invalidError("A drag has a \"segment\" and a list of \"values\".", "/values");
    const std::string text = segment->dump();
    const std::size_t place = text.find("\"$\"");
    if (place == std::string::npos)
        return invalidError("The segment has no \"$\".", "/segment");
    std::vector<Json> documents;
    for (const Json &value : values->items()) {
        TRY(Json document, Json::parse(std::string(text).replace(place, 3, value.dump())));
        documents.push_back(std::move(document));
    }
    const auto session = std::make_shared<segments::SegmentSession>(ground->snapshot, ground->asOf);
    const auto turn = std::make_shared<std::size_t>(0);
    return Workload {name, [=]() -> Result<Counters> {
                         const Json &document = documents[(*turn)++ % documents.size()];
                         TRY(const auto compiled, segments::Segment::compile(document, ground->library));
                         TRY(const auto answer, session->evaluate(compiled, ground->job, false));
                         return Counters {{"people", double(answer.count)}};
                     }};
}

using Runner = Result<Counters> (*)(const Ground &);

Result<Runner> runnerFor(const Json &document)
{
    const Json *format = document.find("format");
    const std::string name = format && format->isString() ? format->text() : "";
    for (const auto &[known, runner] : {std::pair<const char *, Runner>("panorama.segment/1", runSegment),
                                        {"panorama.funnel/1", runFunnel},
                                        {"panorama.retention/1", runRetention},
                                        {"panorama.attribution/1", runAttribution}})
        if (name == known)
            return runner;
    return invalidError("A workload is a segment, funnel, retention, attribution, drag or arrival.", "/format");
}

} // namespace

Result<Workload> makeWorkload(const std::string &name, const std::string &path,
                              const std::shared_ptr<store::Workspace> &workspace, Instant asOf)
{
    auto ground = std::make_shared<Ground>();
    TRY(ground->document, cli::readJsonFile(path));
    TRY(store::ReadSession session, workspace->read());
    TRY(ground->snapshot, services::snapshotOf(*workspace, session, {}));
    TRY(ground->library, services::segmentLibrary(session));
    ground->workspace = workspace;
    ground->asOf = asOf;
    if (const Json *format = ground->document.find("format"); format && *format == Json("panorama.drag/1"))
        return makeDrag(name, ground);
    if (const Json *format = ground->document.find("format"); format && *format == Json("panorama.arrival/1"))
        return makeArrival(name, ground->document, workspace, asOf);
    TRY(const Runner runner, runnerFor(ground->document));
    return Workload {name, [ground, runner] { return runner(*ground); }};
}

} // namespace panorama::bench
