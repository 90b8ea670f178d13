// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/segment_rule.h"

namespace panorama {

// One pool of customers: B1, B2, consumers …
struct Pool
{
    std::string id, name;
    Json rule; // NODE, as written
};

// The pools of a workspace, panorama.pools/1: whoever fulfils several rules is in the first of these pools only, so
// nobody is in two.
// {"format":"panorama.pools/1","pools":[{"id":"B1","name":"Large accounts","rule":{…}},…]}
struct PoolList
{
    static constexpr std::size_t mostPools = 100;
    std::vector<Pool> pools;
    // The segment document of a pool: its rule and none of those before it.
    Json segmentOf(std::size_t pool) const;
    std::optional<std::size_t> find(std::string_view id) const;
};

// Checks everything but the leaves of the rules; errors point into the file.
Result<PoolList> parsePoolList(const Json &document, const std::string &pointer = {});

} // namespace panorama
