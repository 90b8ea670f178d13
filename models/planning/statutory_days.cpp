// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/statutory_days.h"

#include "core/json_reader.h"

#include <algorithm>

namespace panorama::planning {
namespace {

std::optional<Date> dateAt(const Json &json)
{
    return json.isString() ? Date::fromIso(json.text()) : std::nullopt;
}

void readSpans(JsonReader &reader, StatutoryHoliday &holiday)
{
    const Json *spans = reader.array("off");
    for (std::size_t i = 0; spans && i < spans->items().size(); ++i) {
        const Json &span = spans->items()[i];
        const bool pair = span.isArray() && span.items().size() == 2;
        const auto first = pair ? dateAt(span.items()[0]) : std::nullopt;
        const auto last = pair ? dateAt(span.items()[1]) : std::nullopt;
        if (!first || !last || *last < *first)
            return reader.complain("A span is [first day, last day].", reader.pointer("off") + "/" + std::to_string(i));
        holiday.off.push_back({*first, {last->days + 1}});
    }
    const Json *days = reader.optionalArray("makeup");
    for (std::size_t i = 0; days && i < days->items().size(); ++i) {
        const auto day = dateAt(days->items()[i]);
        if (!day)
            return reader.complain("A day is written yyyy-MM-dd.", reader.pointer("makeup") + "/" + std::to_string(i));
        holiday.makeup.push_back(*day);
    }
}

Result<StatutoryHoliday> readHoliday(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    StatutoryHoliday holiday {reader.text("name"), {}, {}};
    readSpans(reader, holiday);
    TRY_VOID(reader.finish());
    return holiday;
}

Result<StatutoryYear> readYear(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    StatutoryYear year;
    year.year = int(reader.integer("year", 1949, 2200));
    const Json *notices = reader.optionalArray("notices");
    const Json *holidays = reader.array("holidays");
    TRY_VOID(reader.finish());
    for (std::size_t i = 0; notices && i < notices->items().size(); ++i) {
        JsonReader notice(notices->items()[i], pointer + "/notices/" + std::to_string(i));
        year.notices.push_back({notice.optionalText("number").value_or(""), notice.optionalText("url").value_or("")});
        TRY_VOID(notice.finish());
    }
    for (std::size_t i = 0; i < holidays->items().size(); ++i) {
        TRY(StatutoryHoliday holiday, readHoliday(holidays->items()[i], pointer + "/holidays/" + std::to_string(i)));
        year.holidays.push_back(std::move(holiday));
    }
    return year;
}

} // namespace

int StatutoryHoliday::daysOff() const
{
    int days = 0;
    for (const DateRange &span : off)
        days += span.length();
    return days;
}

Result<StatutoryDays> StatutoryDays::parse(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    reader.format("panorama.statutory_days/1");
    reader.optionalText("region");
    reader.optionalText("source");
    const Json *years = reader.array("years");
    TRY_VOID(reader.finish());
    StatutoryDays days;
    for (std::size_t i = 0; i < years->items().size(); ++i) {
        TRY(StatutoryYear year, readYear(years->items()[i], pointer + "/years/" + std::to_string(i)));
        const int number = year.year;
        days.m_years.insert_or_assign(number, std::move(year));
    }
    return days;
}

const StatutoryDays &StatutoryDays::builtIn()
{
    static const StatutoryDays days = [] {
        const auto json = Json::parse(builtInStatutoryText());
        return json ? parse(*json).value_or(StatutoryDays()) : StatutoryDays();
    }();
    return days;
}

const StatutoryYear *StatutoryDays::year(int year) const
{
    const auto found = m_years.find(year);
    return found == m_years.end() ? nullptr : &found->second;
}

void StatutoryDays::add(const StatutoryDays &newer)
{
    for (const auto &[number, year] : newer.m_years)
        m_years.insert_or_assign(number, year);
}

std::vector<int> StatutoryDays::years() const
{
    std::vector<int> numbers;
    for (const auto &entry : m_years)
        numbers.push_back(entry.first);
    return numbers;
}

const StatutoryHoliday *StatutoryDays::dayOff(Date day) const
{
    for (const auto &[number, year] : m_years)
        for (const StatutoryHoliday &holiday : year.holidays)
            if (std::ranges::any_of(holiday.off, [day](const DateRange &span) { return span.contains(day); }))
                return &holiday;
    return nullptr;
}

const StatutoryHoliday *StatutoryDays::makeupDay(Date day) const
{
    for (const auto &[number, year] : m_years)
        for (const StatutoryHoliday &holiday : year.holidays)
            if (std::ranges::find(holiday.makeup, day) != holiday.makeup.end())
                return &holiday;
    return nullptr;
}

std::optional<int> StatutoryDays::workingDaysOf(int number) const
{
    if (!year(number))
        return std::nullopt;
    const Date first = *Date::fromCivil(number, 1, 1), end = *Date::fromCivil(number + 1, 1, 1);
    int days = 0;
    for (Date day = first; day < end; ++day.days)
        days += day.weekday() > 5 ? makeupDay(day) != nullptr : dayOff(day) == nullptr;
    return days;
}

} // namespace panorama::planning
