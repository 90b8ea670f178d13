// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/sections.h"
#include "columns/snapshot.h"
#include "store/workspace_meta.h"

namespace panorama::columns {

// What rows that came after a snapshot change: all events of everybody who has such rows, as a small snapshot that
// knows nothing but events. Everything else is as the snapshot has it.
struct SnapshotTail
{
    std::vector<CustomerNumber> customers; // upwards; their places are their numbers in `events`
    SnapshotPtr events;
};
using SnapshotTailPtr = std::shared_ptr<const SnapshotTail>;

// nullptr: too much came, or it changes who is who, so the columns themselves have to take it in.
Result<SnapshotTailPtr> tailOf(store::ReadSession &session, const Sections &base, const Snapshot &snapshot,
                               store::LastRows after, const SnapshotFacts &facts, const Job &job);

} // namespace panorama::columns
