// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/event_chunk.h"

namespace panorama::store {

// The rows of some parties (upwards) out of a chunk, without decoding the others; `rows` are their places in it. Hashes
// of keys are left out.
struct ChunkRows
{
    EventColumns columns;
    std::vector<std::uint32_t> rows;
};
Result<ChunkRows> decodeRowsOf(const std::vector<std::uint32_t> &parties, std::string_view columns,
                               std::string_view personal);

} // namespace panorama::store
