// SPDX-License-Identifier: GPL-3.0-or-later
// The system's zone database follows decrees within weeks; the one inside ICU is as old as that library. A TZif file
// holds the past as a table and the rule in force as a POSIX text in its last line: "EET-2EEST,M4.5.5/0,M10.5.4/24".
#include "core/tz_file.h"

#include "core/time.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace panorama {
namespace {

constexpr const char *zoneFolder = "/usr/share/zoneinfo";
constexpr int lastYear = 2100;

std::int64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = size == 4 && (static_cast<unsigned char>(bytes[at]) & 0x80) ? ~std::uint64_t(0) : 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return std::int64_t(value);
}

struct Header
{
    std::size_t utcFlags = 0, standardFlags = 0, leaps = 0, times = 0, types = 0, letters = 0;
    std::size_t bodySize(std::size_t timeSize) const
    {
        return times * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + standardFlags + utcFlags;
    }
};

constexpr std::size_t headerSize = 44;

std::optional<Header> headerAt(std::string_view bytes, std::size_t at)
{
    if (bytes.size() < at + headerSize || bytes.substr(at, 4) != "TZif")
        return std::nullopt;
    std::size_t counts[6];
    for (std::size_t i = 0; i < 6; ++i) {
        counts[i] = std::size_t(bigEndian(bytes, at + 20 + i * 4, 4));
        if (counts[i] > 100000)
            return std::nullopt;
    }
    return Header {counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]};
}

// Reads a POSIX rule from left to right; any fault leaves `good` false.
struct RuleText
{
    std::string_view text;
    bool good = true;

    bool take(char c)
    {
        if (text.empty() || text.front() != c)
            return false;
        text.remove_prefix(1);
        return true;
    }
    int number()
    {
        std::size_t length = 0;
        int value = 0;
        for (; length < text.size() && length < 4 && text[length] >= '0' && text[length] <= '9'; ++length)
            value = value * 10 + (text[length] - '0');
        good = good && length > 0;
        text.remove_prefix(length);
        return value;
    }
    void name()
    {
        const bool quoted = take('<');
        std::size_t length = 0;
        const auto isName = [&](char c) {
            return quoted ? c != '>' : (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        };
        while (length < text.size() && isName(text[length]))
            ++length;
        text.remove_prefix(length);
        good = good && length >= 3 && (!quoted || take('>'));
    }
    int clock() // [+-]h[:m[:s]] in seconds
    {
        const int sign = take('-') ? -1 : 1;
        take('+');
        int seconds = number() * 3600;
        for (int unit = 60; unit >= 1 && take(':'); unit /= 60)
            seconds += number() * unit;
        return sign * seconds;
    }
};

// The day within a year on which clocks change, and the local second of that day.
struct ChangeDay
{
    char form = 'M'; // M: month, week, weekday; J: day 1 to 365 without 29 February; D: day 0 to 365
    int month = 1, week = 1, weekday = 0, day = 0, second = 7200;

    Date of(int year) const
    {
        const Date start = *Date::fromCivil(year, 1, 1);
        const bool leap = Date::fromCivil(year, 2, 29).has_value();
        if (form == 'J')
            return Date {start.days + day - 1 + (leap && day > 59 ? 1 : 0)};
        if (form == 'D')
            return Date {start.days + day};
        const Date first = *Date::fromCivil(year, month, 1);
        const Date next = month == 12 ? *Date::fromCivil(year + 1, 1, 1) : *Date::fromCivil(year, month + 1, 1);
        const int weekdayOfFirst = ((first.days + 4) % 7 + 7) % 7; // 1 January 1970 was a Thursday
        Date date {first.days + (weekday - weekdayOfFirst + 7) % 7 + (week - 1) * 7};
        while (date.days >= next.days)
            date.days -= 7;
        return date;
    }
};

ChangeDay readDay(RuleText &rule)
{
    ChangeDay day;
    if (rule.take('M')) {
        day.month = rule.number();
        rule.good = rule.take('.') && rule.good;
        day.week = rule.number();
        rule.good = rule.take('.') && rule.good;
        day.weekday = rule.number();
        rule.good =
            rule.good && day.month >= 1 && day.month <= 12 && day.week >= 1 && day.week <= 5 && day.weekday <= 6;
    } else {
        day.form = rule.take('J') ? 'J' : 'D';
        day.day = rule.number();
        rule.good = rule.good && day.day <= 365;
    }
    if (rule.take('/'))
        day.second = rule.clock();
    return day;
}

bool appendRule(std::string_view footer, ZoneChanges &changes)
{
    RuleText rule {footer};
    rule.name();
    const int standard = -rule.clock();
    if (rule.text.empty())
        return rule.good;
    rule.name();
    const int summer = rule.text.empty() || rule.text.front() == ',' ? standard + 3600 : -rule.clock();
    rule.good = rule.take(',') && rule.good;
    const ChangeDay toSummer = readDay(rule);
    rule.good = rule.take(',') && rule.good;
    const ChangeDay toStandard = readDay(rule);
    if (!rule.good || !rule.text.empty())
        return false;
    std::vector<std::pair<std::int64_t, int>> later;
    for (int year = 1970; year < lastYear; ++year) {
        later.emplace_back((toSummer.of(year).days * 86400LL + toSummer.second - standard) * microsPerSecond, summer);
        later.emplace_back((toStandard.of(year).days * 86400LL + toStandard.second - summer) * microsPerSecond,
                           standard);
    }
    std::sort(later.begin(), later.end());
    for (const auto &[start, offset] : later)
        if (start > changes.starts.back() && offset != changes.offsets.back()) {
            changes.starts.push_back(start);
            changes.offsets.push_back(offset);
        }
    return true;
}

std::optional<ZoneChanges> readBody(std::string_view bytes, std::size_t at, const Header &header)
{
    const std::size_t types = at + header.times * 9;
    const auto offsetOf = [&](std::size_t type) { return int(bigEndian(bytes, types + type * 6, 4)); };
    if (header.types == 0 || bytes.size() < at + header.bodySize(8))
        return std::nullopt;
    ZoneChanges changes {{INT64_MIN}, {offsetOf(0)}};
    for (std::size_t i = 0; i < header.times; ++i) {
        const std::int64_t start = bigEndian(bytes, at + i * 8, 8);
        const std::size_t type = static_cast<unsigned char>(bytes[at + header.times * 8 + i]);
        if (type >= header.types)
            return std::nullopt;
        if (start < -100000000000LL) {
            changes.offsets.back() = offsetOf(type);
        } else if (offsetOf(type) != changes.offsets.back()) {
            changes.starts.push_back(start * microsPerSecond);
            changes.offsets.push_back(offsetOf(type));
        }
    }
    return changes;
}

bool isPlainName(const std::string &name)
{
    return !name.empty() && name.find("..") == std::string::npos && name.front() != '/' && name.rfind("right/", 0) != 0
        && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-'
                   || c == '+' || c == '/';
           });
}

} // namespace

std::optional<ZoneChanges> parseZoneFile(std::string_view bytes)
{
    const std::optional<Header> first = headerAt(bytes, 0);
    if (!first || bytes[4] < '2')
        return std::nullopt;
    const std::size_t second = headerSize + first->bodySize(4);
    const std::optional<Header> header = headerAt(bytes, second);
    if (!header || header->leaps)
        return std::nullopt;
    std::optional<ZoneChanges> changes = readBody(bytes, second + headerSize, *header);
    std::string_view footer = changes ? bytes.substr(second + headerSize + header->bodySize(8)) : std::string_view();
    if (footer.size() < 2 || footer.front() != '\n' || footer.back() != '\n')
        return std::nullopt;
    footer = footer.substr(1, footer.size() - 2);
    return footer.empty() || appendRule(footer, *changes) ? changes : std::nullopt;
}

bool hasZoneFiles()
{
    static const bool has = readZoneFile("Asia/Shanghai").has_value();
    return has;
}

std::optional<ZoneChanges> readZoneFile(const std::string &name)
{
    std::error_code failure;
    const std::string path = std::string(zoneFolder) + "/" + name;
    if (!isPlainName(name) || !std::filesystem::is_regular_file(path, failure))
        return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return parseZoneFile(std::move(bytes).str());
}

} // namespace panorama
