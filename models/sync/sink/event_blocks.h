// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/sink/event_rows.h"
#include "sync/sink/event_store.h"

#include <future>
#include <span>

namespace panorama::sync {

// Events on their way into the store. Rows are collected to a block; a block is sorted by key hash and looked up in the
// stored chunks on another thread while the next one is collected, then merged with them: a row without a key of its
// own that is there already is nothing new; a row with a key replaces the one that stands, in the fields that are
// mapped, when its contents differ. What remains is written as one chunk.
class EventBlocks
{
public:
    // Which fields the rows map; the others of a replaced row stay as they were.
    struct Mapped
    {
        bool channel = false, campaign = false, value = false;
        std::vector<std::uint32_t> properties; // terms.id
        std::vector<std::string> identifierKinds;
    };
    explicit EventBlocks(SinkContext &context) : m_context(context), m_store(context) { }

    EventRows &rows() { return m_rows; }
    Mapped &mapped() { return m_mapped; }
    bool isFull() const { return m_rows.size() >= store::EventColumns::chunkRows; }
    Result<void> flush(); // what was collected is a block
    Result<void> finish(); // all of it is merged and in the database; created, updated and unchanged are counted

private:
    struct Written
    {
        std::int64_t chunk = 0;
        std::size_t rows = 0;
        store::EncodedChunk bytes;
    };
    // A block by key hash, and where each key stands in the store.
    struct Sorted
    {
        std::vector<std::uint64_t> hashes;
        std::vector<std::uint32_t> rows;
        std::vector<EventStore::Place> places;
    };
    void hashRows();
    Sorted sorted();
    Result<void> mergeBlock();
    std::future<Written> encodeFew(std::int64_t chunk, const std::vector<std::uint32_t> &kept);
    std::future<Written> encodeMany(std::int64_t chunk, std::vector<std::uint32_t> kept);
    Result<void> insertEncoded();
    Result<std::optional<std::uint32_t>> settle(std::span<const std::uint32_t> rows, EventStore::Place stored);
    Result<void> keepUnmapped(std::size_t row, const store::EventColumns &before, std::size_t beforeRow);
    bool isKeyed(std::size_t row) const
    {
        return !m_block.columns().key.empty() && !m_block.columns().key[row].empty();
    }

    SinkContext &m_context;
    EventStore m_store;
    EventRows m_rows, m_block; // that are collected; that are merged
    Mapped m_mapped;
    std::future<Sorted> m_sorting; // of m_block
    std::future<Written> m_encoding; // the block before
};

} // namespace panorama::sync
