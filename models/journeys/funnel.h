// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"
#include "journeys/funnel_result.h"
#include "journeys/scope.h"

namespace panorama::journeys {

// Evaluates a funnel exactly (contract.md section 6). `withWaits`: also the distribution of time between steps.
Result<FunnelResult> runFunnel(const FunnelSpec &spec, const Scope &scope, const Job &job, bool withWaits = false);

} // namespace panorama::journeys
