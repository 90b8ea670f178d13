// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/calendar_service.h"

namespace panorama::services {

// Counts the people that two saved segments share at `asOf`. Evaluates each segment once, when it is first asked for;
// keeps the workspace and the job for as long as the function lives. Not for several threads at once.
SharedPeople sharedPeople(std::shared_ptr<store::Workspace> workspace, Instant asOf, Job job);

} // namespace panorama::services
