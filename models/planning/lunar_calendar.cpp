// SPDX-License-Identifier: GPL-3.0-or-later
// One word a lunar year: bit i (0 …) = the i-th month in order, the leap month counted after the one it repeats, has 30
// days, else 29; bits 13 … 16 = the month that is repeated, 0 for none. The new year of 1900 was on 1900-01-31; every
// later day follows by adding. A table and not ICU, whose Chinese calendar errs in 2027 and 2030.
// Solar terms by the usual mean formula floor(Y · 0.2422 + C) − floor(Y / 4), with its known exceptions.
#include "planning/lunar_calendar.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

namespace panorama::planning {
namespace {

constexpr std::array<std::uint32_t, lastLunarYear - firstLunarYear + 1> years = {
    0x116d2, 0x00752, 0x00ea5, 0x0b64a, 0x0064b, 0x00a9b, 0x09556, 0x0056a, 0x00b59, 0x05752, 0x00752, 0x0db25, 0x00b25,
    0x00a4b, 0x0b4ab, 0x002ad, 0x0056b, 0x04b69, 0x00da9, 0x0fd92, 0x00e92, 0x00d25, 0x0ba4d, 0x00a56, 0x002b6, 0x095b5,
    0x006d4, 0x00ea9, 0x05e92, 0x00e92, 0x0cd26, 0x0052b, 0x00a57, 0x0b2b6, 0x00b5a, 0x006d4, 0x06ec9, 0x00749, 0x0f693,
    0x00a93, 0x0052b, 0x0ca5b, 0x00aad, 0x0056a, 0x09b55, 0x00ba4, 0x00b49, 0x05a93, 0x00a95, 0x0f52d, 0x00536, 0x00aad,
    0x0b5aa, 0x005b2, 0x00da5, 0x07d4a, 0x00d4a, 0x10a95, 0x00a97, 0x00556, 0x0cab5, 0x00ad5, 0x006d2, 0x08ea5, 0x00ea5,
    0x0064a, 0x06c97, 0x00a9b, 0x0f55a, 0x0056a, 0x00b69, 0x0b752, 0x00b52, 0x00b25, 0x0964b, 0x00a4b, 0x114ab, 0x002ad,
    0x0056d, 0x0cb69, 0x00da9, 0x00d92, 0x09d25, 0x00d25, 0x15a4d, 0x00a56, 0x002b6, 0x0c5b5, 0x006d5, 0x00ea9, 0x0be92,
    0x00e92, 0x00d26, 0x06a56, 0x00a57, 0x114d6, 0x0035a, 0x006d5, 0x0b6c9, 0x00749, 0x00693, 0x0952b, 0x0052b, 0x00a5b,
    0x0555a, 0x0056a, 0x0fb55, 0x00ba4, 0x00b49, 0x0ba93, 0x00a95, 0x0052d, 0x08aad, 0x00ab5, 0x135aa, 0x005d2, 0x00da5,
    0x0dd4a, 0x00d4a, 0x00c95, 0x0952e, 0x00556, 0x00ab5, 0x055b2, 0x006d2, 0x0cea5, 0x00725, 0x0064b, 0x0ac97, 0x00cab,
    0x0055a, 0x06ad6, 0x00b69, 0x17752, 0x00b52, 0x00b25, 0x0da4b, 0x00a4b, 0x004ab, 0x0a55b, 0x005ad, 0x00b6a, 0x05b52,
    0x00d92, 0x0fd25, 0x00d25, 0x00a55, 0x0b4ad, 0x004b6, 0x005b5, 0x06daa, 0x00ec9, 0x11e92, 0x00e92, 0x00d26, 0x0ca56,
    0x00a57, 0x004d6, 0x086d5, 0x00755, 0x00749, 0x06e93, 0x00693, 0x0f52b, 0x0052b, 0x00a5b, 0x0b55a, 0x0056a, 0x00b65,
    0x0974a, 0x00b4a, 0x11a95, 0x00a95, 0x0052d, 0x0caad, 0x00ab5, 0x005aa, 0x08ba5, 0x00da5, 0x00d4a, 0x07c95, 0x00c96,
    0x0f94e, 0x00556, 0x00ab5, 0x0b5b2, 0x006d2, 0x00ea5, 0x08e4a, 0x0068b, 0x10c97, 0x004ab, 0x0055b, 0x0cad6, 0x00b6a,
    0x00752, 0x09725, 0x00b45, 0x00a8b, 0x0549b, 0x004ab};

constexpr int epochDays = -25537; // 1900-01-31

int leapMonth(int year)
{
    return int(years[std::size_t(year - firstLunarYear)] >> 13);
}

int monthCount(int year)
{
    return leapMonth(year) ? 13 : 12;
}

int monthLength(int year, int index)
{
    return 29 + int((years[std::size_t(year - firstLunarYear)] >> index) & 1);
}

int yearLength(int year)
{
    int days = 0;
    for (int i = 0; i < monthCount(year); ++i)
        days += monthLength(year, i);
    return days;
}

// Place of a month in its year; −1 when it does not exist.
int monthIndex(int year, int month, bool leap)
{
    if (year < firstLunarYear || year > lastLunarYear || month < 1 || month > 12 || (leap && leapMonth(year) != month))
        return -1;
    const int before = leapMonth(year);
    return month - 1 + (leap || (before && month > before) ? 1 : 0);
}

std::optional<Date> solarTerm(int year, int month, double c20, double c21, const auto &exceptions)
{
    if (year < firstLunarYear || year > lastLunarYear)
        return std::nullopt;
    const int y = year < 2000 ? year - 1900 : year - 2000;
    int day = int(std::floor(y * 0.2422 + (year < 2000 ? c20 : c21))) - y / 4;
    for (const auto &[at, shift] : exceptions)
        day += at == year ? shift : 0;
    return Date::fromCivil(year, month, day);
}

} // namespace

int leapMonthOf(int lunarYear)
{
    return lunarYear < firstLunarYear || lunarYear > lastLunarYear ? 0 : leapMonth(lunarYear);
}

int daysOfLunarMonth(int lunarYear, int month, bool leap)
{
    const int index = monthIndex(lunarYear, month, leap);
    return index < 0 ? 0 : monthLength(lunarYear, index);
}

std::optional<Date> fromLunar(const LunarDate &lunar)
{
    const int index = monthIndex(lunar.year, lunar.month, lunar.leap);
    if (index < 0 || lunar.day < 1 || lunar.day > monthLength(lunar.year, index))
        return std::nullopt;
    int days = epochDays + lunar.day - 1;
    for (int year = firstLunarYear; year < lunar.year; ++year)
        days += yearLength(year);
    for (int i = 0; i < index; ++i)
        days += monthLength(lunar.year, i);
    return Date {days};
}

std::optional<LunarDate> toLunar(Date day)
{
    int rest = day.days - epochDays;
    if (rest < 0)
        return std::nullopt;
    int year = firstLunarYear;
    for (; year <= lastLunarYear && rest >= yearLength(year); ++year)
        rest -= yearLength(year);
    if (year > lastLunarYear)
        return std::nullopt;
    int index = 0;
    for (; rest >= monthLength(year, index); ++index)
        rest -= monthLength(year, index);
    const int leap = leapMonth(year);
    const bool isLeap = leap && index == leap;
    return LunarDate {year, leap && index >= leap ? index : index + 1, rest + 1, isLeap};
}

std::optional<Date> qingming(int year)
{
    static constexpr std::array<std::pair<int, int>, 1> exceptions = {{{2100, 1}}};
    return solarTerm(year, 4, 5.59, 4.81, exceptions);
}

std::optional<Date> winterSolstice(int year)
{
    static constexpr std::array<std::pair<int, int>, 7> exceptions = {
        {{1914, 1}, {1947, 1}, {1951, 1}, {1980, 1}, {1984, 1}, {2021, -1}, {2100, 1}}};
    return solarTerm(year, 12, 22.60, 21.94, exceptions);
}

} // namespace panorama::planning
