// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time_span.h"

namespace panorama {
namespace {

std::optional<IsoTime> readEnd(JsonReader &reader, std::string_view key, Ends ends)
{
    std::optional<std::string> text = ends == Ends::Required ? reader.text(key) : reader.optionalText(key);
    if (!text || reader.failed())
        return std::nullopt;
    std::optional<IsoTime> time = parseIsoTime(*text);
    if (!time)
        reader.complain("\"" + std::string(key) + "\" is no date and no time.", reader.pointer(key),
                        "Write it like 2026-01-31 or 2026-01-31T10:00:00+08:00.");
    return time;
}

} // namespace

Instant instantOf(const IsoTime &time, const TimeZone &zone)
{
    return time.offsetSeconds ? instantAtOffset(time.local, *time.offsetSeconds) : zone.toInstant(time.local);
}

Instant TimeSpan::start(const TimeZone &zone) const
{
    return from ? instantOf(*from, zone) : Instant::min();
}

Instant TimeSpan::end(const TimeZone &zone) const
{
    return to ? instantOf(*to, zone) : Instant::max();
}

TimeSpan readTimeSpan(JsonReader &reader, Ends ends)
{
    TimeSpan span;
    span.from = readEnd(reader, "from", ends);
    span.to = readEnd(reader, "to", ends);
    return span;
}

} // namespace panorama
