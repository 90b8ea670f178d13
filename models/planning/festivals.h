// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "planning/lunar_calendar.h"

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

} // namespace panorama::planning
