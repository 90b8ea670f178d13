// SPDX-License-Identifier: GPL-3.0-or-later
// Retention from the time-ordered lists of one event type and a shard of customers: since a list goes through time,
// its calendar period only ever moves on, and what is kept by customer (cohort, last period counted) stays in the
// cache. First pass: the period of each customer's first start. Second: each customer's return periods, once each.
#include "journeys/retention.h"

#include "columns/event_filter.h"
#include "core/parallel.h"
#include "journeys/calendar_periods.h"

#include <algorithm>

namespace panorama::journeys {
namespace {

constexpr std::uint32_t noPeriod = RetentionResult::noCohort;
constexpr std::size_t lanes = 4; // groups of shards, each with its own table of counts
constexpr std::int64_t mostCells = 16000000;

// Counts of one lane: cell (cohort period, periods after it).
struct Cells
{
    std::vector<std::uint32_t> customers; // by period
    std::vector<std::vector<std::uint32_t>> returned; // by period, then periods after
};

class RetentionRun
{
public:
    RetentionRun(const RetentionSpec &spec, const Scope &scope, int firstWeekday)
        : m_scope(scope),
          m_spec(spec),
          m_start(scope.snapshot, spec.start),
          m_return(scope.snapshot, spec.comeback),
          m_firstWeekday(firstWeekday)
    {
        const columns::EventTable &events = scope.snapshot->events;
        const TimeZone &zone = scope.snapshot->facts.zone;
        m_last = std::min(scope.asOf.micros, events.lastTime);
        m_from = std::max(spec.span.start(zone).micros, events.firstTime);
        m_to = std::min(spec.span.end(zone).micros, m_last + 1);
    }

    Result<RetentionResult> run(const Job &job)
    {
        warn(m_start, "/start");
        warn(m_return, "/return");
        m_result.asOf = m_scope.asOf;
        m_result.revision = m_scope.snapshot->facts.revision;
        m_result.cohortOf.assign(m_scope.snapshot->customers.size(), noPeriod);
        if (m_from >= m_to || !m_start.type())
            return std::move(m_result);
        const std::int64_t cohorts = CalendarPeriods::roughCount(m_spec.period, {m_from}, {m_to});
        if (cohorts * CalendarPeriods::roughCount(m_spec.period, {m_from}, {m_last}) > mostCells)
            return invalidError("This span has too many periods.", "/period",
                                "Use weeks or months, or a shorter span.");
        m_periods.emplace(m_spec.period, m_firstWeekday, m_scope.snapshot->facts.zone, Instant {m_from},
                          Instant {m_last});
        std::vector<Cells> cells(lanes);
        parallelFor(lanes, [&](std::size_t lane) { countLane(lane, cells[lane], job); });
        if (job.isCancelled())
            return cancelledError();
        gather(cells);
        return std::move(m_result);
    }

private:
    void warn(const columns::EventFilter &filter, const std::string &pointer)
    {
        for (const columns::EventFilter::Unknown &unknown : filter.unknown())
            m_result.warnings.push_back({pointer + unknown.pointer, unknown.message});
    }

    void countLane(std::size_t lane, Cells &cells, const Job &job)
    {
        const std::size_t customers = m_scope.snapshot->customers.size();
        const std::size_t shards = (customers >> columns::EventTable::shardBits) + 1;
        cells.customers.resize(m_periods->count());
        cells.returned.resize(m_periods->count());
        for (std::size_t shard = lane; shard < shards && !job.isCancelled(); shard += lanes)
            countShard(std::uint32_t(shard), cells);
    }

    // Calls each(customer, period) for the matching events of a list in [from, to), in time order.
    template<typename Each>
    void forEvents(const columns::EventFilter &filter, std::uint32_t shard, std::int64_t from, std::int64_t to,
                   Each each)
    {
        const columns::TypeList *list = filter.type() ? m_scope.snapshot->events.list(*filter.type(), shard) : nullptr;
        if (!list)
            return;
        const EventClock clock(list->times);
        const std::int64_t first = clock.atOrAfter({from}), end = clock.atOrAfter({to});
        std::size_t i = firstAt(clock, list->rows.size(), first);
        const std::size_t last = firstAt(clock, list->rows.size(), end);
        std::size_t period = 0;
        for (std::int64_t next = clock.atOrAfter(m_periods->end(0)); i < last; ++i) {
            const std::int64_t time = clock.unitsAt(columns::Row(i));
            while (time >= next)
                next = clock.atOrAfter(m_periods->end(++period));
            if (filter.isPlain() || filter.whereHolds(list->rows[i]))
                each(list->customers[i], std::uint32_t(period));
        }
    }

    static std::size_t firstAt(const EventClock &clock, std::size_t size, std::int64_t time)
    {
        std::size_t low = 0;
        for (std::size_t high = size; low < high;) {
            const std::size_t middle = low + (high - low) / 2;
            if (clock.unitsAt(columns::Row(middle)) < time)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    void countShard(std::uint32_t shard, Cells &cells)
    {
        const std::size_t first = std::size_t(shard) << columns::EventTable::shardBits;
        const std::size_t size = std::min(std::size_t(1) << columns::EventTable::shardBits,
                                          m_result.cohortOf.size() - std::min(first, m_result.cohortOf.size()));
        std::uint32_t *cohort = m_result.cohortOf.data() + first;
        forEvents(m_start, shard, m_from, m_to, [&](columns::CustomerNumber customer, std::uint32_t period) {
            std::uint32_t &mine = cohort[customer - first];
            if (mine != noPeriod || !m_scope.includes(customer))
                return;
            mine = period;
            ++cells.customers[period];
        });
        std::vector<std::uint32_t> counted(size, noPeriod); // the last period in which a customer was counted
        const std::int64_t earliest = m_periods->start(0).micros;
        forEvents(m_return, shard, earliest, m_last + 1, [&](columns::CustomerNumber customer, std::uint32_t period) {
            const std::uint32_t start = cohort[customer - first];
            if (start == noPeriod || period < start || counted[customer - first] == period)
                return;
            counted[customer - first] = period;
            std::vector<std::uint32_t> &returned = cells.returned[start];
            if (returned.size() <= period - start)
                returned.resize(period - start + 1);
            ++returned[period - start];
        });
    }

    void gather(const std::vector<Cells> &cells)
    {
        std::vector<std::uint32_t> numbers(m_periods->count(), noPeriod);
        std::size_t width = 1;
        for (std::size_t period = 0; period < m_periods->count(); ++period) {
            Cohort cohort {m_periods->date(period), 0, {}};
            for (const Cells &lane : cells) {
                cohort.customers += lane.customers[period];
                cohort.returned.resize(std::max(cohort.returned.size(), lane.returned[period].size()));
                for (std::size_t k = 0; k < lane.returned[period].size(); ++k)
                    cohort.returned[k] += lane.returned[period][k];
            }
            if (cohort.customers == 0)
                continue;
            numbers[period] = std::uint32_t(m_result.cohorts.size());
            width = std::max(width, cohort.returned.size());
            m_result.cohorts.push_back(std::move(cohort));
        }
        for (Cohort &cohort : m_result.cohorts)
            cohort.returned.resize(width);
        for (std::uint32_t &cohort : m_result.cohortOf)
            cohort = cohort == noPeriod ? noPeriod : numbers[cohort];
    }

    const Scope &m_scope;
    const RetentionSpec &m_spec;
    columns::EventFilter m_start, m_return;
    int m_firstWeekday;
    std::int64_t m_from = 0, m_to = 0, m_last = 0; // µs
    std::optional<CalendarPeriods> m_periods;
    RetentionResult m_result;
};

} // namespace

Result<RetentionResult> runRetention(const RetentionSpec &spec, const Scope &scope, int firstWeekday, const Job &job)
{
    return RetentionRun(spec, scope, firstWeekday).run(job);
}

Json toJson(const RetentionResult &result)
{
    Json cohorts = Json::array();
    for (const Cohort &cohort : result.cohorts) {
        Json returned = Json::array();
        for (const std::uint64_t count : cohort.returned)
            returned.append(count);
        cohorts.append(Json::object(
            {{"start", cohort.start.toIso()}, {"customers", cohort.customers}, {"returned", std::move(returned)}}));
    }
    return Json::object({{"cohorts", std::move(cohorts)}, {"warnings", warningsJson(result.warnings)}});
}

} // namespace panorama::journeys
