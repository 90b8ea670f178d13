// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/record_scope.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace panorama::services {

// All that belongs to the two records of a link, a cut or a pair that matching found, by its id, and may change with
// it; empty where there is no such link. Nothing: a look at everybody is needed.
Result<std::optional<columns::RecordScope>> scopeOfLink(store::Database &database, const std::string &link);
// All that belongs to the records that an SQL text lists by their references, for reading; nothing, too, where they are
// so many that a look at everybody is as quick.
Result<std::optional<columns::RecordScope>> scopeOfRefs(store::Database &database, const char *sql);

} // namespace panorama::services
