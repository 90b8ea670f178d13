// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot_cache.h"

namespace panorama::services {

// The columns of the revision that `session` reads: held in memory, mapped from the cache folder, or built (and then
// cached; a folder that cannot be written is no failure). Building a million customers takes seconds.
Result<columns::SnapshotPtr> snapshotOf(store::Workspace &workspace, store::ReadSession &session, const Job &job);
// The same for live counts: where a few rows came since the columns that are in memory, those and a tail, within
// milliseconds.
Result<columns::SnapshotCache::Present> presentSnapshot(store::Workspace &workspace, store::ReadSession &session,
                                                        const Job &job);
// The columns of the newest revision.
Result<columns::SnapshotPtr> currentSnapshot(store::Workspace &workspace, const Job &job);

} // namespace panorama::services
