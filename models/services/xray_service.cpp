// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are counted by source and day over all tables with a time or a date. How long the figures of a source keep
// moving is not configured but measured: the longest time after which a figure of a day was told anew with another
// value. A source counts as daily when most days between its first and its last one have rows; only then is a day
// without rows missing.
#include "services/xray_service.h"

#include "store/event_chunk.h"

#include <algorithm>
#include <set>

namespace panorama::services {
namespace {

constexpr double dailyShare = 0.6; // of the days between first and last

struct DayFacts
{
    std::int64_t rows = 0;
    std::int64_t channels = 0; // with spend
    bool open = false; // some spend is said to be not final
    bool final = false; // all spend is said to be final
};

struct SourceFacts
{
    std::string name;
    std::map<std::int32_t, DayFacts> days; // all, not only of the period
    std::set<std::int32_t> halfRead; // days that lie in unfinished slices
    std::int32_t lastRead = -1; // day on which something was last brought
    std::int32_t movingDays = 0;
};

using Facts = std::map<std::int64_t, SourceFacts>;

class Collector
{
public:
    Collector(const Job &job, store::ReadSession &session, const TimeZone &zone, Facts &facts)
        : m_job(job), m_database(session.database()), m_zone(zone), m_facts(facts)
    {
    }

    Result<void> addSources()
    {
        store::Statement rows = m_database.prepare("SELECT s.id, s.name, (SELECT max(b.time) FROM batches b WHERE "
                                                   "b.source_id = s.id AND b.rolled_back = 0) FROM sources s WHERE "
                                                   "s.removed = 0");
        while (rows.step()) {
            SourceFacts &facts = m_facts[rows.integer(0)];
            facts.name = rows.text(1);
            if (!rows.isNull(2))
                facts.lastRead = m_zone.dateOf({rows.integer(2)}).days;
        }
        return rows.status();
    }

    Result<void> addTimed(const char *table)
    {
        store::Statement rows =
            m_database.prepare("SELECT source_id, time FROM " + std::string(table) + " ORDER BY source_id");
        while (rows.step())
            add(rows.integer(0), m_zone.dateOf({rows.integer(1)}).days, 1);
        return rows.status();
    }

    Result<void> addMessages()
    {
        store::Statement rows =
            m_database.prepare("SELECT source_id, date, count(*) FROM messages GROUP BY source_id, date");
        while (rows.step())
            add(rows.integer(0), std::int32_t(rows.integer(1)), rows.integer(2));
        return rows.status();
    }

    // The figure that was known last says whether it is final; an earlier one with another value says how long figures
    // move.
    Result<void> addSpend()
    {
        store::Statement rows = m_database.prepare(
            "SELECT source_id, date, count(DISTINCT channel), count(*), min(coalesce(final, 2)), max(coalesce(final, "
            "2)) FROM (SELECT source_id, date, channel, final, max(known) FROM spend GROUP BY source_id, date, "
            "channel, campaign, currency) GROUP BY source_id, date");
        while (rows.step())
            if (DayFacts *day = add(rows.integer(0), std::int32_t(rows.integer(1)), rows.integer(3))) {
                day->channels = rows.integer(2);
                day->open = rows.integer(4) == 0;
                day->final = rows.integer(4) == 1 && rows.integer(5) == 1;
            }
        TRY_VOID(rows.status());
        store::Statement moved = m_database.prepare(
            "SELECT b.source_id, max(b.known - b.date) FROM spend b JOIN spend a ON a.source_id = b.source_id AND "
            "a.date = b.date AND a.channel = b.channel AND a.campaign = b.campaign AND a.currency = b.currency AND "
            "a.known < b.known AND (a.spend IS NOT b.spend OR a.conversions IS NOT b.conversions OR a.conversion_value "
            "IS NOT b.conversion_value) GROUP BY b.source_id");
        while (moved.step())
            if (const auto found = m_facts.find(moved.integer(0)); found != m_facts.end())
                found->second.movingDays = std::int32_t(moved.integer(1));
        return moved.status();
    }

    Result<void> addEvents(ChunkDays &known)
    {
        store::Statement list = m_database.prepare("SELECT id, source_id FROM event_chunks");
        ChunkDays used;
        while (list.step()) {
            if (m_job.isCancelled())
                return cancelledError();
            const std::int64_t id = list.integer(0);
            const auto found = known.find(id);
            if (found != known.end()) {
                used[id] = found->second;
            } else {
                TRY(used[id], daysOfChunk(id));
            }
            for (const auto &[day, rows] : used[id])
                add(list.integer(1), day, rows);
        }
        known = std::move(used);
        return list.status();
    }

    Result<void> addHalfRead()
    {
        store::Statement rows = m_database.prepare("SELECT source_id, start, \"end\" FROM sync_slices WHERE status <> "
                                                   "'done' AND start <> '' AND \"end\" <> ''");
        while (rows.step()) {
            const auto found = m_facts.find(rows.integer(0));
            if (found == m_facts.end())
                continue;
            const auto from = dayOfMark(std::string(rows.text(1))), to = dayOfMark(std::string(rows.text(2)));
            for (std::int32_t day = from.value_or(0); from && to && day <= *to && day - *from < 800; ++day)
                found->second.halfRead.insert(day);
        }
        return rows.status();
    }

private:
    DayFacts *add(std::int64_t source, std::int32_t day, std::int64_t rows)
    {
        const auto found = m_facts.find(source);
        if (found == m_facts.end())
            return nullptr;
        DayFacts &facts = found->second.days[day];
        facts.rows += rows;
        return &facts;
    }

    Result<std::map<std::int32_t, std::int64_t>> daysOfChunk(std::int64_t id)
    {
        store::Statement row = m_database.prepare("SELECT columns FROM event_chunks WHERE id = ?");
        row.bind(id);
        std::map<std::int32_t, std::int64_t> days;
        if (!row.step())
            return days;
        TRY(const store::EventColumns columns, store::decodeChunk({}, row.blob(0)));
        // Sorted, each day is a span of time whose end is found by bisection: one look at the zone a day.
        std::vector<std::int64_t> times = columns.time;
        std::sort(times.begin(), times.end());
        for (auto at = times.begin(); at != times.end();) {
            const Date day = m_zone.dateOf({*at});
            const std::int64_t end = m_zone.startOf({day.days + 1}).micros;
            const auto next = std::lower_bound(at, times.end(), end);
            days[day.days] += next == at ? 1 : next - at;
            at = next == at ? at + 1 : next;
        }
        return days;
    }

    // Marks are µs (times), days (reports) or counters; small numbers are days.
    std::optional<std::int32_t> dayOfMark(const std::string &text) const
    {
        char *end = nullptr;
        const long long value = std::strtoll(text.c_str(), &end, 10);
        if (*end != '\0')
            return std::nullopt;
        return value > 1'000'000 ? m_zone.dateOf({value}).days : std::int32_t(value);
    }

    const Job &m_job;
    store::Database &m_database;
    const TimeZone &m_zone;
    Facts &m_facts;
};

DayState stateOf(const SourceFacts &source, std::int32_t day, std::int32_t today, bool daily)
{
    const auto found = source.days.find(day);
    const std::int32_t first = source.days.begin()->first, last = source.days.rbegin()->first;
    if (source.halfRead.contains(day))
        return DayState::Partial;
    if (found == source.days.end())
        return daily && day > first && day < today && (day < last || source.lastRead >= first) ? DayState::Missing
                                                                                               : DayState::None;
    const DayFacts &facts = found->second;
    if (day >= source.lastRead)
        return DayState::Partial;
    const auto before = source.days.find(day - 1), after = source.days.find(day + 1);
    if (before != source.days.end() && after != source.days.end()
        && facts.channels < std::min(before->second.channels, after->second.channels))
        return DayState::Partial;
    if (facts.final)
        return DayState::Final;
    if (facts.open)
        return DayState::Moving;
    return facts.channels > 0 && today - day <= source.movingDays ? DayState::Moving : DayState::Final;
}

XrayRow rowOf(const SourceFacts &source, DateRange period, std::int32_t today)
{
    XrayRow row {source.name, {}, {}, source.movingDays};
    const std::int32_t span = source.days.rbegin()->first - source.days.begin()->first + 1;
    const bool daily = double(source.days.size()) >= dailyShare * span;
    for (std::int32_t day = period.from.days; day < period.to.days; ++day) {
        row.days.push_back(day > today ? DayState::None : stateOf(source, day, today, daily));
        const auto found = source.days.find(day);
        row.rows.push_back(found == source.days.end() ? 0 : found->second.rows);
    }
    return row;
}

} // namespace

Result<Xray> xray(const Job &job, store::Workspace &workspace, DateRange period, Instant now, ChunkDays &known)
{
    TRY(store::ReadSession session, workspace.read());
    session.database().watch(job.cancel);
    const TimeZone zone = workspace.settings().zone;
    Facts facts;
    Collector collector(job, session, zone, facts);
    TRY_VOID(collector.addSources());
    for (const char *table : {"orders", "refunds", "consents"})
        TRY_VOID(collector.addTimed(table));
    TRY_VOID(collector.addMessages());
    TRY_VOID(collector.addSpend());
    TRY_VOID(collector.addEvents(known));
    TRY_VOID(collector.addHalfRead());
    Xray result {period, {}, session.revision()};
    for (const auto &[id, source] : facts)
        if (!source.days.empty())
            result.rows.push_back(rowOf(source, period, zone.dateOf(now).days));
    std::ranges::sort(result.rows, {}, &XrayRow::source);
    return result;
}

} // namespace panorama::services
