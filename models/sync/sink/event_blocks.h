// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/sink/event_rows.h"
#include "sync/sink/event_store.h"

#include <future>
#include <span>

namespace panorama::sync {

// Events on their way into the store. Rows are collected to a block; a block is sorted by key hash and merged with the
// stored chunks: a row without a key of its own that is there already is nothing new; a row with a key replaces the one
// that stands, in the fields that are mapped, when its contents differ. What remains is written as one chunk.
class EventBlocks
{
public:
    // Which fields the rows map; the others of a replaced row stay as they were.
    struct Mapped
    {
        bool channel = false, campaign = false, value = false;
        std::vector<std::uint32_t> properties; // terms.id
    };
    explicit EventBlocks(SinkContext &context) : m_context(context), m_store(context) { }

    EventRows &rows() { return m_rows; }
    Mapped &mapped() { return m_mapped; }
    bool isFull() const { return m_rows.size() >= store::EventColumns::chunkRows; }
    // Sets the key hashes of these rows: of the key, else of all that the row says; the source is part of both. Several
    // threads may work on different rows.
    void hashRows(std::size_t from, std::size_t to);
    Result<void> flush(); // merges what was collected; counts created, updated and unchanged
    Result<void> finish(); // the same, and all of it is in the database

private:
    struct Written
    {
        std::int64_t chunk = 0;
        std::size_t rows = 0;
        store::EncodedChunk bytes;
    };
    Result<void> insertEncoded();
    Result<std::optional<std::uint32_t>> settle(std::span<const std::uint32_t> rows, EventStore::Place stored);
    void keepUnmapped(std::size_t row, const store::EventColumns &before, std::size_t beforeRow);
    bool isKeyed(std::size_t row) const { return !m_rows.columns().key.empty() && !m_rows.columns().key[row].empty(); }

    SinkContext &m_context;
    EventStore m_store;
    EventRows m_rows;
    Mapped m_mapped;
    std::future<Written> m_encoding; // the block before
};

} // namespace panorama::sync
