// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot.h"

namespace panorama::bench {

// The rows that workloads run on, for other engines: customers.csv (number, attributes, tags as bits of one number,
// consents), events.csv (customer, type, seconds, channel, value in cents) and names.json (tags and types by number).
Result<void> exportRows(const columns::Snapshot &snapshot, const std::string &folder);

} // namespace panorama::bench
