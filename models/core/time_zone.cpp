// SPDX-License-Identifier: GPL-3.0-or-later
// The system's zone files know the zones, or ICU where there are none; the changes are copied once into a table, so
// that conversion is a binary search.
#include "core/time_zone.h"

#include "core/tz_file.h"

#include <unicode/basictz.h>
#include <unicode/timezone.h>
#include <unicode/tztrans.h>

#include <algorithm>

namespace panorama {

struct TimeZone::Table
{
    std::string name;
    std::vector<std::int64_t> starts; // µs of each change; starts[0] is the beginning of time
    std::vector<int> offsets; // seconds from that change on
};

namespace {

std::unique_ptr<icu::TimeZone> icuZone(const std::string &name)
{
    std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
    if (!zone || *zone == icu::TimeZone::getUnknown())
        return nullptr;
    return zone;
}

int offsetAt(const icu::TimeZone &zone, double millis)
{
    int32_t raw = 0, saving = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone.getOffset(millis, false, raw, saving, status);
    return (raw + saving) / 1000;
}

// A name of the database, unlike "GMT+8:15", which ICU makes a zone of.
bool isZoneId(const std::string &name)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString canonical;
    UBool isId = false;
    icu::TimeZone::getCanonicalID(icu::UnicodeString::fromUTF8(name), canonical, isId, status);
    return U_SUCCESS(status) && isId;
}

std::optional<ZoneChanges> changesOfIcu(const std::string &name)
{
    const auto zone = icuZone(name);
    if (!zone)
        return std::nullopt;
    constexpr double start = -2208988800000.0, end = 4102444800000.0; // 1900 … 2100
    ZoneChanges changes {{INT64_MIN}, {offsetAt(*zone, start)}};
    const auto *rules = dynamic_cast<const icu::BasicTimeZone *>(zone.get());
    icu::TimeZoneTransition change;
    for (double at = start; rules && rules->getNextTransition(at, false, change) && change.getTime() < end;) {
        at = change.getTime();
        changes.starts.push_back(std::int64_t(at) * 1000);
        changes.offsets.push_back(offsetAt(*zone, at));
    }
    return changes;
}

} // namespace

TimeZone::TimeZone()
{
    static const auto utc = std::make_shared<const Table>(Table {"UTC", {INT64_MIN}, {0}});
    m_table = utc;
}

std::optional<TimeZone> TimeZone::fromName(const std::string &name)
{
    std::optional<ZoneChanges> changes = readZoneFile(name);
    if (!changes && (!hasZoneFiles() || isZoneId(name))) // former names, which not every system keeps
        changes = changesOfIcu(name);
    if (!changes)
        return std::nullopt;
    TimeZone result;
    result.m_table =
        std::make_shared<const Table>(Table {name, std::move(changes->starts), std::move(changes->offsets)});
    return result;
}

TimeZone TimeZone::system()
{
    std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::detectHostTimeZone());
    icu::UnicodeString id;
    std::string name;
    if (zone)
        zone->getID(id).toUTF8String(name);
    return fromName(name).value_or(TimeZone());
}

const std::string &TimeZone::name() const
{
    return m_table->name;
}

int TimeZone::offsetSeconds(Instant instant) const
{
    const auto &starts = m_table->starts;
    const auto next = std::upper_bound(starts.begin(), starts.end(), instant.micros);
    return m_table->offsets[std::size_t(next - starts.begin()) - 1];
}

Instant TimeZone::toInstant(const LocalTime &local) const
{
    // Offsets differ by at most a day around the reading: the first candidate that maps back is the answer; in a gap
    // none does, and the offset before the gap moves the reading forward.
    const Instant guess = instantAtOffset(local, 0);
    const auto &starts = m_table->starts;
    const auto first = std::upper_bound(starts.begin(), starts.end(), guess.micros - microsPerDay);
    std::size_t index = std::size_t(first - starts.begin()) - 1;
    for (std::size_t i = index; i < starts.size() && starts[i] <= guess.micros + microsPerDay; ++i) {
        const Instant candidate = instantAtOffset(local, m_table->offsets[i]);
        if (candidate.micros >= starts[i] && (i + 1 == starts.size() || candidate.micros < starts[i + 1]))
            return candidate;
        if (candidate.micros >= starts[i])
            index = i;
    }
    return instantAtOffset(local, m_table->offsets[index]);
}

LocalTime TimeZone::toLocal(Instant instant) const
{
    return localAtOffset(instant, offsetSeconds(instant));
}

std::string TimeZone::format(Instant instant) const
{
    return formatWithOffset(instant, offsetSeconds(instant));
}

std::optional<Instant> instantFromIso(std::string_view text, const TimeZone &zone)
{
    const std::optional<IsoTime> iso = parseIsoTime(text);
    if (!iso)
        return std::nullopt;
    return iso->offsetSeconds ? instantAtOffset(iso->local, *iso->offsetSeconds) : zone.toInstant(iso->local);
}

} // namespace panorama
