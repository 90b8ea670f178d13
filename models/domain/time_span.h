// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json_reader.h"
#include "core/time_zone.h"

#include <optional>

namespace panorama {

// Half-open span of time [from, to) of a document, as written: dates get their instant by the workspace's zone.
struct TimeSpan
{
    std::optional<IsoTime> from, to; // absent = no limit
    Instant start(const TimeZone &zone) const; // Instant::min() without `from`
    Instant end(const TimeZone &zone) const; // Instant::max() without `to`
};

enum class Ends { Required, Optional };
// Reads the members "from" and "to": dates or times.
TimeSpan readTimeSpan(JsonReader &reader, Ends ends);
// The instant that a date or time of a document means: its own offset, else the zone.
Instant instantOf(const IsoTime &time, const TimeZone &zone);

} // namespace panorama
