// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "domain/value.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace panorama::store {

// A property of the events of a chunk: dictionary-coded values; code 0 = the event does not have it.
struct PropertyColumn
{
    std::uint32_t name = 0; // terms.id of kind 5
    bool personal = false; // its values are in the sealed part of the chunk
    std::vector<Value> values; // code c means values[c - 1]
    std::vector<std::uint32_t> codes;
};

// Rows of events as columns of equal length. Rows of a stored chunk are sorted by keyHash.
struct EventColumns
{
    static constexpr std::int64_t noValue = std::numeric_limits<std::int64_t>::min();
    static constexpr std::size_t chunkRows = 262144;

    std::vector<std::uint64_t> keyHash; // Vault::eventKeyHash of source and key
    std::vector<std::uint32_t> party; // identifier id, or 0x80000000 | parties.id
    std::vector<std::int64_t> time; // µs UTC
    std::vector<std::uint32_t> event; // terms.id of kind 1
    std::vector<std::uint32_t> channel; // terms.id of kind 2; 0 = missing
    std::vector<std::uint32_t> campaign; // terms.id of kind 3; 0 = missing
    std::vector<std::int64_t> value; // micros; noValue = missing
    std::vector<std::uint32_t> currency; // terms.id of kind 4; 0 = missing
    std::vector<std::string> key; // the key that a mapping gave; empty vector = no row has one, "" = this row has none
    std::vector<PropertyColumn> properties;
    std::size_t rows() const { return time.size(); }
};

// The columns as bytes for event_chunks.columns and .personal (before sealing); each column takes only the width that
// its values need, a constant column a few bytes. Keys and hashes: keyHash goes into event_chunks.key_hashes.
struct EncodedChunk
{
    std::string keyHashes, parties, columns, personal;
    std::int64_t timeMin = 0, timeMax = 0;
};
EncodedChunk encodeChunk(const EventColumns &columns);
// `keyHashes` may be empty: they are then left out. `personal`: the opened sealed part, or empty: personal properties
// are then left out.
Result<EventColumns> decodeChunk(std::string_view keyHashes, std::string_view columns, std::string_view personal = {});

} // namespace panorama::store
