// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/journey_part.h"
#include "journeys/influence.h"
#include "journeys/references.h"
#include "journeys/referral_rings.h"
#include "services/journey_service.h"

namespace panorama::services {

// Who brought whom in a campaign, and what those who take part share.
struct ReferralGraph
{
    journeys::Scope scope;
    std::vector<journeys::Invitation> invitations; // by time
    std::vector<std::uint32_t> self; // customers who invited themselves
    std::uint64_t selfInvitations = 0;
    std::uint64_t unknown = 0; // invited events whose referrer nobody is known as
    std::uint64_t repeated = 0; // of people who had been invited before
    std::vector<journeys::FirstShare> shares;
    std::uint64_t shared = 0; // invitations passed on
    std::vector<journeys::PersonTrait> traits;
    std::vector<std::pair<std::string, std::string>> traitNames; // property or identifier kind, value ("" = sealed)
    std::vector<std::pair<std::uint32_t, std::uint32_t>> comments; // who commented on whom
    std::vector<std::int64_t> converted; // by invitation: time of the first conversion after joining, or INT64_MAX
    std::vector<journeys::Warning> warnings;
};

Result<ReferralGraph> referralGraph(const JourneyQuery &query, const ReferralSpec &spec);
// The same over a snapshot of what the session reads.
Result<ReferralGraph> referralGraph(const JourneyQuery &query, const ReferralSpec &spec, store::ReadSession &session,
                                    columns::SnapshotPtr snapshot);
// The people of one figure of runReferral().
Result<columns::Bits> invitedPeople(const ReferralGraph &graph, const InvitedPart &part);

} // namespace panorama::services
