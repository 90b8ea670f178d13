// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "store/workspace.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace panorama::bench {

using Counters = std::map<std::string, double>;

// One file that is run many times: a segment, funnel, retention or attribution.
struct Workload
{
    std::string name;
    // From the document to the exact result, nothing of an earlier answer kept.
    std::function<Result<Counters>()> run;
    std::function<void()> after = {}; // what follows each run and is not measured
};

// Opens nothing twice: all workloads share the workspace and its snapshot, which is loaded (or built) here.
Result<Workload> makeWorkload(const std::string &name, const std::string &path,
                              const std::shared_ptr<store::Workspace> &workspace, Instant asOf);

} // namespace panorama::bench
