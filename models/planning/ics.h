// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "core/time_zone.h"

#include <string>
#include <vector>

namespace panorama::planning {

// An event of a calendar file, as whole days.
struct IcsEvent
{
    std::string uid, summary, description;
    std::vector<std::string> categories;
    std::string status, organizer;
    DateRange days; // never empty
    bool recurring = false; // only its first occurrence is given
};

struct IcsCalendar
{
    std::vector<IcsEvent> events;
    std::vector<std::string> skipped; // why, one an event that could not be read
};

// Never fails on single events, only when the text is no calendar at all. Times become days of `zone`; the day on
// which an event ends at 00:00 is not counted.
Result<IcsCalendar> readIcs(const std::string &text, const TimeZone &zone);
// RFC 5545, all-day events, lines folded, CRLF.
std::string writeIcs(const std::vector<IcsEvent> &events, const std::string &name, Instant stamp);

} // namespace panorama::planning
