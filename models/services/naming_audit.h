// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "store/workspace.h"

namespace panorama::services {

// Whether channels and campaigns are named so that figures add up:
// {"variants":[{kind,tidy,names:[{name,events}]}] (one thing under several spellings),
//  "unregistered":[{campaign,events}] (campaigns of events that no campaign list knows),
//  "unused":[campaign…] (listed campaigns that no event names; those that hold others together left out),
//  "without_channel":[{event,events,share}], "revision"}
Result<Json> namingAudit(const Job &job, store::Workspace &workspace, Instant asOf);

} // namespace panorama::services
