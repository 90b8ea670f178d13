// SPDX-License-Identifier: GPL-3.0-or-later
// Retention from the time-ordered lists of one event type and a shard of customers, period by period: who started and
// who returned in a period are bits of the shard, which stay in the fastest cache; so each customer is looked at once a
// period, however many events there were.
#include "journeys/retention.h"

#include "columns/event_filter.h"
#include "core/parallel.h"
#include "journeys/calendar_periods.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace panorama::journeys {
namespace {

constexpr std::uint32_t noPeriod = RetentionResult::noCohort;
constexpr std::size_t mostLanes = 4; // groups of shards, each with its own table of counts
constexpr std::int64_t mostCells = 16000000, largeTable = 1000000;
constexpr std::size_t shardWords = (std::size_t(1) << columns::EventTable::shardBits) / 64;

// Counts of one lane.
struct Cells
{
    std::vector<std::uint32_t> customers; // by cohort, that is its period
    std::vector<std::uint32_t> returned; // by period, then cohort; one more for those without a cohort
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
    void take(std::int64_t until, columns::CustomerNumber first, std::uint64_t *who)
    {
        if (m_at == m_end)
            return;
        const std::size_t last = std::min(firstAt(until), m_end);
        const columns::CustomerNumber *customers = m_list->customers.data();
        const auto set = [&](std::size_t i) {
            const std::uint32_t place = customers[i] - first;
            who[place / 64] |= std::uint64_t(1) << (place % 64);
        };
        if (m_filter.isPlain())
            for (std::size_t i = m_at; i < last; ++i)
                set(i);
        else
            for (std::size_t i = m_at; i < last; ++i)
                if (m_filter.whereHolds(m_list->rows[i]))
                    set(i);
        m_at = last;
    }

    void skip(std::int64_t until)
    {
        if (m_at < m_end)
            m_at = std::min(firstAt(until), m_end);
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
        m_isSame = m_start.type() == m_return.type() && m_start.isPlain() && m_return.isPlain();
        m_cohorts = 1;
        while (m_cohorts < m_periods->count() && m_periods->start(m_cohorts).micros < m_to)
            ++m_cohorts;
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
        cells[lane].customers.resize(m_cohorts);
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

    void countShard(std::uint32_t shard, Cells &cells)
    {
        const auto first = columns::CustomerNumber(shard << columns::EventTable::shardBits);
        const std::size_t size = std::min(shardWords * 64, m_result.cohortOf.size() - first);
        std::vector<std::uint32_t> cohorts(size, std::uint32_t(m_cohorts)); // by customer of the shard; none yet
        std::vector<std::uint64_t> who(columns::wordsFor(size)), open = peopleOf(first, who.size());
        PeriodEvents starts = eventsOf(m_start, shard, m_from, m_to);
        PeriodEvents returns = eventsOf(m_return, shard, m_periods->start(0).micros, m_last + 1);
        for (std::uint32_t period = 0; period < m_periods->count(); ++period) {
            const std::int64_t end = m_periods->end(period).micros;
            const bool isShared = m_isSame && m_periods->start(period).micros >= m_from && end <= m_to;
            if (isShared)
                starts.skip(end); // who returns also starts
            else if (period < m_cohorts) {
                starts.take(end, first, who.data());
                cells.customers[period] += assign(who, open, cohorts, period);
                std::ranges::fill(who, 0);
            }
            returns.take(end, first, who.data());
            if (isShared)
                cells.customers[period] += assign(who, open, cohorts, period);
            countCohorts(who, cohorts, cells.returned.data() + std::size_t(period) * (m_cohorts + 1));
        }
        for (std::size_t i = 0; i < size; ++i)
            m_result.cohortOf[first + i] = cohorts[i] == m_cohorts ? noPeriod : cohorts[i];
    }

    // Counts people by cohort and forgets them. Neighbours are often of one cohort, and adding to the same number
    // twice running takes longer: so four tables in turn.
    void countCohorts(std::vector<std::uint64_t> &who, const std::vector<std::uint32_t> &cohorts,
                      std::uint32_t *counts) const
    {
        const std::size_t width = m_cohorts + 1;
        std::vector<std::uint32_t> tables(4 * width);
        std::size_t turn = 0;
        for (std::size_t w = 0; w < who.size(); ++w)
            for (std::uint64_t rest = std::exchange(who[w], 0); rest; rest &= rest - 1, turn = (turn + 1) % 4)
                ++tables[turn * width + cohorts[w * 64 + std::size_t(std::countr_zero(rest))]];
        for (std::size_t i = 0; i < tables.size(); ++i)
            counts[i % width] += tables[i];
    }

    // Customers of a shard who are asked about.
    std::vector<std::uint64_t> peopleOf(columns::CustomerNumber first, std::size_t count) const
    {
        if (!m_scope.people)
            return std::vector<std::uint64_t>(count, ~std::uint64_t(0));
        const columns::Words words = m_scope.people->words().subspan(first / 64, count);
        return {words.begin(), words.end()};
    }

    // Puts those who start now into the cohort of the period; gives how many there are.
    static std::uint32_t assign(const std::vector<std::uint64_t> &who, std::vector<std::uint64_t> &open,
                                std::vector<std::uint32_t> &cohorts, std::uint32_t period)
    {
        std::uint32_t count = 0;
        for (std::size_t w = 0; w < who.size(); ++w) {
            const std::uint64_t starting = who[w] & open[w];
            open[w] &= ~starting;
            count += std::uint32_t(columns::countOnes(starting));
            for (std::uint64_t rest = starting; rest; rest &= rest - 1)
                cohorts[w * 64 + std::size_t(std::countr_zero(rest))] = period;
        }
        return count;
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
        for (std::uint32_t &cohort : m_result.cohortOf)
            cohort = cohort == noPeriod ? noPeriod : numbers[cohort];
    }

    const Scope &m_scope;
    const RetentionSpec &m_spec;
    columns::EventFilter m_start, m_return;
    int m_firstWeekday;
    std::int64_t m_from = 0, m_to = 0, m_last = 0; // µs
    std::optional<CalendarPeriods> m_periods;
    bool m_isSame = false; // start and return ask for the same events
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
