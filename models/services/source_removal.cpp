// SPDX-License-Identifier: GPL-3.0-or-later
// A removed source is kept as the SQL that brings its rows back, made by SQLite's own quote(): exact for every type,
// sealed secrets among them.
#include "services/source_service.h"

namespace panorama::services {
namespace {

struct KeptTable
{
    const char *name;
    const char *columns;
};

constexpr KeptTable keptTables[] = {
    {"secrets", "source_id, name, value, generation, expires"},
    {"sync_streams", "source_id, stream, part, mark, manifest_hash, last_full, last_ok"},
    {"sync_slices",
     "source_id, stream, part, start, \"end\", status, page, job, attempt, rows, max_cursor, error, batch_id"},
    {"sync_values", "source_id, stream, field, value"},
};

// "a, b" → "quote(a) || ', ' || quote(b)"
std::string quoted(std::string_view columns)
{
    std::string sql = "quote(";
    for (std::size_t at = 0;;) {
        const std::size_t comma = columns.find(", ", at);
        sql += std::string(columns.substr(at, comma == std::string_view::npos ? comma : comma - at)) + ")";
        if (comma == std::string_view::npos)
            return sql;
        sql += " || ', ' || quote(";
        at = comma + 2;
    }
}

Result<void> addRows(store::Database &database, const KeptTable &table, std::int64_t source,
                     std::vector<std::string> &statements)
{
    store::Statement rows =
        database.prepare("SELECT " + quoted(table.columns) + " FROM " + table.name + " WHERE source_id = ?");
    rows.bind(source);
    while (rows.step())
        statements.push_back("INSERT INTO " + std::string(table.name) + "(" + table.columns + ") VALUES("
                             + std::string(rows.text(0)) + ")");
    return rows.status();
}

} // namespace

Result<RemovedSource> takeSourceAway(store::Workspace &workspace, const std::string &name)
{
    RemovedSource removed {name, {}};
    {
        TRY(store::ReadSession session, workspace.read());
        store::Statement find = session.database().prepare("SELECT id FROM sources WHERE name = ? AND removed = 0");
        find.bind(name);
        if (!find.step())
            return notFoundError("There is no source \"" + name + "\".", name,
                                 "Give the id or the name that the list shows.");
        const std::int64_t id = find.integer(0);
        removed.statements.push_back("UPDATE sources SET removed = 0 WHERE id = " + std::to_string(id));
        for (const KeptTable &table : keptTables)
            TRY_VOID(addRows(session.database(), table, id, removed.statements));
    }
    TRY_VOID(removeSource(workspace, name));
    return removed;
}

Result<void> putSourceBack(store::Workspace &workspace, const RemovedSource &removed)
{
    const Result<std::int64_t> done = workspace.write(Job(), [&](store::WriteSession &session) -> Result<void> {
        session.touch("sources");
        for (const std::string &statement : removed.statements)
            TRY_VOID(session.database.execute(statement));
        return {};
    });
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace panorama::services
