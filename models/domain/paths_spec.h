// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"

namespace panorama {

// A document on what people do after or before an event, panorama.paths/1:
// {"format":"panorama.paths/1","anchor":{"event":"visit"},"direction":"after","events":["lead","cart","order"],
//  "steps":5,"window_days":30,"most_nodes":8,"most_paths":50,"from":"2026-01-01","to":"2026-04-01","segment":null}
// Without "events" every event counts but the notes of loss sheets.
struct PathsSpec
{
    std::string name;
    EventCondition anchor;
    bool isBackwards = false;
    std::vector<std::string> events;
    int steps = 5;
    std::int64_t windowMicros = 30 * microsPerDay;
    int mostNodes = 8; // a step; rarer events are gathered
    int mostPaths = 50;
    TimeSpan span;
    Json segment;
};

Result<PathsSpec> parsePathsSpec(const Json &json, const std::string &pointer = {});

} // namespace panorama
