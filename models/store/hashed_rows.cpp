// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hashed_rows.h"

#include <algorithm>
#include <array>

namespace panorama::store {

// Two counting passes by the upper 24 bits leave hashes nearly sorted; insertion does the rest.
void sortHashes(std::vector<HashedRow> &rows)
{
    if (rows.size() < 4096)
        return std::sort(rows.begin(), rows.end());
    std::vector<HashedRow> other(rows.size());
    for (const int shift : {40, 52}) {
        std::array<std::uint32_t, 4097> starts {};
        for (const HashedRow &row : rows)
            ++starts[(row.hash >> shift & 4095) + 1];
        for (std::size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        for (const HashedRow &row : rows)
            other[starts[row.hash >> shift & 4095]++] = row;
        rows.swap(other);
    }
    for (std::size_t i = 1; i < rows.size(); ++i)
        for (std::size_t at = i; at > 0 && rows[at] < rows[at - 1]; --at)
            std::swap(rows[at], rows[at - 1]);
}

} // namespace panorama::store
