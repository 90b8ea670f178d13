// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time.h"

#include <memory>
#include <string>
#include <vector>

namespace panorama {

// An IANA time zone with its offset changes as a sorted table; cheap to copy, safe between threads.
// Local times that do not exist move forward by the gap, doubled ones are the first (RFC 5545, 3.3.5).
class TimeZone
{
public:
    TimeZone(); // UTC
    // nullopt for names that the zone database does not have.
    static std::optional<TimeZone> fromName(const std::string &name);
    static TimeZone system();

    const std::string &name() const;
    int offsetSeconds(Instant instant) const;
    Instant toInstant(const LocalTime &local) const;
    LocalTime toLocal(Instant instant) const;
    Date dateOf(Instant instant) const { return toLocal(instant).date; }
    Instant startOf(Date day) const { return toInstant({day, 0}); }
    std::string format(Instant instant) const; // ISO 8601 with offset

private:
    struct Table;
    std::shared_ptr<const Table> m_table;
};

// The instant that an ISO text means: its own offset, else the zone. A date is the start of that day.
std::optional<Instant> instantFromIso(std::string_view text, const TimeZone &zone);

} // namespace panorama
