// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <cstdint>

namespace panorama::bench {

// What L1 brings in: rows of events as CSV, of customers that are named by one identifier each.
struct ImportWorkload
{
    std::int64_t rows = 0; // 0: nothing is asked for
    std::int64_t customers = 100000;
};

// Registers L1 (all identifiers are known to the workspace) and L1-new (none is): from the file to the durable commit,
// each time in a fresh workspace with a public key, so that no passphrase is stretched within the time.
Result<void> registerImports(const ImportWorkload &workload);

} // namespace panorama::bench
