// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "identity/identity_view.h"
#include "store/event_chunk.h"

#include <functional>

namespace panorama::services {

// The rows (source << 32 | party, sorted) that belong to these records.
std::vector<std::uint64_t> rowsOf(const columns::RecordSet &records, std::span<const identity::RecordNumber> of);

struct EventRow
{
    const store::EventColumns &columns;
    std::size_t row;
    std::uint32_t source;
};
// Calls `each` for every event of these rows that still stands, chunk by chunk. `vault` opens personal properties.
Result<void> forEachEvent(const Job &job, store::Database &database, const store::Vault &vault,
                          const std::vector<std::uint64_t> &rows, const std::function<void(const EventRow &)> &each);

} // namespace panorama::services
