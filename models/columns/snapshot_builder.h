// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/sections.h"
#include "columns/snapshot.h"
#include "store/workspace.h"

namespace panorama::columns {

// Everything of a revision as sections; see the parts: people_builder.cpp, event_rows.cpp, event_builder.cpp. With a
// path they are written there while they are made, up to Sections::write().
Result<Sections> buildSections(store::ReadSession &session, const SnapshotFacts &facts, const Job &job,
                               const std::string &path = {});
// Views into the sections, which stay alive with the snapshot.
Result<SnapshotPtr> loadSnapshot(const Sections &sections);
// The same as of a later commit that changed nothing of what the columns are made of.
Result<SnapshotPtr> loadSnapshotOf(const Sections &sections, const SnapshotFacts &present);

} // namespace panorama::columns
