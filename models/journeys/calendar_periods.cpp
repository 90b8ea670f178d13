// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/calendar_periods.h"

namespace panorama::journeys {
namespace {

Date firstDayOf(CalendarPeriod period, int firstWeekday, Date day)
{
    if (period == CalendarPeriod::Week)
        return {day.days - (day.weekday() - firstWeekday + 7) % 7};
    if (period == CalendarPeriod::Day)
        return day;
    int year = 0, month = 0, ofMonth = 0;
    day.toCivil(year, month, ofMonth);
    return {day.days - ofMonth + 1};
}

Date following(CalendarPeriod period, Date first)
{
    if (period != CalendarPeriod::Month)
        return {first.days + (period == CalendarPeriod::Day ? 1 : 7)};
    return firstDayOf(period, 1, {first.days + 31});
}

} // namespace

CalendarPeriods::CalendarPeriods(CalendarPeriod period, int firstWeekday, const TimeZone &zone, Instant from,
                                 Instant last)
{
    Date day = firstDayOf(period, firstWeekday, zone.dateOf(from));
    m_starts.push_back(zone.startOf(day));
    do {
        m_dates.push_back(day);
        day = following(period, day);
        m_starts.push_back(zone.startOf(day));
    } while (m_starts.back() <= last);
}

std::int64_t CalendarPeriods::roughCount(CalendarPeriod period, Instant from, Instant last)
{
    const std::int64_t days = period == CalendarPeriod::Day ? 1 : period == CalendarPeriod::Week ? 7 : 28;
    return last < from ? 1 : (last.micros - from.micros) / (days * microsPerDay) + 2;
}

} // namespace panorama::journeys
