// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/people.h"

#include "columns/event_filter.h"
#include "core/parallel.h"
#include "journeys/calendar_periods.h"
#include "journeys/counted_chains.h"
#include "journeys/funnel.h"
#include "journeys/loss_points.h"
#include "journeys/retention.h"

#include <algorithm>

namespace panorama::journeys {

namespace {

// Who of a funnel's people belongs to one value of its breakdown and took so long for the step.
class StageTest
{
public:
    StageTest(const FunnelSpec &spec, const Scope &scope, const StagePart &part)
        : m_spec(spec),
          m_events(scope.snapshot->events),
          m_scope(scope),
          m_part(part),
          m_chains(spec, scope),
          m_isByAttribute(spec.breakdown.kind == BreakdownKind::Attribute)
    {
        if (m_isByAttribute)
            m_attribute = scope.snapshot->attribute(spec.breakdown.attribute);
        else
            m_property = spec.breakdown.kind == BreakdownKind::Campaign ? m_events.campaign : m_events.channel;
        const columns::Dictionary *names = m_attribute ? &m_attribute->dictionary
            : m_property                               ? &m_property->dictionary
                                                       : nullptr;
        m_code = !part.value || part.value->isNull() ? 0 : nowhere;
        for (std::uint32_t code = 1; names && m_code == nowhere && code <= names->size(); ++code)
            if (exportedValue(names->value(code)) == *part.value)
                m_code = code;
    }
    bool holds(columns::CustomerNumber customer) const
    {
        const bool knowsEarly = m_isByAttribute || m_spec.breakdown.kind == BreakdownKind::FirstTouchChannel;
        if (m_part.value && knowsEarly && earlyCode(customer) != m_code)
            return false;
        if (!m_part.wait && (!m_part.value || knowsEarly))
            return true;
        const CountedChains::Found chain = m_chains.of(customer);
        if (m_part.value && !knowsEarly && (m_property ? m_property->code(chain.first) : 0) != m_code)
            return false;
        return !m_part.wait || isInTime(chain.times);
    }

private:
    static constexpr std::uint32_t nowhere = ~std::uint32_t(0); // a value that nobody has
    std::uint32_t earlyCode(columns::CustomerNumber customer) const
    {
        if (m_isByAttribute)
            return m_attribute ? std::uint32_t(m_attribute->codes.at(customer)) : 0;
        const auto [first, last] = m_events.of(customer);
        for (columns::Row row = first; m_property && row < last && m_events.times.at(row) <= m_scope.asOf.micros; ++row)
            if (const std::uint32_t code = m_property->code(row))
                return code;
        return 0;
    }
    bool isInTime(const std::vector<std::int64_t> &times) const
    {
        const std::size_t step = m_part.step - 1;
        if (step == 0 || step >= times.size())
            return false;
        const std::int64_t wait = times[step] - times[step - 1];
        return wait >= m_part.wait->from && (!m_part.wait->to || wait < *m_part.wait->to);
    }

    const FunnelSpec &m_spec;
    const columns::EventTable &m_events;
    const Scope &m_scope;
    const StagePart &m_part;
    CountedChains m_chains;
    bool m_isByAttribute;
    const columns::AttributeColumn *m_attribute = nullptr;
    const columns::PropertyColumn *m_property = nullptr;
    std::uint32_t m_code = 0;
};

Result<columns::Bits> stagePeople(const FunnelSpec &spec, const Scope &scope, const StagePart &part, const Job &job)
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

} // namespace

Result<columns::Bits> funnelPeople(const FunnelSpec &spec, const Scope &scope, const StagePart &part, const Job &job)
{
    if (part.value && spec.breakdown.kind == BreakdownKind::None)
        return invalidError("A value is one of the funnel's breakdown, and this funnel has none.");
    TRY(columns::Bits people, stagePeople(spec, scope, part, job));
    if (!part.value && !part.wait)
        return people;
    const StageTest test(spec, scope, part);
    constexpr std::size_t wordsOfPart = 1024;
    const std::size_t words = people.words().size();
    parallelFor((words + wordsOfPart - 1) / wordsOfPart, [&](std::size_t number) {
        const std::size_t first = number * wordsOfPart, size = std::min(wordsOfPart, words - first);
        if (!job.isCancelled())
            columns::forEachBit(columns::Words(people.words()).subspan(first, size), [&](std::size_t i) {
                if (const auto customer = columns::CustomerNumber(first * 64 + i); !test.holds(customer))
                    people.reset(customer);
            });
    });
    if (job.isCancelled())
        return cancelledError();
    return people;
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
