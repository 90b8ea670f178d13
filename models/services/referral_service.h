// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/referral_spec.h"
#include "services/journey_service.h"

namespace panorama::services {

// Results are JSON with their revision, without as_of.

// {"invited","inviters","roots","self_invitations","unknown_referrers","repeated","shared","sharers","converted",
//  "generations":[{generation,people,converted}],"beside_roots","k":{mean,interval,people}|null,"k_without_rings":…,
//  "window_days","cycle":{count,median_seconds,quartiles}|null,"forecast":[{date,expected,low,high}],
//  "rings":[{kind,members,inviter,evidence:{…},converted}],"suspects","warnings"}
// and with `edges` > 0 "tree":[{customer,inviter,time,generation,converted}], the first so many by time.
Result<Json> runReferral(const JourneyQuery &query, const ReferralSpec &spec, std::uint64_t edges);

// Key opinion consumers: the people whom the invited (and those who comment) listen to, by PageRank; members of rings
// are left out of the graph.
// {"people","edges","koc":[{customer,rank,invited,reach,converted,commenters,core,reasons}]}; `rank` is the PageRank
// times the number of people (1 = average); reach: everybody below in the invite tree.
Result<Json> findKoc(const JourneyQuery &query, const ReferralSpec &spec, std::uint64_t top);

} // namespace panorama::services
