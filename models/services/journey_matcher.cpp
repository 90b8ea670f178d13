// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/journey_matcher.h"

#include "journeys/people.h"
#include "journeys/touch_people.h"
#include "services/name_matcher.h"
#include "services/referral_graph.h"
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
                                        journeyMatcher(query, context.session, context.snapshot, context.depth + 1));
    TRY(columns::Bits people, evaluation.people(compiled, context.job));
    return std::optional(std::move(people));
}

// Asks the engine that belongs to a part, over the people of the document's segment.
class Asker
{
public:
    Asker(const Context &context, const Json &document) : m_context(context), m_document(document) { }

    Result<columns::Bits> operator()(const StagePart &part) const
    {
        TRY(const FunnelSpec spec, parseFunnelSpec(m_document));
        if (part.step > spec.steps.size())
            return invalidError("The funnel has only " + std::to_string(spec.steps.size()) + " steps.");
        TRY(const journeys::Scope scope, scoped(spec.segment));
        return journeys::funnelPeople(spec, scope, part, m_context.job);
    }
    Result<columns::Bits> operator()(const CohortPart &part) const
    {
        TRY(const RetentionSpec spec, parseRetentionSpec(m_document));
        TRY(const journeys::Scope scope, scoped(spec.segment));
        const int weekday = firstWeekday(m_context.workspace.settings().weekStart);
        return journeys::cohortPeople(spec, scope, weekday, part, m_context.job);
    }
    Result<columns::Bits> operator()(const StreamPart &part) const { return paths(part); }
    Result<columns::Bits> operator()(const WholePathPart &part) const { return paths(part); }
    Result<columns::Bits> operator()(const HourPart &part) const
    {
        TRY(const HeatmapSpec spec, parseHeatmapSpec(m_document));
        TRY(const journeys::Scope scope, scoped(spec.segment));
        return journeys::hourPeople(spec, scope, part, m_context.job);
    }
    Result<columns::Bits> operator()(const TouchPart &part) const
    {
        TRY(const AttributionSpec spec, parseAttributionSpec(m_document));
        TRY(const journeys::Scope scope, scoped(spec.segment));
        return journeys::touchPeople(spec, scope, part, m_context.job);
    }
    Result<columns::Bits> operator()(const InvitedPart &part) const
    {
        TRY(const ReferralSpec spec, parseReferralSpec(m_document));
        const JourneyQuery query {m_context.workspace, m_context.asOf, m_context.job};
        TRY(const ReferralGraph graph, referralGraph(query, spec, m_context.session, m_context.snapshot));
        return invitedPeople(graph, part);
    }

private:
    template<typename Part> Result<columns::Bits> paths(const Part &part) const
    {
        TRY(const PathsSpec spec, parsePathsSpec(m_document));
        TRY(const journeys::Scope scope, scoped(spec.segment));
        return journeys::pathPeople(spec, scope, part, m_context.job);
    }
    Result<journeys::Scope> scoped(const Json &segment) const
    {
        journeys::Scope scope {m_context.snapshot, std::nullopt, m_context.asOf};
        TRY(scope.people, scopeOf(m_context, segment));
        return scope;
    }
    const Context &m_context;
    const Json &m_document;
};

Result<columns::Bits> people(const Context &context, const segments::JourneyQuestion &question)
{
    if (context.depth > mostDepth)
        return invalidError("This journey's segment leads back to the journey.", {},
                            "Take one of them out of the circle.");
    return std::visit(Asker(context, question.document), question.part);
}

} // namespace

segments::JourneyMatcher journeyMatcher(const JourneyQuery &query, store::ReadSession &session,
                                        columns::SnapshotPtr snapshot, int depth)
{
    return [context = Context {query.workspace, query.asOf, query.job, session, std::move(snapshot), depth}](
               const segments::JourneyQuestion &question) { return people(context, question); };
}

} // namespace panorama::services
