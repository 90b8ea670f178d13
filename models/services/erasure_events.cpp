// SPDX-License-Identifier: GPL-3.0-or-later
// A chunk that holds rows of the erased is written anew without them: columns, keys, parties, and dictionaries with
// the values that are still used; marks of replaced rows move with their rows. A chunk left empty goes.
#include "services/erasure_parts.h"
#include "store/event_chunk.h"
#include "store/sealed_places.h"

#include <algorithm>

namespace panorama::services {
namespace {

template<typename T> std::vector<T> kept(const std::vector<T> &column, const std::vector<std::size_t> &rows)
{
    std::vector<T> result;
    if (column.empty())
        return result;
    result.reserve(rows.size());
    for (const std::size_t row : rows)
        result.push_back(column[row]);
    return result;
}

store::PropertyColumn keptProperty(const store::PropertyColumn &property, const std::vector<std::size_t> &rows)
{
    store::PropertyColumn result {property.name, property.personal, {}, kept(property.codes, rows)};
    std::vector<std::uint32_t> renamed(property.values.size() + 1);
    for (std::uint32_t &code : result.codes) {
        if (code && !renamed[code]) {
            result.values.push_back(property.values[code - 1]);
            renamed[code] = std::uint32_t(result.values.size());
        }
        code = renamed[code];
    }
    return result;
}

store::EventColumns keptColumns(const store::EventColumns &columns, const std::vector<std::size_t> &rows)
{
    store::EventColumns result;
    result.keyHash = kept(columns.keyHash, rows);
    result.party = kept(columns.party, rows);
    result.time = kept(columns.time, rows);
    result.event = kept(columns.event, rows);
    result.channel = kept(columns.channel, rows);
    result.campaign = kept(columns.campaign, rows);
    result.value = kept(columns.value, rows);
    result.currency = kept(columns.currency, rows);
    result.key = kept(columns.key, rows);
    for (const store::PropertyColumn &property : columns.properties)
        if (store::PropertyColumn rest = keptProperty(property, rows); !rest.values.empty())
            result.properties.push_back(std::move(rest));
    return result;
}

Result<void> moveTombstones(store::Database &database, std::int64_t chunk, const std::vector<std::size_t> &rows)
{
    std::vector<std::pair<std::size_t, std::int64_t>> marks; // new row, batch
    store::Statement row = database.prepare("SELECT row, batch_id FROM event_tombstones WHERE chunk_id = ?");
    row.bind(chunk);
    while (row.step()) {
        const auto at = std::lower_bound(rows.begin(), rows.end(), std::size_t(row.integer(0)));
        if (at != rows.end() && *at == std::size_t(row.integer(0)))
            marks.emplace_back(std::size_t(at - rows.begin()), row.integer(1));
    }
    TRY_VOID(row.status());
    TRY_VOID(database.prepare("DELETE FROM event_tombstones WHERE chunk_id = ?").bind(chunk).run());
    store::Statement insert = database.prepare("INSERT INTO event_tombstones(chunk_id, row, batch_id) VALUES(?,?,?)");
    for (const auto &[newRow, batch] : marks)
        TRY_VOID(insert.bind(chunk, std::int64_t(newRow), batch).run());
    return {};
}

Result<void> writeChunk(store::WriteSession &session, std::int64_t chunk, const store::EventColumns &columns)
{
    const store::EncodedChunk encoded = store::encodeChunk(columns);
    store::Statement update =
        session.database.prepare("UPDATE event_chunks SET rows = ?, time_min = ?, time_max = ?, parties = ?, "
                                 "key_hashes = ?, columns = ?, personal = ? WHERE id = ?");
    update.bindNext(std::int64_t(columns.rows())).bindNext(encoded.timeMin).bindNext(encoded.timeMax);
    update.bindBlob(encoded.parties).bindBlob(encoded.keyHashes).bindBlob(encoded.columns);
    if (encoded.personal.empty())
        update.bindNext(nullptr);
    else
        update.bindBlob(session.vault->seal(store::eventChunkPlace(chunk), encoded.personal));
    return update.bindNext(chunk).run();
}

Result<void> eraseFromChunk(store::WriteSession &session, std::int64_t chunk, const ErasureScope &scope,
                            ErasureResult &result)
{
    store::Statement blob =
        session.database.prepare("SELECT source_id, key_hashes, columns, personal FROM event_chunks WHERE id = ?");
    blob.bind(chunk);
    if (!blob.step())
        return blob.status();
    const auto source = std::uint32_t(blob.integer(0));
    std::string personal;
    if (!blob.isNull(3)) {
        TRY(personal, session.vault->open(store::eventChunkPlace(chunk), blob.blob(3)));
    }
    TRY(const store::EventColumns columns, store::decodeChunk(blob.blob(1), blob.blob(2), personal));
    blob.reset();
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < columns.rows(); ++row)
        if (!scope.holds(source, columns.party[row]))
            rows.push_back(row);
    if (rows.size() == columns.rows())
        return {};
    result.events += std::int64_t(columns.rows() - rows.size());
    TRY_VOID(moveTombstones(session.database, chunk, rows));
    if (rows.empty())
        return session.database.prepare("DELETE FROM event_chunks WHERE id = ?").bind(chunk).run();
    return writeChunk(session, chunk, keptColumns(columns, rows));
}

} // namespace

Result<void> eraseEvents(const Job &job, store::WriteSession &session, const ErasureScope &scope, ErasureResult &result)
{
    std::vector<std::int64_t> touched;
    store::Statement chunk = session.database.prepare("SELECT id, source_id, parties FROM event_chunks");
    while (chunk.step()) {
        const auto source = std::uint32_t(chunk.integer(1));
        const std::vector<std::uint32_t> parties = identity::identifierIds(chunk.blob(2));
        if (std::any_of(parties.begin(), parties.end(),
                        [&](std::uint32_t party) { return scope.holds(source, party); }))
            touched.push_back(chunk.integer(0));
        if (job.isCancelled())
            return cancelledError();
    }
    TRY_VOID(chunk.status());
    for (const std::int64_t id : touched)
        TRY_VOID(eraseFromChunk(session, id, scope, result));
    return {};
}

} // namespace panorama::services
