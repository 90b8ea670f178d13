// SPDX-License-Identifier: GPL-3.0-or-later
// The cohorts are those of classic retention. Only the period of a customer's latest return counts: it fills its own
// cell and all before it, so the counts by latest period are summed from the end.
#include "journeys/rolling_retention.h"

#include "columns/event_filter.h"
#include "journeys/calendar_periods.h"

#include <algorithm>
#include <optional>

namespace panorama::journeys {
namespace {

std::size_t periodOf(const CalendarPeriods &periods, std::int64_t time)
{
    std::size_t low = 0, high = periods.count();
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (periods.start(middle).micros <= time ? low : high) = middle;
    }
    return low;
}

std::optional<std::int64_t> latestReturn(const Scope &scope, const columns::EventFilter &filter,
                                         columns::CustomerNumber customer)
{
    const columns::EventTable &events = scope.snapshot->events;
    const auto [first, last] = events.of(customer);
    for (columns::Row row = last; row-- > first;)
        if (events.times.at(row) <= scope.asOf.micros && filter.matches(row))
            return events.times.at(row);
    return std::nullopt;
}

} // namespace

Result<RetentionResult> runRollingRetention(const RetentionSpec &spec, const Scope &scope, int firstWeekday,
                                            const Job &job)
{
    TRY(RetentionResult result, runRetention(spec, scope, firstWeekday, job));
    if (result.cohorts.empty())
        return result;
    const TimeZone &zone = scope.snapshot->facts.zone;
    const Instant last {std::min(scope.asOf.micros, scope.snapshot->events.lastTime)};
    const CalendarPeriods periods(spec.period, firstWeekday, zone, zone.startOf(result.cohorts.front().start), last);
    std::vector<std::size_t> starts;
    for (Cohort &cohort : result.cohorts) {
        starts.push_back(periodOf(periods, zone.startOf(cohort.start).micros));
        std::fill(cohort.returned.begin(), cohort.returned.end(), 0);
    }
    const columns::EventFilter filter(scope.snapshot, spec.comeback);
    for (columns::CustomerNumber customer = 0; customer < result.cohortOf.size(); ++customer) {
        if (customer % 4096 == 0 && job.isCancelled())
            return cancelledError();
        const std::uint32_t cohort = result.cohortOf[customer];
        const auto time = cohort == RetentionResult::noCohort ? std::nullopt : latestReturn(scope, filter, customer);
        if (!time || *time < periods.start(starts[cohort]).micros)
            continue;
        std::vector<std::uint64_t> &returned = result.cohorts[cohort].returned;
        const std::size_t k = periodOf(periods, *time) - starts[cohort];
        returned.resize(std::max(returned.size(), k + 1));
        ++returned[k];
    }
    for (Cohort &cohort : result.cohorts)
        for (std::size_t k = cohort.returned.size(); k-- > 1;)
            cohort.returned[k - 1] += cohort.returned[k];
    return result;
}

} // namespace panorama::journeys
