// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/time_span.h"

#include "columns/number_ranges.h"

#include <algorithm>

namespace panorama::segments {
namespace {

constexpr std::int64_t longest = std::int64_t(1) << 62;

std::string readTime(JsonReader &reader, const char *key)
{
    const std::string text = reader.optionalText(key).value_or("");
    if (!text.empty() && !instantFromIso(text, TimeZone()))
        reader.complain(std::string("\"") + key + "\" is no date or time.", reader.pointer(key),
                        "Write 2026-01-31 or 2026-01-31T10:00:00+08:00.");
    if (text.empty() && reader.has(key))
        reader.complain(std::string("\"") + key + "\" is no date or time.", reader.pointer(key),
                        "Leave it out for an open end.");
    return text;
}

} // namespace

std::int64_t microsOfDays(const Decimal &days, bool roundUp)
{
    // 18 digits hold every fraction of a day that makes a difference of a microsecond.
    const auto [units, exact] = columns::floorAtScale(days, 18);
    if (units > columns::Wide(longest / microsPerDay) * 1000000000000000000LL)
        return longest;
    const columns::Wide scale = 1000000000000000000LL;
    const columns::Wide whole = units / scale * microsPerDay, part = units % scale * microsPerDay;
    const bool isWhole = exact && part % scale == 0;
    return std::int64_t(whole + part / scale + (roundUp && !isWhole ? 1 : 0));
}

std::optional<Decimal> readDays(JsonReader &reader, const char *key, bool zeroAllowed)
{
    const Json *json = reader.any(key);
    if (!json)
        return std::nullopt;
    const auto days = json->isNumber() ? Decimal::fromJsonNumber(json->numberText()) : std::nullopt;
    if (!days)
        reader.complain(std::string("\"") + key + "\" must be a number of days.", reader.pointer(key));
    else if (*days < Decimal() || (!zeroAllowed && *days == Decimal()))
        reader.complain(std::string("\"") + key + "\" must be above zero.", reader.pointer(key));
    return days;
}

TimeSpan readTimeSpan(JsonReader &reader)
{
    TimeSpan span;
    span.lastDays = readDays(reader, "last_days", false);
    if (span.lastDays)
        for (const char *key : {"from", "to"})
            if (reader.has(key))
                reader.complain("\"last_days\" and \"from\"/\"to\" exclude each other.", reader.pointer(key));
    span.from = readTime(reader, "from");
    span.to = readTime(reader, "to");
    return span;
}

Window TimeSpan::window(Instant asOf, const TimeZone &zone) const
{
    Window window {INT64_MIN, asOf.micros};
    if (lastDays) {
        const std::int64_t length = microsOfDays(*lastDays, true);
        window.first = asOf.micros < INT64_MIN + length ? INT64_MIN : asOf.micros - length + 1;
    }
    if (!from.empty())
        window.first = instantFromIso(from, zone).value_or(Instant()).micros;
    if (!to.empty())
        window.last = std::min(window.last, instantFromIso(to, zone).value_or(Instant()).micros - 1);
    return window;
}

} // namespace panorama::segments
