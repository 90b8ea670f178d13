// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time_zone.h"
#include "domain/retention_spec.h"

#include <vector>

namespace panorama::journeys {

// Calendar days, weeks or months of a zone, one after the other from the one that holds an instant.
class CalendarPeriods
{
public:
    // `firstWeekday`: 1 Monday … 7 Sunday. Covers [from, last], at least one period.
    CalendarPeriods(CalendarPeriod period, int firstWeekday, const TimeZone &zone, Instant from, Instant last);

    std::size_t count() const { return m_dates.size(); }
    Date date(std::size_t index) const { return m_dates[index]; }
    Instant start(std::size_t index) const { return m_starts[index]; }
    Instant end(std::size_t index) const { return m_starts[index + 1]; }
    // Largest number of periods that a span can hold, to refuse what would not fit.
    static std::int64_t roughCount(CalendarPeriod period, Instant from, Instant last);

private:
    std::vector<Date> m_dates;
    std::vector<Instant> m_starts; // one more than dates
};

} // namespace panorama::journeys
