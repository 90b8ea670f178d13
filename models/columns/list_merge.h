// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/event_merge.h"

namespace panorama::columns {

// What became of the rows of a snapshot when others came between them; customers have kept their numbers, new
// ones come after them.
struct MovedRows
{
    const Insertions &rows;
    std::span<const Row> offsets; // by customer, as they are now
    std::span<const std::string> types; // names, as they are now
    Recoding oldAmounts, freshAmounts;
};

// The lists by type, shard and time of two snapshots in one, as addTypeLists() makes them. The times of the old ones
// keep their base and unit.
void mergeTypeLists(const LoadedSections &old, const LoadedSections &fresh, const MovedRows &moved, Sections &merged);

} // namespace panorama::columns
