// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/segment_session.h"
#include "services/journey_service.h"

namespace panorama::services {

// Answers conditions on funnels: who reached, lost or still may take a step. Refers to the session and the query's
// workspace, which must outlive it. Funnels whose segments lead back to themselves are refused.
segments::FunnelMatcher funnelMatcher(const JourneyQuery &query, store::ReadSession &session,
                                      columns::SnapshotPtr snapshot, int depth = 0);

} // namespace panorama::services
