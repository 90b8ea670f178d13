// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/data_days.h"

#include <algorithm>

namespace panorama::services {
namespace {

struct Bounds
{
    std::optional<std::int32_t> first, last;
    void add(std::int32_t from, std::int32_t to)
    {
        first = std::min(first.value_or(from), from);
        last = std::max(last.value_or(to), to);
    }
};

Result<void> addTimes(store::Database &database, const char *sql, const TimeZone &zone, Instant end, Bounds &bounds)
{
    store::Statement row = database.prepare(sql);
    row.bind(end);
    if (row.step() && !row.isNull(0))
        bounds.add(zone.dateOf({row.integer(0)}).days, zone.dateOf({row.integer(1)}).days);
    return row.status();
}

Result<void> addDays(store::Database &database, const char *sql, Date today, Bounds &bounds)
{
    store::Statement row = database.prepare(sql);
    row.bind(today);
    if (row.step() && !row.isNull(0))
        bounds.add(std::int32_t(row.integer(0)), std::int32_t(row.integer(1)));
    return row.status();
}

} // namespace

// Orders have no index by time: they are read only where nothing else tells that there is something recent.
Result<std::optional<DateRange>> dataDays(store::Workspace &workspace, Date today, Date recent)
{
    TRY(store::ReadSession session, workspace.read());
    const TimeZone zone = workspace.settings().zone;
    const Instant end = zone.startOf({today.days + 1});
    Bounds bounds;
    for (const char *sql : {"SELECT min(date), max(date) FROM spend WHERE date <= ?",
                            "SELECT min(date), max(date) FROM messages WHERE date <= ?"})
        TRY_VOID(addDays(session.database(), sql, today, bounds));
    for (const char *sql : {"SELECT min(time_min), max(min(time_max, ?1 - 1)) FROM event_chunks WHERE time_min < ?1",
                            "SELECT min(time), max(time) FROM orders WHERE time < ?"})
        if (!bounds.last || *bounds.last < recent.days)
            TRY_VOID(addTimes(session.database(), sql, zone, end, bounds));
    if (!bounds.first)
        return std::optional<DateRange>();
    return std::optional(DateRange {{*bounds.first}, {*bounds.last + 1}});
}

} // namespace panorama::services
