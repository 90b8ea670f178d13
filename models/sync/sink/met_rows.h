// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/kinds.h"
#include "store/workspace.h"

#include <map>
#include <set>
#include <unordered_set>

namespace panorama::sync {

// The stored rows that a pass over a stream has met, new ones included.
struct MetRows
{
    std::map<std::string, std::unordered_set<std::int64_t>> ids; // by table
    std::unordered_set<std::uint64_t> events; // key hashes
};

// Removes what syncs of this source have brought of these kinds and the pass has not met; gives how many rows.
// What speaks of a past day stays: consents are a history, spend figures are superseded by later ones.
Result<std::int64_t> removeUnmet(store::WriteSession &session, std::int64_t source, const std::set<DataKind> &kinds,
                                 const MetRows &met);

} // namespace panorama::sync
