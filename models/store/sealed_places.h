// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

// The places (Vault::seal) and plain contents of all sealed columns, so that whoever writes and whoever reads agree:
//   identifiers.value      the normalised value
//   records.personal       {"key":KEY (without the source),"name":…,"attrs":{name:stored value…}}; absent keys =
//   missing orders.personal        {name:stored value…}, the personal properties event_chunks.personal
//   EncodedChunk::personal rejects.cells          a JSON array of texts
namespace panorama::store {

inline std::string sealedPlace(const char *table, std::int64_t id)
{
    return std::string(table) + "|" + std::to_string(id);
}
inline std::string identifierPlace(std::int64_t id)
{
    return sealedPlace("identifiers", id);
}
inline std::string recordPlace(std::int64_t id)
{
    return sealedPlace("records", id);
}
inline std::string orderPlace(std::int64_t id)
{
    return sealedPlace("orders", id);
}
inline std::string eventChunkPlace(std::int64_t id)
{
    return sealedPlace("event_chunks", id);
}
inline std::string rejectPlace(std::int64_t batch, std::int64_t seq)
{
    return sealedPlace("rejects", batch) + "|" + std::to_string(seq);
}

} // namespace panorama::store
