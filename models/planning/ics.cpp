// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of iCalendar files by libical, which takes whatever comes: wrong lines turn into error
// properties, and only what has a usable start becomes an event.
#include "planning/ics.h"

#include "core/text.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace panorama::planning {
namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

constexpr std::size_t longestText = 20000;

std::string clean(const char *text)
{
    std::string result = text ? text : "";
    if (!isValidUtf8(result))
        return {};
    std::erase_if(result, [](char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == 0x7f; });
    std::size_t size = std::min(result.size(), longestText);
    while (size < result.size() && size > 0 && (result[size] & 0xc0) == 0x80)
        --size;
    return std::string(trimmed(std::string_view(result).substr(0, size)));
}

// The instant of a time with a zone, else its own wall clock as if of `zone`.
Instant instantOf(const icaltimetype &time, icalproperty *property, const TimeZone &zone)
{
    const auto date = Date::fromCivil(time.year, time.month, time.day);
    const std::int64_t seconds = std::int64_t(time.hour) * 3600 + time.minute * 60 + time.second;
    const LocalTime local {date.value_or(Date {}), seconds * microsPerSecond};
    if (icaltime_is_utc(time))
        return instantAtOffset(local, 0);
    icalparameter *parameter = property ? icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER) : nullptr;
    const char *name = parameter ? icalparameter_get_tzid(parameter) : nullptr;
    const auto named = name ? TimeZone::fromName(name) : std::nullopt;
    return named.value_or(zone).toInstant(local);
}

// The library reads four digits of any year but writes none from 3000 on.
bool isUsable(const icaltimetype &time)
{
    return !icaltime_is_null_time(time) && time.year >= 1 && time.year < 2999 && time.hour >= 0 && time.hour <= 24
        && Date::fromCivil(time.year, time.month, time.day).has_value();
}

// First day, and the day after the last one, of an event.
std::optional<DateRange> daysOf(icalcomponent *event, const TimeZone &zone)
{
    icalproperty *startProperty = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    if (!startProperty)
        return std::nullopt;
    const icaltimetype start = icalproperty_get_dtstart(startProperty);
    if (!isUsable(start))
        return std::nullopt;
    icalproperty *endProperty = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
    icaltimetype end = endProperty ? icalproperty_get_dtend(endProperty) : icaltime_null_time();
    if (icalproperty *duration =
            endProperty ? nullptr : icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY))
        end = icaltime_add(start, icalproperty_get_duration(duration));
    if (start.is_date) {
        const Date first = *Date::fromCivil(start.year, start.month, start.day);
        const auto last = isUsable(end) ? Date::fromCivil(end.year, end.month, end.day) : std::nullopt;
        return DateRange {first, last && *last > first ? *last : Date {first.days + 1}};
    }
    const Date first = zone.dateOf(instantOf(start, startProperty, zone));
    Date after {first.days + 1};
    if (isUsable(end))
        after = std::max(
            after,
            Date {zone.dateOf({instantOf(end, endProperty ? endProperty : startProperty, zone).micros - 1}).days + 1});
    return DateRange {first, after};
}

void readCategories(icalcomponent *event, IcsEvent &result)
{
    for (icalproperty *p = icalcomponent_get_first_property(event, ICAL_CATEGORIES_PROPERTY);
         p && result.categories.size() < 20; p = icalcomponent_get_next_property(event, ICAL_CATEGORIES_PROPERTY)) {
        std::string text = clean(icalproperty_get_categories(p));
        if (!text.empty())
            result.categories.push_back(std::move(text));
    }
}

void readEvent(icalcomponent *event, const TimeZone &zone, IcsCalendar &calendar)
{
    IcsEvent result;
    result.uid = clean(icalcomponent_get_uid(event));
    // One occurrence of a series that was changed is an event of its own.
    if (icalproperty *occurrence = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
        occurrence && !result.uid.empty())
        result.uid += "#" + clean(icalproperty_get_value_as_string(occurrence));
    result.summary = clean(icalcomponent_get_summary(event));
    const auto days = daysOf(event, zone);
    if (!days) {
        calendar.skipped.push_back((result.summary.empty() ? std::string("An event") : "\"" + result.summary + "\"")
                                   + " has no start that can be read.");
        return;
    }
    result.days = *days;
    result.description = clean(icalcomponent_get_description(event));
    if (icalproperty *status = icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY))
        result.status = toLower(clean(icalproperty_get_value_as_string(status)));
    result.recurring = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) != nullptr;
    readCategories(event, result);
    calendar.events.push_back(std::move(result));
}

// Calendars may lie beside or (in broken files) within each other.
void readComponents(icalcomponent *parent, const TimeZone &zone, int depth, bool &any, IcsCalendar &calendar)
{
    for (icalcomponent *c = icalcomponent_get_first_component(parent, ICAL_ANY_COMPONENT); c;
         c = icalcomponent_get_next_component(parent, ICAL_ANY_COMPONENT)) {
        const icalcomponent_kind kind = icalcomponent_isa(c);
        any = any || kind == ICAL_VCALENDAR_COMPONENT || kind == ICAL_VEVENT_COMPONENT;
        if (kind == ICAL_VEVENT_COMPONENT)
            readEvent(c, zone, calendar);
        else if (depth < 8)
            readComponents(c, zone, depth + 1, any, calendar);
    }
}

icaltimetype icalDate(Date day)
{
    icaltimetype time = icaltime_null_date();
    day.toCivil(time.year, time.month, time.day);
    return time;
}

// The library writes the commas of a category as if they stood between two: they are marked, and the mark becomes the
// backslash that they need.
constexpr char commaMark = '\x1f';

std::string withMarkedCommas(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == ',')
            result += commaMark;
        result += c;
    }
    return result;
}

icalcomponent *makeEvent(const IcsEvent &event, icaltimetype stamp)
{
    icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(component, icalproperty_new_uid(event.uid.c_str()));
    icalcomponent_add_property(component, icalproperty_new_dtstamp(stamp));
    icalcomponent_add_property(component, icalproperty_new_dtstart(icalDate(event.days.from)));
    icalcomponent_add_property(component, icalproperty_new_dtend(icalDate(event.days.to)));
    icalcomponent_add_property(component, icalproperty_new_summary(event.summary.c_str()));
    if (!event.description.empty())
        icalcomponent_add_property(component, icalproperty_new_description(event.description.c_str()));
    for (const std::string &category : event.categories)
        icalcomponent_add_property(component, icalproperty_new_categories(withMarkedCommas(category).c_str()));
    if (!event.organizer.empty())
        icalcomponent_add_property(component, icalproperty_new_contact(event.organizer.c_str()));
    if (event.status == "cancelled")
        icalcomponent_add_property(component, icalproperty_new_status(ICAL_STATUS_CANCELLED));
    icalcomponent_add_property(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return component;
}

bool startsWord(std::string_view line, std::string_view word)
{
    return line.size() >= word.size() && std::ranges::equal(line.substr(0, word.size()), word, [](char a, char b) {
               return (a & ~0x20) == (b & ~0x20);
           });
}

// Without what the parser complains of aloud or digs into without end: an END that nothing began, nesting beyond
// reason.
std::string balanced(std::string_view text)
{
    constexpr int deepest = 30;
    std::string result;
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string_view line = text.substr(at, end - at);
        at = end;
        if (startsWord(line, "BEGIN:") && ++depth > deepest)
            break;
        if (startsWord(line, "END:") && --depth < 0)
            depth = 0;
        else
            result += line;
    }
    return result;
}

} // namespace

Result<IcsCalendar> readIcs(const std::string &text, const TimeZone &zone)
{
    if (text.size() > (std::size_t(64) << 20))
        return invalidError("The calendar file is larger than 64 MB.");
    icalerror_set_errors_are_fatal(0);
    const std::string_view body =
        text.starts_with("\xef\xbb\xbf") ? std::string_view(text).substr(3) : std::string_view(text);
    const Component root(icalparser_parse_string(balanced(body.substr(0, body.find('\0'))).c_str()));
    IcsCalendar calendar;
    bool any = false;
    if (root) {
        const icalcomponent_kind kind = icalcomponent_isa(root.get());
        any = kind == ICAL_VCALENDAR_COMPONENT || kind == ICAL_VEVENT_COMPONENT;
        if (kind == ICAL_VEVENT_COMPONENT)
            readEvent(root.get(), zone, calendar);
        readComponents(root.get(), zone, 0, any, calendar);
    }
    if (!any)
        return invalidError("This is no calendar file (no BEGIN:VCALENDAR).", "line 1",
                            "Give a file as calendars export it (.ics).");
    return calendar;
}

std::string writeIcs(const std::vector<IcsEvent> &events, const std::string &name, Instant stamp)
{
    icalerror_set_errors_are_fatal(0);
    const Component root(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(root.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(root.get(), icalproperty_new_prodid("-//Panorama//Calendar//EN"));
    icalcomponent_add_property(root.get(), icalproperty_new_calscale("GREGORIAN"));
    icalproperty *title = icalproperty_new_x(name.c_str());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(root.get(), title);
    const icaltimetype at =
        icaltime_from_timet_with_zone(time_t(stamp.micros / microsPerSecond), 0, icaltimezone_get_utc_timezone());
    for (const IcsEvent &event : events)
        icalcomponent_add_component(root.get(), makeEvent(event, at));
    std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(root.get()), &std::free);
    std::string result = text ? text.get() : "";
    std::ranges::replace(result, commaMark, '\\');
    return result;
}

} // namespace panorama::planning
