// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/event_store.h"

#include "core/packed_numbers.h"
#include "store/sealed_places.h"

#include <algorithm>

namespace panorama::sync {

static constexpr std::size_t leastFiltered = 32768; // hashes of a block

static EventKeys &keysOf(SinkContext &context)
{
    if (!context.eventKeys)
        context.eventKeys = std::make_shared<EventKeys>();
    return *context.eventKeys;
}

EventStore::EventStore(SinkContext &context) : m_context(context), m_keys(keysOf(context)) { }

Result<void> EventStore::load()
{
    if (m_keys.loaded)
        return {};
    m_keys.loaded = true;
    TRY(m_keys.lastId, lastId(m_context.session.database, "event_chunks"));
    store::Statement chunks =
        m_context.session.database.prepare("SELECT id, key_hashes FROM event_chunks WHERE source_id = ?");
    chunks.bind(m_context.source.id);
    while (chunks.step()) {
        m_keys.chunks.push_back({chunks.integer(0), numbersIn<std::uint64_t>(chunks.blob(1))});
    }
    TRY_VOID(chunks.status());
    store::Statement buried = m_context.session.database.prepare("SELECT chunk_id, row FROM event_tombstones");
    while (buried.step())
        m_keys.buried[buried.integer(0)].insert(std::uint32_t(buried.integer(1)));
    return buried.status();
}

// Places of the hashes that may be stored. A filter of all chunks pays for large blocks only.
std::vector<std::uint32_t> EventStore::candidates(const std::vector<std::uint64_t> &hashes)
{
    const bool few = hashes.size() < leastFiltered || m_keys.chunks.empty();
    std::size_t more = 0;
    for (std::size_t i = m_keys.filtered; i < m_keys.chunks.size(); ++i)
        more += m_keys.chunks[i].hashes.size();
    if (!few && !m_keys.filter.hasRoom(more)) {
        m_keys.filter.reset(2 * (m_keys.filter.added() + more));
        m_keys.filtered = 0;
    }
    for (; !few && m_keys.filtered < m_keys.chunks.size(); ++m_keys.filtered)
        m_keys.filter.add(m_keys.chunks[m_keys.filtered].hashes);
    std::vector<std::uint32_t> places(m_keys.chunks.empty() ? 0 : hashes.size());
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        places[count] = i;
        count += few || m_keys.filter.mayHold(hashes[i]);
    }
    places.resize(count);
    return places;
}

std::vector<EventStore::Place> EventStore::find(const std::vector<std::uint64_t> &hashes)
{
    std::vector<Place> places(hashes.size());
    const std::vector<std::uint32_t> wanted = candidates(hashes);
    for (const EventKeys::Chunk &index : m_keys.chunks) {
        const auto buried = m_keys.buried.find(index.id);
        const bool jumps = index.hashes.size() > 64 * wanted.size();
        std::size_t row = 0;
        for (std::size_t i = 0; i < wanted.size() && row < index.hashes.size(); ++i) {
            const std::uint64_t hash = hashes[wanted[i]];
            if (jumps)
                row = std::size_t(std::lower_bound(index.hashes.begin() + std::ptrdiff_t(row), index.hashes.end(), hash)
                                  - index.hashes.begin());
            while (row < index.hashes.size() && index.hashes[row] < hash)
                ++row;
            if (row == index.hashes.size() || index.hashes[row] != hash)
                continue;
            const bool isBuried = buried != m_keys.buried.end() && buried->second.contains(std::uint32_t(row));
            if (!isBuried)
                places[wanted[i]] = {index.id, std::uint32_t(row)};
        }
    }
    return places;
}

Result<const store::EventColumns *> EventStore::chunk(std::int64_t id)
{
    if (m_openId == id)
        return &m_open;
    store::Statement statement =
        m_context.session.database.prepare("SELECT key_hashes, columns, personal FROM event_chunks WHERE id = ?");
    statement.bind(id);
    if (!statement.step())
        return statement.status()
            ? storageError("A block of events is missing.", {}, "Restore a backup: workspace restore FILE.")
            : statement.status().error();
    std::string personal;
    if (!statement.isNull(2)) {
        TRY(personal, m_context.vault.open(store::eventChunkPlace(id), statement.blob(2)));
    }
    TRY(m_open, store::decodeChunk(statement.blob(0), statement.blob(1), personal));
    m_openId = id;
    return &m_open;
}

Result<void> EventStore::bury(const Place &place)
{
    m_keys.buried[place.chunk].insert(place.row);
    m_context.session.touch("event_tombstones");
    return m_context.session.database.prepare("INSERT INTO event_tombstones(chunk_id, row, batch_id) VALUES(?,?,?)")
        .bind(place.chunk, place.row, m_context.batch)
        .run();
}

Result<std::int64_t> EventStore::reserve(std::vector<std::uint64_t> hashes)
{
    TRY_VOID(load());
    m_keys.chunks.push_back({++m_keys.lastId, std::move(hashes)});
    return m_keys.lastId;
}

Result<void> EventStore::insert(std::int64_t id, std::size_t rows, const store::EncodedChunk &encoded)
{
    store::Statement insert = m_context.session.database.prepare(
        "INSERT INTO event_chunks(id, batch_id, source_id, rows, time_min, time_max, parties, key_hashes, columns, "
        "personal) VALUES(?,?,?,?,?,?,?,?,?,?)");
    insert.bind(id, m_context.batch, m_context.source.id, std::int64_t(rows), encoded.timeMin, encoded.timeMax);
    insert.lendBlob(encoded.parties).lendBlob(encoded.keyHashes).lendBlob(encoded.columns);
    if (encoded.personal.empty())
        insert.bindNext(nullptr);
    else
        insert.bindBlob(m_context.vault.seal(store::eventChunkPlace(id), encoded.personal));
    m_context.session.touch("event_chunks");
    return insert.run();
}

} // namespace panorama::sync
