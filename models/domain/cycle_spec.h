// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"

namespace panorama {

// A document on the sales cycle before and after a change, panorama.cycle/1:
// {"format":"panorama.cycle/1","start":{"event":"lead"},"end":{"event":"order"},"change":"2026-03-01","days":60,
//  "within_days":30,"segment":null}
// Starts in the `days` before the change against those in the `days` after it; an end counts within `within_days`.
struct CycleSpec
{
    std::string name;
    EventCondition start, end;
    IsoTime change;
    std::int64_t sideMicros = 60 * microsPerDay;
    std::int64_t withinMicros = 30 * microsPerDay;
    Json segment;
};

Result<CycleSpec> parseCycleSpec(const Json &json, const std::string &pointer = {});

} // namespace panorama
