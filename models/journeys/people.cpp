// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/people.h"

#include "columns/event_filter.h"
#include "journeys/calendar_periods.h"
#include "journeys/funnel.h"
#include "journeys/loss_points.h"
#include "journeys/retention.h"

#include <algorithm>

namespace panorama::journeys {

Result<columns::Bits> funnelPeople(const FunnelSpec &spec, const Scope &scope, const StagePart &part, const Job &job)
{
    const std::size_t step = part.step - 1;
    if (part.reason) {
        TRY(const std::vector<LossPoint> points, lossPoints(spec, scope, job));
        columns::Bits people(scope.snapshot->customers.size());
        for (const LossPoint &point : points)
            if (point.step == step && (point.reason.empty() ? "not_given" : point.reason) == *part.reason)
                people.set(point.customer);
        return people;
    }
    TRY(const FunnelResult result, runFunnel(spec, scope, job));
    return part.state == "lost" ? result.lost(step) : part.state == "open" ? result.open(step) : result.reached(step);
}

namespace {

// Whether somebody came back in a cell: in its period, or with rolling retention then or later.
class Comeback
{
public:
    Comeback(const RetentionSpec &spec, const Scope &scope, const CalendarPeriods &periods, std::size_t period)
        : m_events(scope.snapshot->events), m_filter(scope.snapshot, spec.comeback)
    {
        if (period >= periods.count())
            return;
        m_from = periods.start(period).micros;
        m_to = spec.isRolling ? scope.asOf.micros + 1 : std::min(periods.end(period).micros, scope.asOf.micros + 1);
    }
    bool of(columns::CustomerNumber customer) const
    {
        const auto [first, last] = m_events.of(customer);
        for (columns::Row row = last; row-- > first;)
            if (const std::int64_t time = m_events.times.at(row); time < m_from)
                return false;
            else if (time < m_to && m_filter.matches(row))
                return true;
        return false;
    }

private:
    const columns::EventTable &m_events;
    columns::EventFilter m_filter;
    std::int64_t m_from = 0, m_to = 0; // µs; empty: a period that has not come yet
};

} // namespace

Result<columns::Bits> cohortPeople(const RetentionSpec &spec, const Scope &scope, int firstWeekday,
                                   const CohortPart &part, const Job &job)
{
    TRY(const RetentionResult result, runRetention(spec, scope, firstWeekday, job));
    columns::Bits people(scope.snapshot->customers.size());
    const auto cohort = std::ranges::find(result.cohorts, part.cohort, &Cohort::start);
    if (cohort == result.cohorts.end())
        return people;
    const auto number = std::uint32_t(cohort - result.cohorts.begin());
    const TimeZone &zone = scope.snapshot->facts.zone;
    const Instant last {std::min(scope.asOf.micros, scope.snapshot->events.lastTime)};
    const CalendarPeriods periods(spec.period, firstWeekday, zone, zone.startOf(part.cohort), last);
    const Comeback comeback(spec, scope, periods, std::size_t(part.period.value_or(0)));
    for (columns::CustomerNumber customer = 0; customer < result.cohortOf.size(); ++customer) {
        if (customer % 65536 == 0 && job.isCancelled())
            return cancelledError();
        if (result.cohortOf[customer] == number && (!part.period || comeback.of(customer)))
            people.set(customer);
    }
    return people;
}

} // namespace panorama::journeys
