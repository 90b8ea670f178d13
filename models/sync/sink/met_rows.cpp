// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/met_rows.h"

#include "sync/sink/batches.h"

#include <cstring>
#include <vector>

namespace panorama::sync {
namespace {

std::string tableOf(DataKind kind)
{
    switch (kind) {
    case DataKind::Customers: return "records";
    case DataKind::Events:
    case DataKind::Consents:
    case DataKind::Spend: return {};
    default: return std::string(dataKindName(kind));
    }
}

Result<std::int64_t> removeRows(store::WriteSession &session, std::int64_t source, const std::string &table,
                                const std::unordered_set<std::int64_t> &met)
{
    std::vector<std::int64_t> absent;
    store::Statement rows = session.database.prepare(
        "SELECT r.id FROM " + table
        + " r JOIN batches b ON b.id = r.created_batch WHERE r.source_id = ? AND b.origin = 'sync'");
    rows.bind(source);
    while (rows.step())
        if (!met.contains(rows.integer(0)))
            absent.push_back(rows.integer(0));
    TRY_VOID(rows.status());
    if (absent.empty())
        return std::int64_t(0);
    session.touch(table);
    store::Statement remove = session.database.prepare("DELETE FROM " + table + " WHERE id = ?");
    for (const std::int64_t id : absent)
        TRY_VOID(remove.bind(id).run());
    return std::int64_t(absent.size());
}

std::vector<std::uint32_t> unmetRows(std::string_view keyHashes, const std::unordered_set<std::uint64_t> &met)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < keyHashes.size() / sizeof(std::uint64_t); ++row) {
        std::uint64_t hash = 0;
        std::memcpy(&hash, keyHashes.data() + row * sizeof hash, sizeof hash);
        if (!met.contains(hash))
            rows.push_back(std::uint32_t(row));
    }
    return rows;
}

Result<std::int64_t> removeEvents(store::WriteSession &session, std::int64_t source,
                                  const std::unordered_set<std::uint64_t> &met)
{
    std::vector<std::pair<std::int64_t, std::vector<std::uint32_t>>> absent;
    store::Statement chunks = session.database.prepare(
        "SELECT c.id, c.key_hashes FROM event_chunks c JOIN batches b ON b.id = c.batch_id WHERE c.source_id = ?"
        " AND b.origin = 'sync'");
    chunks.bind(source);
    while (chunks.step())
        if (std::vector<std::uint32_t> rows = unmetRows(chunks.blob(1), met); !rows.empty())
            absent.emplace_back(chunks.integer(0), std::move(rows));
    TRY_VOID(chunks.status());
    if (absent.empty())
        return std::int64_t(0);
    session.touch("event_tombstones");
    TRY(const Batch batch, openBatch(session, {"sync", DataKind::Events, "[]", ""}));
    TRY_VOID(closeBatch(session, batch.id, source, {}, 0, 0));
    store::Statement bury = session.database.prepare("INSERT OR IGNORE INTO event_tombstones VALUES(?,?,?)");
    std::int64_t removed = 0;
    for (const auto &[chunk, rows] : absent)
        for (const std::uint32_t row : rows) {
            TRY_VOID(bury.bind(chunk, std::int64_t(row), batch.id).run());
            removed += session.database.changes();
        }
    return removed;
}

} // namespace

Result<std::int64_t> removeUnmet(store::WriteSession &session, std::int64_t source, const std::set<DataKind> &kinds,
                                 const MetRows &met)
{
    static const std::unordered_set<std::int64_t> none;
    std::int64_t removed = 0;
    for (const DataKind kind : kinds) {
        if (kind == DataKind::Events) {
            TRY(const std::int64_t events, removeEvents(session, source, met.events));
            removed += events;
        } else if (const std::string table = tableOf(kind); !table.empty()) {
            const auto ids = met.ids.find(table);
            TRY(const std::int64_t rows, removeRows(session, source, table, ids == met.ids.end() ? none : ids->second));
            removed += rows;
        }
    }
    return removed;
}

} // namespace panorama::sync
