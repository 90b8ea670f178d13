// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "journeys/journey_world.h"

namespace panorama::testing {

// The answer to a funnel document by enumeration of all chains of every customer, straight from contract.md section 6.
Json funnelByEnumeration(const JourneyWorld &world, const Json &document, Instant asOf);

} // namespace panorama::testing
