// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"
#include "journeys/funnel_result.h"
#include "journeys/scope.h"

namespace panorama::journeys {

// Funnels whose steps must follow each other directly (strict) or may come in any order (any); see FunnelOrder.
// Strict: a chain is a run of the customer's events, each right after the one before in the order of the canonical
// export, that fill step 1, 2, … . Any: level k means that distinct events fill k distinct steps within the window from
// the first of them, which lies in [from, to). Everything else is as in contract.md section 6: of the longest chains
// the one with the earliest start counts; where any order is allowed a start is an event that fills any step.
Result<FunnelResult> runOtherOrder(const FunnelSpec &spec, const Scope &scope, const Job &job, bool withWaits);

} // namespace panorama::journeys
