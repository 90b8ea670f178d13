// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/customer_directory.h"
#include "columns/snapshot_tail.h"
#include "store/workspace.h"

namespace panorama::columns {

// Snapshots by workspace and the stamp of the last commit that changed what they are made of: the latest ones in
// memory, others as files of the user's cache folder, where they are mapped from. A file of another version, damaged or
// not writable only means that the columns are built anew. Safe to use from several threads.
class SnapshotCache
{
public:
    // The folder: $XDG_CACHE_HOME/panorama, else the platform's.
    static std::string folder();
    static Result<SnapshotPtr> of(store::ReadSession &session, const SnapshotFacts &facts, const Job &job);
    // The same, but where only a few rows came since the columns that are held: those, and the rows' people beside
    // them.
    struct Present
    {
        SnapshotPtr snapshot;
        SnapshotTailPtr tail; // nullptr: the snapshot is of the present commit
    };
    static Result<Present> present(store::ReadSession &session, const SnapshotFacts &facts, const Job &job);
    // Prepares for present() what a write brings, beside its commit; a store::RowsWatcher of the workspace.
    static std::function<void(const store::Arrival &)> expect(const std::string &workspaceId, store::Database &database,
                                                              const store::ArrivingRows &rows);
    // To find customers by: what is kept beside the latest columns that serve, else beside those of the present commit.
    static Result<CustomerDirectory> directory(store::ReadSession &session, const SnapshotFacts &facts, const Job &job);
    // The same where there are such columns; in a write transaction, too, with what it has written so far.
    static Result<std::optional<CustomerDirectory>> knownDirectory(store::Database &database);
    // Lets go of what is held in memory: the next answer comes from files.
    static void release();
    // Removes all that is cached of a workspace, so that nothing of erased people stays.
    static void forget(const std::string &workspaceId);
};

} // namespace panorama::columns
