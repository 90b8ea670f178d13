// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/snapshot_service.h"

#include "columns/snapshot_cache.h"

namespace panorama::services {

Result<columns::SnapshotPtr> snapshotOf(store::Workspace &workspace, store::ReadSession &session, const Job &job)
{
    const store::WorkspaceSettings settings = workspace.settings();
    const columns::SnapshotFacts facts {workspace.id(), session.stamp(),   session.revision(),
                                        settings.zone,  settings.currency, {}};
    return columns::SnapshotCache::of(session, facts, job);
}

Result<columns::SnapshotPtr> currentSnapshot(store::Workspace &workspace, const Job &job)
{
    TRY(store::ReadSession session, workspace.read());
    return snapshotOf(workspace, session, job);
}

} // namespace panorama::services
