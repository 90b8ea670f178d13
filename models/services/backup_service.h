// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "store/workspace.h"

#include <string>
#include <vector>

namespace panorama::services {

// A copy of the workspace in NAME.panorama.backups/.
struct BackupItem
{
    std::string path, reason; // reason: before-import, after-sync, before-erase, by-hand, before-schema-3 …
    Instant time;
    std::int64_t bytes = 0;
};
// Latest first.
std::vector<BackupItem> listBackups(const std::string &workspacePath);

// A copy beside the workspace now; gives its path.
Result<std::string> backupNow(const Job &job, store::Workspace &workspace, const std::string &reason);

// Automatic copies: before imports and after syncs at most one an hour, before an erasure always. Nothing for a
// workspace without data. A copy that cannot be made (a full disk) never stops the work that asked for it.
enum class BackupMoment { BeforeImport, AfterSync, BeforeErase };
void backupAutomatically(const Job &job, store::Workspace &workspace, BackupMoment moment);

} // namespace panorama::services
