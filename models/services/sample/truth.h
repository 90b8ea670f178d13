// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "services/sample/market.h"

namespace panorama::services::sample {

// What the truth file says about the brand: channels with their real response, planted facts. Who is who follows it.
Json brandTruth(const Wanted &wanted, const Market &market, const Json &lateDays, const Json &missingDays);

} // namespace panorama::services::sample
