// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot.h"

#include <random>

namespace panorama::testing {

// Random customers with up to 300 events of five types, some at one instant, in columns only.
struct QuickWorld
{
    std::mt19937_64 random;
    columns::SnapshotPtr snapshot;
    int below(int n) { return int(random() % std::uint64_t(n)); }
    void makeEvents(std::uint32_t customers);
    std::vector<std::string> shuffledTypes();
};

} // namespace panorama::testing
