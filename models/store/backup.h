// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/time.h"
#include "store/database.h"

#include <string>

namespace panorama::store {

// Writes the workspace of `database` as one closed file: under another name first, checked, then renamed, so that
// `target` is whole or absent. An existing target is replaced.
Result<void> backupTo(Database &database, const std::string &target, const Job &job);
// A copy of the file as it is, where nobody is in the way, beside the workspace, in NAME.panorama.backups/; of
// automatic backups the latest five and the latest one of each of seven days stay, none longer than 30 days but the
// latest. Gives the path.
Result<std::string> backupBeside(Database &database, const std::string &path, const std::string &reason, Instant now,
                                 const Job &job);
// Puts the content of the backup into the workspace at `path`, which is made when it is absent. Other processes that
// have it open see the change as one commit. A damaged workspace is kept as PATH.damaged.
Result<void> restoreFrom(const std::string &backup, const std::string &path, const Job &job);

} // namespace panorama::store
