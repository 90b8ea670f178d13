// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace panorama {

// A point in time: microseconds since 1970-01-01T00:00:00Z.
struct Instant
{
    std::int64_t micros = 0;
    auto operator<=>(const Instant &) const = default;
    static Instant fromSeconds(std::int64_t seconds) { return {seconds * 1000000}; }
    static Instant max() { return {INT64_MAX}; }
    static Instant min() { return {INT64_MIN}; }
};

constexpr std::int64_t microsPerSecond = 1000000;
constexpr std::int64_t microsPerDay = 86400 * microsPerSecond; // a day is 24 h in every window

// A calendar day: days since 1970-01-01 in the proleptic Gregorian calendar.
struct Date
{
    std::int32_t days = 0;
    auto operator<=>(const Date &) const = default;
    static std::optional<Date> fromCivil(int year, int month, int day); // nullopt for impossible days
    void toCivil(int &year, int &month, int &day) const;
    int weekday() const; // 1 Monday … 7 Sunday
    static std::optional<Date> fromIso(std::string_view text); // exactly yyyy-MM-dd
    std::string toIso() const;
};

// Half-open span of days [from, to).
struct DateRange
{
    Date from;
    Date to;
    bool operator==(const DateRange &) const = default;
    bool isEmpty() const { return to <= from; }
    bool contains(Date day) const { return from <= day && day < to; }
    int length() const { return isEmpty() ? 0 : to.days - from.days; }
};

// A wall-clock reading without a zone.
struct LocalTime
{
    Date date;
    std::int64_t microsOfDay = 0;
};

// An ISO 8601 date or time: "2026-01-31", "2026-01-31T10:00", "2026-01-31 10:00:00.25+08:00", "…Z".
struct IsoTime
{
    LocalTime local;
    bool hasTime = false;
    std::optional<int> offsetSeconds; // of the text, if it has one
};
std::optional<IsoTime> parseIsoTime(std::string_view text);

// "2026-01-31T02:00:00Z", a fraction only if it is not zero.
std::string formatUtc(Instant instant);
// "2026-01-31T10:00:00+08:00"
std::string formatWithOffset(Instant instant, int offsetSeconds);
LocalTime localAtOffset(Instant instant, int offsetSeconds);
Instant instantAtOffset(const LocalTime &local, int offsetSeconds);

} // namespace panorama
