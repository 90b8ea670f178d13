// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/bench/workload.h"

namespace panorama::bench {

// Events that arrive: {"format":"panorama.arrival/1","events":N,"segment":{…}}. Each run commits N events of people who
// are known, durably, and counts the segment anew. Writes to the workspace.
Result<Workload> makeArrival(const std::string &name, const Json &document,
                             const std::shared_ptr<store::Workspace> &workspace, Instant asOf);

} // namespace panorama::bench
