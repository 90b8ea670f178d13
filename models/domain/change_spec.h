// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"

namespace panorama {

// A document that asks why a funnel's last step changed, panorama.change/1:
// {"format":"panorama.change/1","funnel":{…panorama.funnel/1…},
//  "before":{"from":"2026-01-01","to":"2026-02-01"},"after":{"from":"2026-02-01","to":"2026-03-01"}}
// The funnel's breakdown gives the groups of the mix. A side may have a segment of its own.
struct ChangeSpec
{
    std::string name;
    FunnelSpec before, after; // the funnel with each side's span and segment
    std::string segmentPointers[2]; // where each side's segment stands
};

Result<ChangeSpec> parseChangeSpec(const Json &json, const std::string &pointer = {});

} // namespace panorama
