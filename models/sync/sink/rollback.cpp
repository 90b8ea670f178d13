// SPDX-License-Identifier: GPL-3.0-or-later
// A row belongs to the batch that changed it last. So a batch can be taken back when every row that it brought or
// changed is still its own: rows it brought go, rows it changed get their before-image, its chunks and tombstones go.
#include "sync/sink/batches.h"
#include "sync/sink/row_image.h"

#include <set>
#include <vector>

namespace panorama::sync {
namespace {

constexpr const char *tables[] = {"records",  "consents",  "orders", "order_lines", "refunds",
                                  "products", "campaigns", "spend",  "messages"};

struct Change
{
    std::string table, image;
    std::int64_t row = 0;
};

Result<std::vector<Change>> changesOf(store::Database &database, std::int64_t batch)
{
    std::vector<Change> changes;
    store::Statement statement =
        database.prepare("SELECT table_name, row_id, before FROM undo WHERE batch_id = ? ORDER BY seq DESC");
    statement.bind(batch);
    while (statement.step())
        changes.push_back({std::string(statement.text(0)), std::string(statement.text(2)), statement.integer(1)});
    TRY_VOID(statement.status());
    return changes;
}

Result<void> collect(store::Database &database, const std::string &sql, std::int64_t a, std::set<std::int64_t> &batches)
{
    store::Statement statement = database.prepare(sql);
    statement.bind(a);
    while (statement.step())
        batches.insert(statement.integer(0));
    return statement.status();
}

// Batches that changed rows of this one afterwards.
Result<std::set<std::int64_t>> laterBatches(store::Database &database, std::int64_t batch,
                                            const std::vector<Change> &changes)
{
    std::set<std::int64_t> later;
    for (const char *table : tables)
        TRY_VOID(collect(
            database, "SELECT DISTINCT batch FROM " + std::string(table) + " WHERE created_batch = ?1 AND batch != ?1",
            batch, later));
    for (const Change &change : changes)
        TRY_VOID(collect(database, "SELECT batch FROM " + change.table + " WHERE id = ?", change.row, later));
    TRY_VOID(collect(database,
                     "SELECT DISTINCT t.batch_id FROM event_tombstones t JOIN event_chunks c ON c.id = t.chunk_id "
                     "WHERE c.batch_id = ?1 AND t.batch_id != ?1",
                     batch, later));
    later.erase(batch);
    return later;
}

Result<std::string> namesOf(store::Database &database, const std::set<std::int64_t> &batches)
{
    std::string names;
    store::Statement statement =
        database.prepare("SELECT coalesce(public_id, origin || ' ' || id) FROM batches WHERE id = ?");
    for (const std::int64_t batch : batches) {
        statement.bind(batch);
        if (statement.step())
            names += (names.empty() ? "" : ", ") + std::string(statement.text(0));
    }
    return names;
}

Result<void> takeAway(store::WriteSession &session, std::int64_t batch, const std::vector<Change> &changes)
{
    store::Database &database = session.database;
    for (const Change &change : changes) {
        TRY_VOID(restoreImage(database, change.table, change.row, change.image));
        session.touch(change.table);
    }
    for (const char *table : tables) {
        store::Statement any = database.prepare("SELECT 1 FROM " + std::string(table) + " WHERE created_batch = ?");
        any.bind(batch);
        const bool isTouched = any.step();
        TRY_VOID(any.status());
        any.reset();
        if (!isTouched)
            continue; // what is not touched, names above all, need not be read anew
        TRY_VOID(database.prepare("DELETE FROM " + std::string(table) + " WHERE created_batch = ?").bind(batch).run());
        session.touch(table);
    }
    for (const char *sql :
         {"DELETE FROM event_tombstones WHERE batch_id = ?", "DELETE FROM event_chunks WHERE batch_id = ?",
          "DELETE FROM undo WHERE batch_id = ?", "DELETE FROM rejects WHERE batch_id = ?",
          "UPDATE batches SET rolled_back = 1 WHERE id = ?"})
        TRY_VOID(database.prepare(sql).bind(batch).run());
    for (const char *table : {"event_chunks", "event_tombstones", "batches", "sources"})
        session.touch(table);
    // A file source goes with the last of its imports.
    return database.execute("UPDATE sources SET removed = 1 WHERE kind = 'file' AND removed = 0 AND NOT EXISTS"
                            " (SELECT 1 FROM batches b WHERE b.source_id = sources.id AND b.rolled_back = 0)");
}

} // namespace

Result<void> rollbackBatch(store::WriteSession &session, const std::string &publicId)
{
    store::Statement find = session.database.prepare("SELECT id, rolled_back, origin FROM batches WHERE public_id = ?");
    find.bind(publicId);
    if (!find.step() || find.text(2) != "import")
        return find.status()
            ? notFoundError("There is no import " + publicId + ".", publicId, "import list shows them.")
            : find.status().error();
    if (find.integer(1))
        return Error {ErrorCode::Conflict,
                      "The import " + publicId + " was rolled back already.",
                      {},
                      "Nothing is left to do.",
                      {}};
    const std::int64_t batch = find.integer(0);
    find.reset();
    TRY(const std::vector<Change> changes, changesOf(session.database, batch));
    TRY(const std::set<std::int64_t> later, laterBatches(session.database, batch, changes));
    if (!later.empty()) {
        TRY(const std::string names, namesOf(session.database, later));
        return Error {ErrorCode::Conflict,
                      "Later imports changed rows of " + publicId + ": " + names + ".",
                      {},
                      "Roll those back first.",
                      {}};
    }
    return takeAway(session, batch, changes);
}

} // namespace panorama::sync
