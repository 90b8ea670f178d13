// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot.h"
#include "store/workspace.h"

namespace panorama::services {

// The columns of the revision that `session` reads: held in memory, mapped from the cache folder, or built (and then
// cached; a folder that cannot be written is no failure). Building a million customers takes seconds.
Result<columns::SnapshotPtr> snapshotOf(store::Workspace &workspace, store::ReadSession &session, const Job &job);
// The same of the newest revision.
Result<columns::SnapshotPtr> currentSnapshot(store::Workspace &workspace, const Job &job);

} // namespace panorama::services
