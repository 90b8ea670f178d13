// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/segment_session.h"
#include "services/journey_service.h"

namespace panorama::services {

// Answers conditions on journeys: who reached, lost or still may take a funnel's step, who stands behind a cell of a
// retention, a stream of the paths, an hour of the week. Refers to the session and the query's workspace, which must
// outlive it. Journeys whose segments lead back to themselves are refused.
segments::JourneyMatcher journeyMatcher(const JourneyQuery &query, store::ReadSession &session,
                                        columns::SnapshotPtr snapshot, int depth = 0);

} // namespace panorama::services
