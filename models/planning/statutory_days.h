// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "core/time.h"

#include <map>
#include <string>
#include <vector>

namespace panorama::planning {

// A statutory holiday as its notice lays it down: days off, and weekend days worked to make up for them.
struct StatutoryHoliday
{
    std::string name;
    std::vector<DateRange> off;
    std::vector<Date> makeup;
    int daysOff() const;
};

struct StatutoryNotice
{
    std::string number; // 国办发明电〔2025〕7号, may be unknown
    std::string url;
};

struct StatutoryYear
{
    int year = 0;
    std::vector<StatutoryNotice> notices;
    std::vector<StatutoryHoliday> holidays;
};

// The statutory days that have been published (panorama.statutory_days/1). A year's notice may reach into the year
// before. A year without a notice is "not yet published": nobody knows its days off, weekends excepted.
class StatutoryDays
{
public:
    static Result<StatutoryDays> parse(const Json &json, const std::string &pointer = {});
    static const StatutoryDays &builtIn();

    const StatutoryYear *year(int year) const; // nullptr: not yet published
    void add(const StatutoryDays &newer); // its years replace ours
    std::vector<int> years() const;
    // Monday to Friday without the days off, and the make-up days; nullopt where the year is not published.
    std::optional<int> workingDaysOf(int year) const;
    const StatutoryHoliday *dayOff(Date day) const; // nullptr: none that is known
    const StatutoryHoliday *makeupDay(Date day) const;

private:
    std::map<int, StatutoryYear> m_years;
};

// The text that is built in (resources/calendar/statutory_cn.json).
std::string_view builtInStatutoryText();

} // namespace panorama::planning
