// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/funnel_matcher.h"

#include "journeys/funnel.h"
#include "services/name_matcher.h"
#include "services/segment_service.h"

namespace panorama::services {
namespace {

constexpr int mostDepth = 8;

struct Context
{
    store::Workspace &workspace;
    Instant asOf;
    Job job;
    store::ReadSession &session;
    columns::SnapshotPtr snapshot;
    int depth = 0;
};

Result<std::optional<columns::Bits>> scopeOf(const Context &context, const Json &segment)
{
    if (segment.isNull())
        return std::optional<columns::Bits>();
    TRY(const segments::Segment::Library library, segmentLibrary(context.session));
    Json document = segment;
    if (segment.isString()) {
        TRY(document, library(segment.text()));
    }
    TRY(const segments::Segment compiled,
        segments::Segment::compile(document, library, segment.isString() ? segment.text() : std::string()));
    const JourneyQuery query {context.workspace, context.asOf, context.job};
    segments::SegmentSession evaluation(context.snapshot, context.asOf,
                                        nameMatcher(context.workspace, context.session, context.snapshot),
                                        funnelMatcher(query, context.session, context.snapshot, context.depth + 1));
    TRY(columns::Bits people, evaluation.people(compiled, context.job));
    return std::optional(std::move(people));
}

Result<columns::Bits> people(const Context &context, const segments::FunnelQuestion &question)
{
    if (context.depth > mostDepth)
        return invalidError("This funnel's segment leads back to the funnel.", {},
                            "Take one of them out of the circle.");
    TRY(const FunnelSpec spec, parseFunnelSpec(question.document));
    if (question.step > spec.steps.size())
        return invalidError("The funnel has only " + std::to_string(spec.steps.size()) + " steps.");
    TRY(std::optional<columns::Bits> scope, scopeOf(context, spec.segment));
    TRY(const journeys::FunnelResult result,
        journeys::runFunnel(spec, {context.snapshot, std::move(scope), context.asOf}, context.job));
    const std::size_t step = question.step - 1;
    return question.state == "lost" ? result.lost(step)
        : question.state == "open"  ? result.open(step)
                                    : result.reached(step);
}

} // namespace

segments::FunnelMatcher funnelMatcher(const JourneyQuery &query, store::ReadSession &session,
                                      columns::SnapshotPtr snapshot, int depth)
{
    return [context = Context {query.workspace, query.asOf, query.job, session, std::move(snapshot), depth}](
               const segments::FunnelQuestion &question) { return people(context, question); };
}

} // namespace panorama::services
