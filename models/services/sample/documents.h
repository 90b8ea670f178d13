// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "services/sample/market.h"

#include <utility>
#include <vector>

namespace panorama::services::sample {

// The saved work of the sample brand's marketing team: kind and body of each document.
std::vector<std::pair<std::string, Json>> sampleDocuments(const Market &market);

} // namespace panorama::services::sample
