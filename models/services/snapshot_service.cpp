// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/snapshot_service.h"

namespace panorama::services {

static columns::SnapshotFacts factsOf(const store::Workspace &workspace, const store::ReadSession &session)
{
    const store::WorkspaceSettings settings = workspace.settings();
    return {workspace.id(), session.stamp(), session.revision(), settings.zone, settings.currency, {}};
}

Result<columns::SnapshotPtr> snapshotOf(store::Workspace &workspace, store::ReadSession &session, const Job &job)
{
    return columns::SnapshotCache::of(session, factsOf(workspace, session), job);
}

Result<columns::SnapshotCache::Present> presentSnapshot(store::Workspace &workspace, store::ReadSession &session,
                                                        const Job &job)
{
    store::watchRows(workspace, [id = workspace.id()](store::Database &database, const store::ArrivingRows &rows) {
        return columns::SnapshotCache::expect(id, database, rows);
    });
    return columns::SnapshotCache::present(session, factsOf(workspace, session), job);
}

Result<columns::SnapshotPtr> currentSnapshot(store::Workspace &workspace, const Job &job)
{
    TRY(store::ReadSession session, workspace.read());
    return snapshotOf(workspace, session, job);
}

} // namespace panorama::services
