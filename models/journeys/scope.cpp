// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/scope.h"

#include <algorithm>
#include <limits>

namespace panorama::journeys {
namespace {

constexpr std::int64_t farthest = std::numeric_limits<std::int64_t>::max() / 4;

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0);
}

} // namespace

CustomerRange customersOf(const Scope &scope, std::size_t part)
{
    const std::uint64_t count = scope.snapshot->customers.size();
    return {columns::CustomerNumber(count * part / scopeParts),
            columns::CustomerNumber(count * (part + 1) / scopeParts)};
}

EventClock::EventClock(const columns::TimeColumn &times)
    : m_times(times), m_base(times.narrow ? times.base : 0), m_unit(times.narrow ? times.unit : 1)
{
}

std::int64_t EventClock::atOrBefore(Instant instant) const
{
    return floorDivided(std::clamp(instant.micros, -farthest, farthest) - m_base, m_unit);
}

std::int64_t EventClock::atOrAfter(Instant instant) const
{
    return -floorDivided(m_base - std::clamp(instant.micros, -farthest, farthest), m_unit);
}

std::int64_t EventClock::span(std::int64_t micros) const
{
    return floorDivided(std::min(micros, farthest), m_unit);
}

columns::RowSpan visibleRows(const Scope &scope, const EventClock &clock, std::int64_t asOfUnits,
                             columns::CustomerNumber customer)
{
    const columns::EventTable &events = scope.snapshot->events;
    columns::RowSpan rows = events.of(customer);
    if (events.lastTime > scope.asOf.micros)
        while (rows.last > rows.first && clock.unitsAt(rows.last - 1) > asOfUnits)
            --rows.last;
    return rows;
}

} // namespace panorama::journeys
