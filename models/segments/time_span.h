// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/decimal.h"
#include "core/json_reader.h"
#include "core/time_zone.h"

namespace panorama::segments {

// Whole microseconds first … last, both included; empty when first > last.
struct Window
{
    std::int64_t first = 0, last = -1;
    bool isEmpty() const { return first > last; }
    bool contains(std::int64_t time) const { return time >= first && time <= last; }
};

// The period of an event condition: the last so many days, or from (included) … to (excluded). Either may be absent;
// nothing after as_of is ever in it.
struct TimeSpan
{
    std::optional<Decimal> lastDays;
    std::string from, to; // dates or times; "" = open
    Window window(Instant asOf, const TimeZone &zone) const;
};

// Reads last_days, from and to.
TimeSpan readTimeSpan(JsonReader &reader);
// A positive number of days (zero too, if allowed), else a complaint; nullopt when absent.
std::optional<Decimal> readDays(JsonReader &reader, const char *key, bool zeroAllowed);
// Days of 24 h as microseconds, rounded up to a whole one; at most about 146,000 years.
std::int64_t microsOfDays(const Decimal &days, bool roundUp);

} // namespace panorama::segments
