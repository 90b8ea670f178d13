// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/segment_session.h"
#include "store/workspace.h"

namespace panorama::services {

// Answers conditions on names: `known` from the columns, `=` by opening every record that has a name (contract.md
// section 4: of several the one with the latest `created`). Needs the vault for `=`.
segments::SegmentSession::NameMatcher nameMatcher(store::Workspace &workspace, store::ReadSession &session,
                                                  columns::SnapshotPtr snapshot);

} // namespace panorama::services
