// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

namespace panorama::store {

// A row of a block that is to be stored, by the keyed hash of its key.
struct HashedRow
{
    std::uint64_t hash;
    std::uint32_t row;
    bool operator<(const HashedRow &other) const { return hash != other.hash ? hash < other.hash : row < other.row; }
};

// Upwards; of hashes, which are spread evenly.
void sortHashes(std::vector<HashedRow> &rows);

} // namespace panorama::store
