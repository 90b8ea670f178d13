// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/clock.h"
#include "core/json.h"
#include "core/result.h"
#include "services/sample/market.h"

namespace panorama::services {

// Makes the workspace of an invented outdoor brand, the same for the same seed and time, with FILE.truth.json beside
// it: who is who, what the channels really do, and what was planted. Nothing stands under the final name before all of
// it is there. Gives {path, truth, customers, events, orders, seconds}.
Result<Json> createSample(const Job &job, const std::string &path, const sample::Wanted &wanted, bool overwrite,
                          const Clock &clock);

} // namespace panorama::services
