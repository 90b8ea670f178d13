// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/funnel_result.h"
#include "services/workspace_service.h"

namespace panorama::services {

// The closed-loop funnel of a period: the first saved funnel, else the usual steps that the workspace has events for.
struct OverviewFunnel
{
    std::string id; // of the document; empty: the usual steps
    std::string name;
    journeys::FunnelResult result;
    std::int64_t windowDays = 0;
    bool ownDays = false; // nobody in the period: the days that the funnel itself names
};

// nullopt: fewer than two steps have events.
Result<std::optional<OverviewFunnel>> loadOverviewFunnel(const Job &job, store::Workspace &workspace, DateRange period,
                                                         Instant asOf);

} // namespace panorama::services
