// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/heatmap_spec.h"
#include "domain/journey_part.h"
#include "domain/paths_spec.h"
#include "domain/retention_spec.h"
#include "journeys/scope.h"

namespace panorama::journeys {

// The people behind one figure of an answer: as many as the answer counts there, from the same document and scope.
Result<columns::Bits> funnelPeople(const FunnelSpec &spec, const Scope &scope, const StagePart &part, const Job &job);
Result<columns::Bits> cohortPeople(const RetentionSpec &spec, const Scope &scope, int firstWeekday,
                                   const CohortPart &part, const Job &job);
Result<columns::Bits> pathPeople(const PathsSpec &spec, const Scope &scope, const StreamPart &part, const Job &job);
Result<columns::Bits> pathPeople(const PathsSpec &spec, const Scope &scope, const WholePathPart &part, const Job &job);
Result<columns::Bits> hourPeople(const HeatmapSpec &spec, const Scope &scope, const HourPart &part, const Job &job);

} // namespace panorama::journeys
