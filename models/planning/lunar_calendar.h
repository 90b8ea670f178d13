// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time.h"

#include <optional>

namespace panorama::planning {

constexpr int firstLunarYear = 1900;
constexpr int lastLunarYear = 2100;

struct LunarDate
{
    int year = 0;
    int month = 0; // 1 … 12
    int day = 0; // 1 … 30
    bool leap = false; // of the leap month
    bool operator==(const LunarDate &) const = default;
};

// The Chinese calendar by table, lunar years 1900–2100; nullopt outside of it and for days that do not exist.
std::optional<Date> fromLunar(const LunarDate &lunar);
std::optional<LunarDate> toLunar(Date day);
int leapMonthOf(int lunarYear); // 0 = none
int daysOfLunarMonth(int lunarYear, int month, bool leap); // 29, 30, or 0 when there is no such month

// The solar terms that are festivals, for 1900–2100.
std::optional<Date> qingming(int year);
std::optional<Date> winterSolstice(int year);

} // namespace panorama::planning
