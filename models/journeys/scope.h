// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot.h"
#include "core/cancel.h"

#include <optional>

namespace panorama::journeys {

// What every journey is evaluated over: a revision of the workspace, seen at a time, all customers or a set of them.
struct Scope
{
    columns::SnapshotPtr snapshot;
    std::optional<columns::Bits> people; // nullopt: everybody
    Instant asOf;

    bool includes(columns::CustomerNumber customer) const { return !people || people->test(customer); }
};

// Customers are worked on in this many equal parts, whatever the machine: sums then never depend on it.
constexpr std::size_t scopeParts = 64;
struct CustomerRange
{
    columns::CustomerNumber first = 0, last = 0; // half-open
};
CustomerRange customersOf(const Scope &scope, std::size_t part);

// The clock of a snapshot's events: whole units since a base. Bounds are rounded so that comparisons stay exact.
class EventClock
{
public:
    explicit EventClock(const columns::TimeColumn &times);
    std::int64_t unitsAt(columns::Row row) const
    {
        return m_times.narrow ? std::int64_t(m_times.narrow[row]) : m_times.wide[row];
    }
    std::int64_t micros(std::int64_t units) const { return m_base + units * m_unit; }
    std::int64_t unitMicros() const { return m_unit; }
    bool isNarrow() const { return m_times.narrow != nullptr; }
    std::int64_t atOrAfter(Instant instant) const; // smallest units that are not before
    std::int64_t atOrBefore(Instant instant) const; // largest units that are not after
    std::int64_t span(std::int64_t micros) const; // largest difference in units that is not longer

private:
    columns::TimeColumn m_times;
    std::int64_t m_base, m_unit;
};

// Rows of a customer at or before as_of.
columns::RowSpan visibleRows(const Scope &scope, const EventClock &clock, std::int64_t asOfUnits,
                             columns::CustomerNumber customer);

} // namespace panorama::journeys
