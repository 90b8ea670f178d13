// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "planning/lunar_calendar.h"

#include <string>
#include <string_view>
#include <vector>

namespace panorama::planning {

enum class FestivalKind { Lunar, SolarTerm, Solar, Shopping };
std::string_view festivalKindName(FestivalKind kind); // "lunar", "solar_term", "solar", "shopping"

// A day that marketing plans around. The texts are static.
struct Festival
{
    Date date;
    std::string_view id; // "spring_festival", "618"
    std::string_view zh, en, zhTw;
    FestivalKind kind;
};

// Of a calendar year, by date; lunar ones only where the table reaches.
std::vector<Festival> festivalsOf(int year);

// Those that the people of a region (ISO 3166) plan around: all of them where the Chinese calendar is at home, else the
// international ones.
std::vector<Festival> festivalsFor(int year, std::string_view region);
// A Chinese holiday's name ("国庆节、中秋节") in zh_CN, zh_TW or en; what is unknown stays.
std::string holidayText(std::string_view name, std::string_view language);

} // namespace panorama::planning
