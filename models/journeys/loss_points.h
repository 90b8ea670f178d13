// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"
#include "journeys/scope.h"

namespace panorama::journeys {

// Where a funnel lost somebody: the last step reached, when, and until when a reason would have counted.
struct LossPoint
{
    columns::CustomerNumber customer = 0;
    std::size_t step = 0; // from 0
    Instant reached;
    Instant end; // the end of the window, or as_of where that is earlier
    std::string reason; // as given so far; empty = none
    Instant reasoned; // when that was said; without a reason when the step was reached
};

// Of every customer who is lost, by number.
Result<std::vector<LossPoint>> lossPoints(const FunnelSpec &spec, const Scope &scope, const Job &job);

} // namespace panorama::journeys
