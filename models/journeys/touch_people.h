// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/journey_part.h"
#include "journeys/attribution_result.h"
#include "journeys/scope.h"

namespace panorama::journeys {

// By name, those without one last. Lines of nobody are left out.
Result<std::vector<TouchReach>> touchReach(const AttributionSpec &spec, const Scope &scope, const Job &job);
// As many as touchReach() counts.
Result<columns::Bits> touchPeople(const AttributionSpec &spec, const Scope &scope, const TouchPart &part,
                                  const Job &job);

} // namespace panorama::journeys
