// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "store/database.h"
#include "store/vault.h"

#include <string>
#include <vector>

namespace panorama::store {

// The audit log: who took what out, what was erased, which links were made by hand. Each row carries a keyed MAC over
// itself and the MAC before it, and the workspace keeps a keyed head with the number of rows, so that a row that is
// changed, dropped, swapped or cut off at the end shows. Rows never hold names, phones or other personal values.

// Adds a row within the open transaction. `action` is a short name such as "export.canonical".
Result<void> appendAudit(Database &database, const Vault &vault, Instant time, const std::string &action,
                         const Json &detail);

struct AuditFault
{
    std::int64_t row = 0; // audit.id; 0 = the end of the log is missing
    std::string message;
};
// All rows that do not fit the chain; empty = sound.
Result<std::vector<AuditFault>> verifyAudit(Database &database, const Vault &vault);

} // namespace panorama::store
