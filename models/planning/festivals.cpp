// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/festivals.h"

#include <algorithm>
#include <tuple>

namespace panorama::planning {
namespace {

struct LunarRule
{
    int month, day;
    std::string_view id, zh, en, zhTw;
};
constexpr LunarRule lunarRules[] = {
    {1, 1, "spring_festival", "春节", "Spring Festival", "春節"},
    {1, 15, "lantern", "元宵节", "Lantern Festival", "元宵節"},
    {2, 2, "dragon_head", "龙抬头", "Dragon Head-raising", "龍抬頭"},
    {5, 5, "dragon_boat", "端午节", "Dragon Boat Festival", "端午節"},
    {7, 7, "qixi", "七夕", "Qixi", "七夕"},
    {7, 15, "zhongyuan", "中元节", "Zhongyuan Festival", "中元節"},
    {8, 15, "mid_autumn", "中秋节", "Mid-Autumn Festival", "中秋節"},
    {9, 9, "double_ninth", "重阳节", "Double Ninth Festival", "重陽節"},
    {12, 8, "laba", "腊八节", "Laba Festival", "臘八節"},
    {12, 23, "little_new_year", "小年", "Little New Year", "小年"},
};

struct SolarRule
{
    int month, day;
    FestivalKind kind;
    std::string_view id, zh, en, zhTw;
};
constexpr SolarRule solarRules[] = {
    {1, 1, FestivalKind::Solar, "new_year", "元旦", "New Year's Day", "元旦"},
    {2, 14, FestivalKind::Solar, "valentine", "情人节", "Valentine's Day", "情人節"},
    {3, 8, FestivalKind::Shopping, "38", "妇女节 · 38 大促", "Women's Day · 38 Sale", "婦女節 · 38 大促"},
    {3, 15, FestivalKind::Solar, "consumer_rights", "消费者权益日", "Consumer Rights Day", "消費者權益日"},
    {5, 1, FestivalKind::Solar, "labour_day", "劳动节", "Labour Day", "勞動節"},
    {5, 20, FestivalKind::Shopping, "520", "520", "520", "520"},
    {6, 1, FestivalKind::Solar, "childrens_day", "儿童节", "Children's Day", "兒童節"},
    {6, 18, FestivalKind::Shopping, "618", "618 大促", "618 Sale", "618 大促"},
    {8, 18, FestivalKind::Shopping, "818", "818 大促", "818 Sale", "818 大促"},
    {9, 9, FestivalKind::Shopping, "99", "99 大促", "99 Sale", "99 大促"},
    {9, 10, FestivalKind::Solar, "teachers_day", "教师节", "Teachers' Day", "教師節"},
    {10, 1, FestivalKind::Solar, "national_day", "国庆节", "National Day", "國慶節"},
    {10, 31, FestivalKind::Solar, "halloween", "万圣夜", "Halloween", "萬聖夜"},
    {11, 11, FestivalKind::Shopping, "double_11", "双 11", "Double 11", "雙 11"},
    {12, 12, FestivalKind::Shopping, "double_12", "双 12", "Double 12", "雙 12"},
    {12, 24, FestivalKind::Solar, "christmas_eve", "平安夜", "Christmas Eve", "平安夜"},
    {12, 25, FestivalKind::Solar, "christmas", "圣诞节", "Christmas", "聖誕節"},
};

// The n-th weekday (1 Monday … 7 Sunday) of a month.
Date nthWeekday(int year, int month, int weekday, int n)
{
    const Date first = *Date::fromCivil(year, month, 1);
    return {first.days + (weekday - first.weekday() + 7) % 7 + 7 * (n - 1)};
}

int yearOf(Date day)
{
    int year = 0, month = 0, number = 0;
    day.toCivil(year, month, number);
    return year;
}

void addLunar(int year, std::vector<Festival> &festivals)
{
    for (const int lunarYear : {year - 1, year}) {
        for (const LunarRule &rule : lunarRules) {
            const auto date = fromLunar({lunarYear, rule.month, rule.day});
            if (date && yearOf(*date) == year)
                festivals.push_back({*date, rule.id, rule.zh, rule.en, rule.zhTw, FestivalKind::Lunar});
        }
    }
    if (const auto newYear = fromLunar({year, 1, 1}))
        festivals.push_back(
            {{newYear->days - 1}, "new_years_eve", "除夕", "Chinese New Year's Eve", "除夕", FestivalKind::Lunar});
}

void addMovable(int year, std::vector<Festival> &festivals)
{
    festivals.push_back(
        {nthWeekday(year, 5, 7, 2), "mothers_day", "母亲节", "Mother's Day", "母親節", FestivalKind::Solar});
    festivals.push_back(
        {nthWeekday(year, 6, 7, 3), "fathers_day", "父亲节", "Father's Day", "父親節", FestivalKind::Solar});
    const Date thanksgiving = nthWeekday(year, 11, 4, 4);
    festivals.push_back({thanksgiving, "thanksgiving", "感恩节", "Thanksgiving", "感恩節", FestivalKind::Solar});
    festivals.push_back(
        {{thanksgiving.days + 1}, "black_friday", "黑色星期五", "Black Friday", "黑色星期五", FestivalKind::Shopping});
    if (const auto day = qingming(year))
        festivals.push_back({*day, "qingming", "清明节", "Qingming Festival", "清明節", FestivalKind::SolarTerm});
    if (const auto day = winterSolstice(year))
        festivals.push_back({*day, "winter_solstice", "冬至", "Winter Solstice", "冬至", FestivalKind::SolarTerm});
}

} // namespace

std::string_view festivalKindName(FestivalKind kind)
{
    static constexpr std::string_view names[] = {"lunar", "solar_term", "solar", "shopping"};
    return names[std::size_t(kind)];
}

std::vector<Festival> festivalsOf(int year)
{
    std::vector<Festival> festivals;
    addLunar(year, festivals);
    for (const SolarRule &rule : solarRules)
        if (const auto date = Date::fromCivil(year, rule.month, rule.day))
            festivals.push_back({*date, rule.id, rule.zh, rule.en, rule.zhTw, rule.kind});
    addMovable(year, festivals);
    std::ranges::sort(festivals, [](const Festival &a, const Festival &b) {
        return std::tie(a.date, a.id) < std::tie(b.date, b.id);
    });
    return festivals;
}

std::vector<Festival> festivalsFor(int year, std::string_view region)
{
    constexpr std::string_view chinese[] = {"CN", "HK", "MO", "TW", "SG", "MY"};
    constexpr std::string_view international[] = {"new_year",     "valentine",     "mothers_day",
                                                  "fathers_day",  "halloween",     "thanksgiving",
                                                  "black_friday", "christmas_eve", "christmas"};
    std::vector<Festival> festivals = festivalsOf(year);
    if (std::ranges::find(chinese, region) == std::end(chinese))
        std::erase_if(festivals, [&](const Festival &festival) {
            return std::ranges::find(international, festival.id) == std::end(international);
        });
    return festivals;
}

std::string holidayText(std::string_view name, std::string_view language)
{
    constexpr std::string_view comma = "、";
    if (const std::size_t at = name.find(comma); at != std::string_view::npos)
        return holidayText(name.substr(0, at), language) + (language == "en" ? " · " : "、")
            + holidayText(name.substr(at + comma.size()), language);
    for (const Festival &festival : festivalsOf(2000))
        if (festival.zh == name)
            return std::string(language == "en" ? festival.en : language == "zh_TW" ? festival.zhTw : festival.zh);
    return std::string(name);
}

} // namespace panorama::planning
