// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_meta.h"

#include <charconv>

namespace panorama::store {

static const char *weekStartName(WeekStart start)
{
    return start == WeekStart::Sunday ? "sun" : start == WeekStart::Saturday ? "sat" : "mon";
}

Result<std::string> metaText(Database &database, const char *key)
{
    Statement statement = database.prepare("SELECT value FROM meta WHERE key = ?");
    statement.bind(key);
    std::string text = statement.step() ? std::string(statement.text(0)) : std::string();
    TRY_VOID(statement.status());
    return text;
}

Result<void> setMeta(Database &database, const char *key, const std::string &value)
{
    return database.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES(?,?)").bind(key, value).run();
}

Result<WorkspaceSettings> readSettings(Database &database)
{
    WorkspaceSettings settings;
    TRY(const std::string zone, metaText(database, "time_zone"));
    settings.zone = TimeZone::fromName(zone).value_or(TimeZone());
    TRY(settings.currency, metaText(database, "currency"));
    TRY(settings.region, metaText(database, "region"));
    TRY(const std::string start, metaText(database, "week_starts"));
    settings.weekStart = start == "sun" ? WeekStart::Sunday : start == "sat" ? WeekStart::Saturday : WeekStart::Monday;
    return settings;
}

Result<void> writeFirstMeta(Database &database, const std::string &id, const WorkspaceSettings &settings, Instant now)
{
    TRY_VOID(setMeta(database, "workspace_id", id));
    TRY_VOID(setMeta(database, "time_zone", settings.zone.name()));
    TRY_VOID(setMeta(database, "currency", settings.currency));
    TRY_VOID(setMeta(database, "region", settings.region));
    TRY_VOID(setMeta(database, "week_starts", weekStartName(settings.weekStart)));
    TRY_VOID(setMeta(database, "created", std::to_string(now.micros)));
    TRY_VOID(setMeta(database, "stamp", toHex(randomBytes(16))));
    return database.execute("INSERT INTO meta VALUES('revision', 1)");
}

Result<std::string> columnsStamp(Database &database)
{
    TRY(std::string stamp, metaText(database, "columns_stamp"));
    return stamp.empty() ? metaText(database, "stamp") : Result<std::string>(std::move(stamp));
}

Result<void> keepColumnsStamp(Database &database)
{
    return database.execute(
        "INSERT OR IGNORE INTO meta(key, value) SELECT 'columns_stamp', value FROM meta WHERE key = "
        "'stamp'");
}

// meta: 'columns@STAMP' and 'people@STAMP' = "last chunk,last order,last consent"
constexpr const char *columnsPrefix = "columns@", *peoplePrefix = "people@", *namesPrefix = "names@";

Result<LastRows> lastRows(Database &database)
{
    LastRows rows;
    Statement last = database.prepare("SELECT name, seq FROM sqlite_sequence");
    while (last.step())
        if (const std::string_view name = last.text(0); name == "event_chunks")
            rows.chunk = last.integer(1);
        else if (name == "orders")
            rows.order = last.integer(1);
        else if (name == "consents")
            rows.consent = last.integer(1);
    TRY_VOID(last.status());
    return rows;
}

static std::string textOf(const LastRows &rows)
{
    return std::to_string(rows.chunk) + "," + std::to_string(rows.order) + "," + std::to_string(rows.consent);
}

static Result<void> rememberRows(Database &database, const std::string &key, const LastRows &rows)
{
    return database.prepare("INSERT OR IGNORE INTO meta(key, value) VALUES(?,?)").bind(key, textOf(rows)).run();
}

Result<void> rememberColumns(Database &database, const std::string &stamp, const LastRows &rows)
{
    TRY_VOID(database.execute("DELETE FROM meta WHERE key >= 'columns@' AND key < 'columnsA'"));
    return rememberRows(database, columnsPrefix + stamp, rows);
}

Result<void> rememberPeople(Database &database, const std::string &stamp, const LastRows &rows, bool afterOthers)
{
    if (!afterOthers)
        TRY_VOID(database.execute("DELETE FROM meta WHERE key >= 'people@' AND key < 'peopleA'"));
    return rememberRows(database, peoplePrefix + stamp, rows);
}

static Result<std::optional<LastRows>> rowsOf(Database &database, const std::string &key)
{
    TRY(const std::string text, metaText(database, key.c_str()));
    LastRows rows;
    const char *at = text.data(), *end = at + text.size();
    for (std::int64_t *number : {&rows.chunk, &rows.order, &rows.consent}) {
        const auto read = std::from_chars(at, end, *number);
        if (read.ec != std::errc())
            return std::optional<LastRows>();
        at = read.ptr != end && *read.ptr == ',' ? read.ptr + 1 : read.ptr;
    }
    return at == end ? std::optional(rows) : std::optional<LastRows>();
}

Result<std::optional<LastRows>> rowsOfStamp(Database &database, const std::string &stamp)
{
    return rowsOf(database, columnsPrefix + stamp);
}

Result<std::optional<LastRows>> rowsOfPeople(Database &database, const std::string &stamp)
{
    return rowsOf(database, peoplePrefix + stamp);
}

Result<void> rememberNames(Database &database, const std::string &stamp, bool afterOthers)
{
    if (!afterOthers)
        TRY_VOID(database.execute("DELETE FROM meta WHERE key >= 'names@' AND key < 'namesA'"));
    return database.prepare("INSERT OR IGNORE INTO meta(key, value) VALUES(?, '')").bind(namesPrefix + stamp).run();
}

Result<bool> hasNamesOf(Database &database, const std::string &stamp)
{
    TRY(const std::string present, columnsStamp(database));
    Statement known = database.prepare("SELECT 1 FROM meta WHERE key = ?");
    known.bind(namesPrefix + stamp);
    const bool has = known.step();
    TRY_VOID(known.status());
    return has || stamp == present;
}

Result<void> rememberArrival(Database &database, const std::string &stamp, const LastRows &rows,
                             const std::string &before, const LastRows &rowsBefore)
{
    return database
        .prepare("INSERT INTO meta(key, value) VALUES('columns_stamp', ?1), ('stamp', ?1), (?2, ?3), (?4, ?5), "
                 "(?6, ?5), (?7, '') ON CONFLICT(key) DO UPDATE SET value = excluded.value")
        .bind(stamp, columnsPrefix + before, textOf(rowsBefore), columnsPrefix + stamp, textOf(rows),
              peoplePrefix + stamp, namesPrefix + stamp)
        .run();
}

Result<std::int64_t> nextRevision(Database &database)
{
    return database.integer("UPDATE meta SET value = value + 1 WHERE key = 'revision' RETURNING value");
}

Result<std::int64_t> renewMeta(Database &database, const std::string &stamp)
{
    TRY_VOID(setMeta(database, "stamp", stamp));
    return nextRevision(database);
}

} // namespace panorama::store
