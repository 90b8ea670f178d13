// SPDX-License-Identifier: GPL-3.0-or-later
// Retention from the time-ordered lists of one event type and a shard of customers, period by period: who started and
// who returned in a period are bits of the shard, which stay in the fastest cache. Who returned is then counted by
// cohort for 64 periods at once (columns/cohort_counts); a return before the own start is counted too, and nobody reads
// it.
#include "journeys/retention.h"

#include "columns/cohort_counts.h"
#include "columns/event_filter.h"
#include "columns/kernels.h"
#include "core/parallel.h"
#include "journeys/calendar_periods.h"

#include <algorithm>

namespace panorama::journeys {
namespace {

constexpr std::uint32_t noPeriod = RetentionResult::noCohort;
constexpr std::size_t mostLanes = 4; // groups of shards, each with its own table of counts
constexpr std::int64_t mostCells = 16000000, largeTable = 1000000;
constexpr std::size_t shardSize = std::size_t(1) << columns::EventTable::shardBits;

// Counts of one lane.
struct Cells
{
    std::vector<std::uint32_t> customers; // by cohort, that is its period; last those without one
    std::vector<std::uint32_t> returned; // by period, then cohort; one more for those without one
};

// The matching events of a list, taken period by period.
class PeriodEvents
{
public:
    PeriodEvents(const columns::EventFilter &filter, const columns::TypeList *list, std::int64_t from, std::int64_t to)
        : m_filter(filter), m_list(list)
    {
        m_at = list ? firstAt(from) : 0;
        m_end = list ? firstAt(to) : 0;
    }
    // Sets the bits of those who have an event before `until` that was not taken yet. `first`: customer of bit 0.
    void take(std::int64_t until, columns::CustomerNumber first, std::span<std::uint64_t> who)
    {
        if (m_at == m_end)
            return;
        const std::size_t last = std::min(firstAt(until), m_end);
        const auto customers = m_list->customers.subspan(m_at, last - m_at);
        if (m_filter.isPlain())
            columns::setBits(customers, first, who);
        else
            for (std::size_t i = 0; i < customers.size(); ++i)
                if (m_filter.whereHolds(m_list->rows[m_at + i]))
                    columns::setBits(customers.subspan(i, 1), first, who);
        m_at = last;
    }

private:
    // Position of the first event at or after a time in µs.
    std::size_t firstAt(std::int64_t micros) const
    {
        std::size_t low = m_at;
        for (std::size_t high = m_list->rows.size(); low < high;) {
            const std::size_t middle = low + (high - low) / 2;
            if (m_list->times.at(middle) < micros)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    const columns::EventFilter &m_filter;
    const columns::TypeList *m_list;
    std::size_t m_at = 0, m_end = 0;
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
        m_cohorts = 1;
        while (m_cohorts < m_periods->count() && m_periods->start(m_cohorts).micros < m_to)
            ++m_cohorts;
        m_isShared = startIsReturn();
        std::vector<Cells> cells(m_cohorts * m_periods->count() > largeTable ? 1 : mostLanes);
        parallelFor(cells.size(), [&](std::size_t lane) { countLane(lane, cells, job); });
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

    void countLane(std::size_t lane, std::vector<Cells> &cells, const Job &job)
    {
        const std::size_t customers = m_scope.snapshot->customers.size();
        cells[lane].customers.resize(m_cohorts + 1);
        cells[lane].returned.resize(m_periods->count() * (m_cohorts + 1));
        for (std::size_t shard = lane; shard << columns::EventTable::shardBits < customers && !job.isCancelled();
             shard += cells.size())
            countShard(std::uint32_t(shard), cells[lane]);
    }

    PeriodEvents eventsOf(const columns::EventFilter &filter, std::uint32_t shard, std::int64_t from,
                          std::int64_t to) const
    {
        return {filter, filter.type() ? m_scope.snapshot->events.list(*filter.type(), shard) : nullptr, from, to};
    }

    // Whether all that is a return of somebody asked about is a start, too.
    bool startIsReturn() const
    {
        return m_start.type() == m_return.type() && m_start.isPlain() && m_return.isPlain() && !m_scope.people
            && m_from <= m_scope.snapshot->events.firstTime && m_to > m_last;
    }

    void countShard(std::uint32_t shard, Cells &cells)
    {
        const auto first = columns::CustomerNumber(shard << columns::EventTable::shardBits);
        const std::size_t size = std::min(shardSize, m_result.cohortOf.size() - first);
        const std::span<std::uint32_t> cohorts = std::span(m_result.cohortOf).subspan(first, size);
        columns::PeriodSets starting(m_isShared ? 0 : size), returning(size);
        PeriodEvents starts = eventsOf(m_start, shard, m_from, m_to);
        PeriodEvents returns = eventsOf(m_return, shard, m_periods->start(0).micros, m_last + 1);
        columns::CohortCounts counts(cohorts, std::uint32_t(m_cohorts));
        for (std::uint32_t period = 0; period < m_periods->count(); ++period) {
            const std::int64_t end = m_periods->end(period).micros;
            returns.take(end, first, returning.add());
            if (!m_isShared)
                takeStarts(starts, end, first, starting.add());
            if (const auto sets = std::uint32_t(returning.size());
                sets == columns::PeriodSets::most || period + 1 == m_periods->count()) {
                const std::uint32_t before = period + 1 - sets;
                counts.add(m_isShared ? returning : starting, returning, before,
                           cells.returned.data() + before * (m_cohorts + 1));
                starting.clear();
                returning.clear();
            }
        }
        for (const std::uint32_t cohort : cohorts)
            ++cells.customers[std::min<std::size_t>(cohort, m_cohorts)];
    }

    void takeStarts(PeriodEvents &starts, std::int64_t end, columns::CustomerNumber first,
                    std::span<std::uint64_t> who) const
    {
        starts.take(end, first, who);
        if (m_scope.people)
            columns::andWords(who, m_scope.people->words().subspan(first / 64, who.size()));
    }

    void gather(const std::vector<Cells> &cells)
    {
        std::vector<std::uint32_t> numbers(m_cohorts, noPeriod);
        std::size_t width = 1;
        for (std::size_t period = 0; period < m_cohorts; ++period) {
            Cohort cohort {m_periods->date(period), 0, {}};
            for (const Cells &lane : cells) {
                cohort.customers += lane.customers[period];
                cohort.returned.resize(m_periods->count() - period);
                for (std::size_t k = 0; k < cohort.returned.size(); ++k)
                    cohort.returned[k] += lane.returned[(period + k) * (m_cohorts + 1) + period];
            }
            while (!cohort.returned.empty() && cohort.returned.back() == 0)
                cohort.returned.pop_back();
            if (cohort.customers == 0)
                continue;
            numbers[period] = std::uint32_t(m_result.cohorts.size());
            width = std::max(width, cohort.returned.size());
            m_result.cohorts.push_back(std::move(cohort));
        }
        for (Cohort &cohort : m_result.cohorts)
            cohort.returned.resize(width);
        if (m_result.cohorts.size() < m_cohorts)
            for (std::uint32_t &cohort : m_result.cohortOf)
                cohort = cohort == noPeriod ? noPeriod : numbers[cohort];
    }

    const Scope &m_scope;
    const RetentionSpec &m_spec;
    columns::EventFilter m_start, m_return;
    int m_firstWeekday;
    std::int64_t m_from = 0, m_to = 0, m_last = 0; // µs
    std::optional<CalendarPeriods> m_periods;
    bool m_isShared = false; // starts are returns
    std::size_t m_cohorts = 0; // periods that may have one, the first ones
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
