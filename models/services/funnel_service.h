// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/journey_service.h"
#include "store/documents.h"

namespace panorama::services {

// What a funnel tells beyond its bars. Results are JSON without as_of and revision.

// The people behind a bar or a drop: {"members":[id…],"count":N}. `state`: reached, lost or open; step from 1; limit 0
// = all; `after`: go on after this customer's id.
struct FunnelPeople
{
    std::size_t step = 1;
    std::string state = "reached";
    std::uint64_t limit = 0;
    std::string after;
};
Result<Json> funnelMembers(const JourneyQuery &query, const FunnelSpec &spec, const FunnelPeople &wanted);
// The segment document of the same people, which stays up to date: {"funnel":…,"step":…,"state":…}.
Json funnelSegment(const Json &funnel, const FunnelPeople &wanted, const std::string &name);
// The funnel of each calendar period of [from, to): {"points":[{from,to,steps:[…]}]}. People count by their starts in
// the period.
Result<Json> funnelTrend(const JourneyQuery &query, const FunnelSpec &spec, CalendarPeriod every);
// Time from the step before: [{step,event,customers,quantiles:{p10,p25,p50,p75,p90},histogram:[{from,to,customers}]}],
// seconds; at most 20 classes of equal width up to the longest wait.
Json waitsJson(const journeys::FunnelResult &result);

// Checks and saves a document of kind "funnel"; the same name replaces it and keeps the id.
Result<store::Document> saveFunnel(const Job &job, store::Workspace &workspace, const Json &document);

} // namespace panorama::services
