// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/customer_directory.h"
#include "identity/identity_view.h"
#include "services/erasure_service.h"

#include <set>

namespace panorama::services {

// What one erasure takes away.
struct ErasureScope
{
    std::vector<identity::RecordNumber> records;
    std::vector<std::int64_t> explicitIds; // records.id
    std::vector<std::string> refs; // as in links
    std::vector<std::uint64_t> rows; // source << 32 | party, sorted
    std::vector<std::uint32_t> identifiers; // that nobody else has
    std::vector<std::uint32_t> strong; // all strong ones of the records
    std::set<std::uint32_t> parties; // parties that hold one of `identifiers`
    bool holds(std::uint32_t source, std::uint32_t party) const;
};
// `directory`: who else there is besides the people of the view; nothing where these are all.
Result<ErasureScope> erasureScope(store::Database &database, const identity::IdentityView &view,
                                  identity::CustomerNumber customer,
                                  const std::optional<columns::CustomerDirectory> &directory);

Result<void> eraseEvents(const Job &job, store::WriteSession &session, const ErasureScope &scope,
                         ErasureResult &result);
// The places that the person left for go to `result.recall`.
Result<void> eraseLedger(store::WriteSession &session, const ErasureScope &scope, ErasureResult &result);
Result<void> eraseOrders(store::WriteSession &session, const ErasureScope &scope, ErasureResult &result);
Result<void> eraseRejects(store::WriteSession &session, const identity::IdentityView &view, const ErasureScope &scope,
                          const std::string &region, ErasureResult &result);

} // namespace panorama::services
