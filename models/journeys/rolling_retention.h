// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/retention.h"

namespace panorama::journeys {

// Retention where cell k counts those who came back in the k-th period after their first one or in any later period.
Result<RetentionResult> runRollingRetention(const RetentionSpec &spec, const Scope &scope, int firstWeekday,
                                            const Job &job);

} // namespace panorama::journeys
