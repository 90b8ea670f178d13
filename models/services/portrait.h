// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "segments/condition.h"

namespace panorama::services {

// What sets the people apart from everybody: for each value of each attribute, tag, source and consent their share, the
// share of everybody, the index (100 = alike) and its 95 % interval. Cells under 10 people are left out and counted.
Json portraitJson(const segments::Evaluation &evaluation, const columns::Bits &people);

} // namespace panorama::services
