// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"

namespace panorama {

enum class CalendarPeriod { Day, Week, Month };

// A retention document, panorama.retention/1 (contract.md section 6).
struct RetentionSpec
{
    std::string name;
    EventCondition start, comeback;
    CalendarPeriod period = CalendarPeriod::Week;
    TimeSpan span;
    Json segment;
    bool isRolling = false; // cell k: came back in the k-th period or later
};

Result<RetentionSpec> parseRetentionSpec(const Json &json, const std::string &pointer = {});

} // namespace panorama
