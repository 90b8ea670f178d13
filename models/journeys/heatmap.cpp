// SPDX-License-Identifier: GPL-3.0-or-later
// Counts by hour of the week with intervals for Poisson counts (Byar's approximation: Breslow and Day 1987, p. 69).
// Without a base, a cell's exposure is the time that the span has in it, so that half weeks and changes of the clock
// do not tilt the picture.
#include "journeys/heatmap.h"

#include "columns/event_filter.h"
#include "journeys/people.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace panorama::journeys {
namespace {

constexpr double interval95 = 1.959964;
constexpr double overWeek = 3.617, overDay = 3.078; // two-sided 5 % over 168 or 24 cells (Bonferroni)
constexpr std::size_t hoursOfDay = 24;

double lowOf(double count, double z)
{
    return count == 0 ? 0 : std::max(0.0, count * std::pow(1 - 1 / (9 * count) - z / (3 * std::sqrt(count)), 3));
}

double highOf(double count, double z)
{
    const double next = count + 1;
    return next * std::pow(1 - 1 / (9 * next) + z / (3 * std::sqrt(next)), 3);
}

class HeatmapRun
{
public:
    HeatmapRun(const HeatmapSpec &spec, const Scope &scope) : m_spec(spec), m_scope(scope)
    {
        const columns::EventTable &events = scope.snapshot->events;
        m_from = std::max(spec.span.start(zone()).micros, events.firstTime);
        m_to = std::min({spec.span.end(zone()).micros, events.lastTime + 1, scope.asOf.micros + 1});
    }

    Result<HeatmapResult> run(const Job &job)
    {
        std::array<std::uint64_t, 168> found {}, base {};
        TRY_VOID(forEachEvent(m_spec.event, "/event", job, [&](columns::CustomerNumber customer, std::size_t cell) {
            ++found[cell];
            countCustomer(customer, cell);
        }));
        if (m_spec.per)
            TRY_VOID(forEachEvent(*m_spec.per, "/per", job,
                                  [&](columns::CustomerNumber, std::size_t cell) { ++base[cell]; }));
        for (std::size_t i = 0; i < found.size(); ++i) {
            m_result.cells[i].weekday = int(i / hoursOfDay) + 1;
            m_result.cells[i].hour = int(i % hoursOfDay);
            m_result.cells[i].events = found[i];
            m_result.cells[i].exposure = double(base[i]);
        }
        if (!m_spec.per)
            measureSpan();
        judge();
        m_result.revision = m_scope.snapshot->facts.revision;
        return std::move(m_result);
    }

    Result<columns::Bits> people(const HourPart &wanted, const Job &job)
    {
        columns::Bits people(m_scope.snapshot->customers.size());
        TRY_VOID(forEachEvent(m_spec.event, "/event", job, [&](columns::CustomerNumber customer, std::size_t cell) {
            if (cell % hoursOfDay == std::size_t(wanted.hour)
                && (wanted.weekday == 0 || cell / hoursOfDay == std::size_t(wanted.weekday - 1)))
                people.set(customer);
        }));
        return people;
    }

private:
    const TimeZone &zone() const { return m_scope.snapshot->facts.zone; }

    std::size_t cellOf(std::int64_t micros) const
    {
        constexpr std::int64_t microsPerHour = 3600 * microsPerSecond;
        const LocalTime local = zone().toLocal({micros});
        return std::size_t(local.date.weekday() - 1) * hoursOfDay + std::size_t(local.microsOfDay / microsPerHour);
    }

    // Calls `each(customer, cell)` for every matching event of the span, by shards of customers.
    template<typename Each>
    Result<void> forEachEvent(const EventCondition &condition, const std::string &pointer, const Job &job, Each each)
    {
        const columns::EventFilter filter(m_scope.snapshot, condition);
        for (const columns::EventFilter::Unknown &unknown : filter.unknown())
            m_result.warnings.push_back({pointer + unknown.pointer, unknown.message});
        const std::size_t customers = m_scope.snapshot->customers.size();
        for (std::uint32_t shard = 0; filter.type() && shard <= customers >> columns::EventTable::shardBits; ++shard) {
            const columns::TypeList *list = m_scope.snapshot->events.list(*filter.type(), shard);
            if (job.isCancelled())
                return cancelledError();
            for (std::size_t i = 0; list && i < list->rows.size(); ++i) {
                const std::int64_t time = list->times.at(i);
                if (time >= m_from && time < m_to && m_scope.includes(list->customers[i])
                    && (filter.isPlain() || filter.whereHolds(list->rows[i])))
                    each(list->customers[i], cellOf(time));
            }
        }
        return {};
    }

    // Customers of a cell, and of its hour on any day, count once: three words a customer of the shard say who did.
    void countCustomer(columns::CustomerNumber customer, std::size_t cell)
    {
        constexpr std::size_t shardSize = std::size_t(1) << columns::EventTable::shardBits;
        if (const std::size_t shard = customer / shardSize; m_seen.empty() || shard != m_shard) {
            m_shard = shard;
            m_seen.assign(shardSize, {});
        }
        Seen &seen = m_seen[customer % shardSize];
        const auto isNew = [&seen](std::size_t bit) {
            const std::uint64_t mask = std::uint64_t(1) << (bit % 64);
            return !(std::exchange(seen[bit / 64], seen[bit / 64] | mask) & mask);
        };
        m_result.cells[cell].customers += isNew(cell);
        m_result.hours[cell % hoursOfDay].customers += isNew(m_result.cells.size() + cell % hoursOfDay);
    }

    // In quarters of an hour, the finest in which zones differ. Hours of the clock that the span only touches count as
    // whole, or a single event at its edge would look like a storm.
    void measureSpan()
    {
        constexpr std::int64_t quarter = 900 * microsPerSecond;
        if (m_from >= m_to)
            return;
        const auto quarterOf = [](std::int64_t time) { return time - (time % quarter + quarter) % quarter; };
        std::int64_t first = quarterOf(m_from), after = quarterOf(m_to - 1) + quarter;
        while (cellOf(first - quarter) == cellOf(first))
            first -= quarter;
        while (cellOf(after) == cellOf(after - quarter))
            after += quarter;
        for (std::int64_t time = first; time < after; time += quarter)
            m_result.cells[cellOf(time)].exposure += 0.25;
    }

    void judge()
    {
        double exposure = 0;
        for (const HeatCell &cell : m_result.cells) {
            m_result.events += cell.events;
            exposure += cell.exposure;
        }
        if (exposure > 0)
            m_result.rate = double(m_result.events) / exposure;
        for (std::size_t i = 0; i < m_result.cells.size(); ++i) {
            HeatCell &hour = m_result.hours[i % hoursOfDay];
            hour.weekday = 0;
            hour.hour = int(i % hoursOfDay);
            hour.events += m_result.cells[i].events;
            hour.exposure += m_result.cells[i].exposure;
        }
        m_result.best = judged(m_result.cells, overWeek);
        m_result.bestHours = judged(m_result.hours, overDay);
    }

    // Rates, intervals, shrunk rates; gives the cells above the whole week, highest rate first.
    std::vector<std::size_t> judged(std::span<HeatCell> cells, double familyWise) const
    {
        std::vector<std::size_t> best;
        double exposure = 0, spread = 0, count = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            HeatCell &cell = cells[i];
            if (cell.exposure <= 0)
                continue;
            const double events = double(cell.events);
            cell.rate = events / cell.exposure;
            cell.low = lowOf(events, interval95) / cell.exposure;
            cell.high = highOf(events, interval95) / cell.exposure;
            if (lowOf(events, familyWise) / cell.exposure > *m_result.rate)
                best.push_back(i);
            exposure += cell.exposure;
            spread += cell.exposure * std::pow(*cell.rate - *m_result.rate, 2);
            ++count;
        }
        // What the rates differ by beyond what Poisson counts of this size would.
        const double between = count > 0 ? std::max(0.0, spread / exposure - *m_result.rate * count / exposure) : 0;
        for (HeatCell &cell : cells)
            if (cell.rate) {
                const double chance = *m_result.rate / cell.exposure;
                const double trust = between + chance > 0 ? between / (between + chance) : 0;
                cell.shrunk = *m_result.rate + (*cell.rate - *m_result.rate) * trust;
            }
        std::ranges::stable_sort(best, [&](std::size_t a, std::size_t b) { return cells[a].rate > cells[b].rate; });
        return best;
    }

    const HeatmapSpec &m_spec;
    const Scope &m_scope;
    std::int64_t m_from = 0, m_to = 0;
    using Seen = std::array<std::uint64_t, 3>; // bits: 168 cells, then 24 hours
    std::vector<Seen> m_seen;
    std::size_t m_shard = 0;
    HeatmapResult m_result;
};

Json cellJson(const HeatCell &cell)
{
    const auto orNull = [](const std::optional<double> &number) { return number ? Json(*number) : Json(); };
    return Json::object({{"weekday", cell.weekday ? Json(cell.weekday) : Json()},
                         {"hour", cell.hour},
                         {"events", cell.events},
                         {"customers", cell.customers},
                         {"exposure", cell.exposure},
                         {"rate", orNull(cell.rate)},
                         {"low", orNull(cell.low)},
                         {"high", orNull(cell.high)},
                         {"shrunk", orNull(cell.shrunk)}});
}

} // namespace

Result<HeatmapResult> runHeatmap(const HeatmapSpec &spec, const Scope &scope, const Job &job)
{
    return HeatmapRun(spec, scope).run(job);
}

Result<columns::Bits> hourPeople(const HeatmapSpec &spec, const Scope &scope, const HourPart &part, const Job &job)
{
    return HeatmapRun(spec, scope).people(part, job);
}

Json toJson(const HeatmapResult &result)
{
    Json cells = Json::array(), best = Json::array(), hours = Json::array(), bestHours = Json::array();
    for (const HeatCell &cell : result.cells)
        cells.append(cellJson(cell));
    for (const std::size_t i : result.best)
        best.append(cellJson(result.cells[i]));
    for (const HeatCell &hour : result.hours)
        hours.append(cellJson(hour));
    for (const std::size_t i : result.bestHours)
        bestHours.append(cellJson(result.hours[i]));
    return Json::object({{"events", result.events},
                         {"rate", result.rate ? Json(*result.rate) : Json()},
                         {"cells", std::move(cells)},
                         {"best", std::move(best)},
                         {"hours", std::move(hours)},
                         {"best_hours", std::move(bestHours)},
                         {"warnings", warningsJson(result.warnings)}});
}

} // namespace panorama::journeys
