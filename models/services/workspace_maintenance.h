// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workspace_service.h"

namespace panorama::services {

// Care for the workspace file (contract.md section 2). Paths are files of the caller; nothing is overwritten unless
// `overwrite` says so.

// Storage error that names the damage, else {path, sound, audit, revision, as_of}; `audit` is "locked" where the vault,
// which has the key of the audit log, cannot be opened. Never writes.
Result<Json> checkWorkspace(const Job &job, const std::string &path, const std::optional<std::string> &passphrase,
                            const Clock &clock);
// {path, backup, bytes, revision, as_of}
Result<Json> backupWorkspace(const Job &job, const std::string &path, const std::string &target, bool overwrite,
                             const Clock &clock);
// Puts a backup into the workspace at `path`: {path, restored_from, kept, revision, as_of}; `kept` is where a damaged
// workspace now lies, else null. Whom the workspace has erased since is erased again and does not come back in later
// imports either; where the vault cannot be opened, `erasures_pending` counts the identifiers that wait for it.
Result<Json> restoreWorkspace(const Job &job, const std::string &path, const std::string &backup, bool overwrite,
                              const std::optional<std::string> &passphrase, const Clock &clock);
// Gives free pages back to the disk: {path, bytes_before, bytes_after, revision, as_of}
Result<Json> compactWorkspace(const Job &job, const std::string &path, const Clock &clock);

} // namespace panorama::services
