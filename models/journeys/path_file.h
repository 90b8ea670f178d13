// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/attribution_result.h"

namespace panorama::journeys {

// Attribution over paths of a CSV file with the columns path ("a > b"), total_conversions, total_conversion_value and
// total_null (the last two may be missing). One step back counts as one day for time decay. The error names the line.
Result<AttributionResult> attributePaths(const AttributionSpec &spec, std::string_view csv,
                                         const std::string &currency);

} // namespace panorama::journeys
