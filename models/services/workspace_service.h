// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "store/workspace.h"

#include <memory>
#include <optional>
#include <string>

namespace panorama::services {

using WorkspacePtr = std::shared_ptr<store::Workspace>;

// What `workspace create` was asked for; what is absent is taken from the system.
struct NewWorkspace
{
    std::optional<std::string> timeZone, currency, region, weekStarts;
    std::optional<std::string> passphrase; // absent: the system's keychain
    bool overwrite = false;
};

Result<WorkspacePtr> createWorkspace(const std::string &path, const NewWorkspace &wanted, const Clock &clock);
Result<WorkspacePtr> openWorkspace(const std::string &path, const Clock &clock);
// Opens and unlocks: for everything that needs names, phones or other personal data.
Result<WorkspacePtr> openUnlocked(const std::string &path, const std::optional<std::string> &passphrase,
                                  const Clock &clock);
// The same for writing: fails with WorkspaceBusy before any key is derived when another process is writing.
Result<WorkspacePtr> openForWriting(const std::string &path, const std::optional<std::string> &passphrase,
                                    const Clock &clock);
// Gives a file of an older version today's schema, after a backup. Where nothing may be written, or another process
// writes, the file stays as it is.
Result<void> bringUpToDate(const Job &job, store::Workspace &workspace);
// {workspace_id, path, schema, time_zone, currency, region, week_starts, revision, counts …, as_of}
Result<Json> workspaceOverview(store::Workspace &workspace, Instant asOf);

} // namespace panorama::services
