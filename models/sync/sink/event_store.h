// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/sink/sink_context.h"

#include "store/event_chunk.h"
#include "sync/sink/key_filter.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace panorama::sync {

// The keys of the stored events of one source, chunk by chunk, as one transaction knows them. Whoever writes several
// transactions one after the other, with no other writer between, may keep it.
struct EventKeys
{
    struct Chunk
    {
        std::int64_t id = 0;
        std::vector<std::uint64_t> hashes;
    };
    std::vector<Chunk> chunks;
    KeyFilter filter; // of the first so many chunks
    std::size_t filtered = 0;
    std::unordered_map<std::int64_t, std::unordered_set<std::uint32_t>> buried;
    std::int64_t lastId = 0;
    bool loaded = false;
};

// The stored events of one source: every chunk is sorted by key hash and so is its own index.
class EventStore
{
public:
    struct Place
    {
        std::int64_t chunk = 0; // 0: nowhere
        std::uint32_t row = 0;
    };
    explicit EventStore(SinkContext &context);

    Result<void> load(); // the keys, once
    // Where each of these hashes (sorted upwards) stands, tombstones left out; on any thread, while nothing else is
    // done here.
    std::vector<Place> find(const std::vector<std::uint64_t> &hashes);
    // The chunk with its personal properties; kept until another one is asked for.
    Result<const store::EventColumns *> chunk(std::int64_t id);
    Result<void> bury(const Place &place);
    // A chunk that is to come, found by its hashes (sorted upwards) from now on; gives its id.
    Result<std::int64_t> reserve(std::vector<std::uint64_t> hashes);
    Result<void> insert(std::int64_t id, std::size_t rows, const store::EncodedChunk &encoded);

private:
    std::vector<std::uint32_t> candidates(const std::vector<std::uint64_t> &hashes);
    SinkContext &m_context;
    EventKeys &m_keys;
    std::int64_t m_openId = 0;
    store::EventColumns m_open;
};

} // namespace panorama::sync
