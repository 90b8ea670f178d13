// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"

namespace panorama::store {

// The table `meta`: what a workspace says of itself.
Result<std::string> metaText(Database &database, const char *key); // "" when it is absent
Result<void> setMeta(Database &database, const char *key, const std::string &value);
Result<WorkspaceSettings> readSettings(Database &database);
Result<void> writeFirstMeta(Database &database, const std::string &id, const WorkspaceSettings &settings, Instant now);
// The stamp of the last commit that changed anything that the columnar snapshot is made of.
Result<std::string> columnsStamp(Database &database);
Result<void> keepColumnsStamp(Database &database); // before a commit that changes nothing of it
// The next revision, under a new stamp; gives the revision.
Result<std::int64_t> renewMeta(Database &database, const std::string &stamp);

} // namespace panorama::store
