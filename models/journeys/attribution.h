// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/attribution_result.h"
#include "journeys/scope.h"

namespace panorama::journeys {

// Attributes the conversions of a workspace to the touches before them (contract.md section 6).
Result<AttributionResult> runAttribution(const AttributionSpec &spec, const Scope &scope, const Job &job);

// Amounts in these currencies had no rate of their day and count as missing.
std::vector<Warning> rateWarnings(const columns::Snapshot &snapshot, const std::string &path);

} // namespace panorama::journeys
