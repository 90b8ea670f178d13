// SPDX-License-Identifier: GPL-3.0-or-later
// Civil dates by Howard Hinnant's days_from_civil (http://howardhinnant.github.io/date_algorithms.html).
#include "core/time.h"

#include <cstdio>

namespace panorama {
namespace {

constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}

int daysInMonth(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

// Reads exactly `width` digits from the front of `text`.
bool takeDigits(std::string_view &text, int width, int &number)
{
    if (int(text.size()) < width)
        return false;
    number = 0;
    for (int i = 0; i < width; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        number = number * 10 + (text[i] - '0');
    }
    text.remove_prefix(width);
    return true;
}

bool takeChar(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Date> takeDate(std::string_view &text)
{
    int year = 0, month = 0, day = 0;
    if (!takeDigits(text, 4, year) || !takeChar(text, '-') || !takeDigits(text, 2, month) || !takeChar(text, '-')
        || !takeDigits(text, 2, day))
        return std::nullopt;
    return Date::fromCivil(year, month, day);
}

// A fraction of up to nine digits, in microseconds (finer digits are cut).
bool takeFraction(std::string_view &text, std::int64_t &micros)
{
    micros = 0;
    std::int64_t unit = 100000;
    int count = 0;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1), ++count) {
        micros += (text.front() - '0') * unit;
        unit /= 10;
    }
    return count > 0 && count <= 9;
}

bool takeClock(std::string_view &text, std::int64_t &microsOfDay)
{
    int hour = 0, minute = 0, second = 0;
    std::int64_t fraction = 0;
    if (!takeDigits(text, 2, hour) || !takeChar(text, ':') || !takeDigits(text, 2, minute))
        return false;
    if (takeChar(text, ':')) {
        if (!takeDigits(text, 2, second))
            return false;
        if (takeChar(text, '.') && !takeFraction(text, fraction))
            return false;
    }
    microsOfDay = ((hour * 60LL + minute) * 60 + second) * microsPerSecond + fraction;
    return hour < 24 && minute < 60 && second < 60;
}

bool takeOffset(std::string_view &text, std::optional<int> &offset)
{
    if (text.empty())
        return true;
    if (takeChar(text, 'Z')) {
        offset = 0;
        return true;
    }
    const int sign = text.front() == '-' ? -1 : 1;
    int hours = 0, minutes = 0;
    if ((text.front() != '+' && text.front() != '-') || (text.remove_prefix(1), !takeDigits(text, 2, hours)))
        return false;
    takeChar(text, ':');
    if (!text.empty() && !takeDigits(text, 2, minutes))
        return false;
    offset = sign * (hours * 3600 + minutes * 60);
    return hours < 24 && minutes < 60;
}

} // namespace

std::optional<Date> Date::fromCivil(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return Date {era * 146097 + dayOfEra - 719468};
}

void Date::toCivil(int &year, int &month, int &day) const
{
    const int z = days + 719468;
    const int era = (z >= 0 ? z : z - 146096) / 146097;
    const int dayOfEra = z - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    month = shifted < 10 ? shifted + 3 : shifted - 9;
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
}

int Date::weekday() const
{
    return int((((days + 3) % 7) + 7) % 7) + 1;
}

std::optional<Date> Date::fromIso(std::string_view text)
{
    const std::optional<Date> date = takeDate(text);
    return text.empty() ? date : std::nullopt;
}

std::string Date::toIso() const
{
    int year = 0, month = 0, day = 0;
    toCivil(year, month, day);
    char text[16];
    if (year < 0 || year > 9999) {
        std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
        return text;
    }
    const auto put = [&text](int at, int digits, int number) {
        for (int i = digits - 1; i >= 0; --i, number /= 10)
            text[at + i] = char('0' + number % 10);
    };
    put(0, 4, year);
    put(5, 2, month);
    put(8, 2, day);
    text[4] = text[7] = '-';
    return {text, 10};
}

std::optional<IsoTime> parseIsoTime(std::string_view text)
{
    IsoTime iso;
    const std::optional<Date> date = takeDate(text);
    if (!date)
        return std::nullopt;
    iso.local.date = *date;
    if (text.empty())
        return iso;
    if (!takeChar(text, 'T') && !takeChar(text, ' '))
        return std::nullopt;
    iso.hasTime = true;
    if (!takeClock(text, iso.local.microsOfDay) || !takeOffset(text, iso.offsetSeconds) || !text.empty())
        return std::nullopt;
    return iso;
}

LocalTime localAtOffset(Instant instant, int offsetSeconds)
{
    const std::int64_t shifted = instant.micros + offsetSeconds * microsPerSecond;
    const std::int64_t day = floorDiv(shifted, microsPerDay);
    return {Date {std::int32_t(day)}, shifted - day * microsPerDay};
}

Instant instantAtOffset(const LocalTime &local, int offsetSeconds)
{
    return {local.date.days * microsPerDay + local.microsOfDay - offsetSeconds * microsPerSecond};
}

static std::string formatClock(Instant instant, int offsetSeconds)
{
    const LocalTime local = localAtOffset(instant, offsetSeconds);
    const int seconds = int(local.microsOfDay / microsPerSecond);
    const int fraction = int(local.microsOfDay % microsPerSecond);
    std::string text = local.date.toIso() + "T00:00:00";
    char *digits = text.data() + text.size();
    for (const int part : {seconds % 60, seconds / 60 % 60, seconds / 3600}) {
        digits[-1] = char('0' + part % 10);
        digits[-2] = char('0' + part / 10);
        digits -= 3;
    }
    if (fraction) {
        char clock[32];
        std::snprintf(clock, sizeof clock, ".%06d", fraction);
        text += clock;
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

std::string formatUtc(Instant instant)
{
    return formatClock(instant, 0) + "Z";
}

std::string formatWithOffset(Instant instant, int offsetSeconds)
{
    const int minutes = (offsetSeconds < 0 ? -offsetSeconds : offsetSeconds) / 60;
    char offset[16];
    std::snprintf(offset, sizeof offset, "%c%02d:%02d", offsetSeconds < 0 ? '-' : '+', minutes / 60, minutes % 60);
    return formatClock(instant, offsetSeconds) + offset;
}

} // namespace panorama
