// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/time_format.h"

#include "core/decimal.h"
#include "core/text.h"
#include "sync/engine/pointer.h"

#include <array>
#include <cctype>
#include <cstdio>

namespace panorama::sync {
namespace {

constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// "yyyy-MM-dd HH:mm" → "%Y-%m-%d %H:%M".
std::string pattern(const std::string &format)
{
    if (format == "date")
        return "%Y-%m-%d";
    if (format.find('%') != std::string::npos)
        return format;
    static const std::pair<std::string_view, std::string_view> letters[] = {{"yyyy", "%Y"}, {"SSS", "%f"}, {"MM", "%m"},
                                                                            {"dd", "%d"},   {"HH", "%H"},  {"mm", "%M"},
                                                                            {"ss", "%S"},   {"Z", "%z"}};
    std::string result;
    for (std::size_t i = 0; i < format.size();) {
        bool replaced = false;
        for (const auto &[from, to] : letters)
            if (!replaced && format.compare(i, from.size(), from) == 0) {
                result += to;
                i += from.size();
                replaced = true;
            }
        if (!replaced && format[i] != '\'')
            result += format[i];
        i += !replaced;
    }
    return result;
}

// How many units of the format make a second; 0 where it is no epoch format.
std::int64_t epochUnits(const std::string &format)
{
    if (format == "epoch" || format == "epoch_s" || format == "unix")
        return 1;
    return format == "epoch_ms" || format == "unix_ms" ? 1000 : format == "epoch_us" ? 1000000 : 0;
}

bool isIso(const std::string &format)
{
    return format == "rfc3339" || format == "iso8601" || format == "iso";
}

std::string padded(std::int64_t number, int width)
{
    char text[24];
    std::snprintf(text, sizeof text, "%0*lld", width, static_cast<long long>(number));
    return text;
}

std::string formatField(char letter, const LocalTime &local, int offset)
{
    int year, month, day;
    local.date.toCivil(year, month, day);
    const std::int64_t seconds = local.microsOfDay / microsPerSecond;
    switch (letter) {
    case 'Y': return padded(year, 4);
    case 'm': return padded(month, 2);
    case 'd': return padded(day, 2);
    case 'H': return padded(seconds / 3600, 2);
    case 'M': return padded(seconds / 60 % 60, 2);
    case 'S': return padded(seconds % 60, 2);
    case 'f': return padded(local.microsOfDay % microsPerSecond / 1000, 3);
    case 'b': return std::string(months[std::size_t(month - 1)]);
    case 'z':
        return (offset < 0 ? "-" : "+") + padded(std::abs(offset) / 3600, 2) + padded(std::abs(offset) / 60 % 60, 2);
    default: return std::string(1, letter);
    }
}

// Reads a text after a pattern; the parts that it has not are those of 1970-01-01T00:00.
class PatternReader
{
public:
    PatternReader(std::string_view text, std::string_view pattern) : m_text(text), m_pattern(pattern) { }

    std::optional<IsoTime> read()
    {
        for (std::size_t i = 0; i < m_pattern.size(); ++i) {
            const bool field = m_pattern[i] == '%' && i + 1 < m_pattern.size();
            if (field ? !take(m_pattern[++i]) : !literal(m_pattern[i]))
                return std::nullopt;
        }
        const std::optional<Date> date = Date::fromCivil(m_year, m_month, m_day);
        if (!m_text.empty() || !date || m_hour > 23 || m_minute > 59 || m_second > 60)
            return std::nullopt;
        IsoTime time;
        time.local = {*date, ((m_hour * 60LL + m_minute) * 60 + m_second) * microsPerSecond + m_micros};
        time.hasTime = m_hasTime;
        time.offsetSeconds = m_offset;
        return time;
    }

private:
    bool literal(char expected)
    {
        if (m_text.empty() || m_text[0] != expected)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    bool digits(std::size_t least, std::size_t most, int &into)
    {
        std::size_t count = 0;
        into = 0;
        while (count < most && count < m_text.size() && std::isdigit(static_cast<unsigned char>(m_text[count])))
            into = into * 10 + (m_text[count++] - '0');
        m_text.remove_prefix(count);
        return count >= least;
    }

    bool fraction()
    {
        std::int64_t scale = 100000, micros = 0;
        std::size_t count = 0;
        for (; count < m_text.size() && std::isdigit(static_cast<unsigned char>(m_text[count])); ++count, scale /= 10)
            micros += (m_text[count] - '0') * scale;
        m_micros = micros;
        m_text.remove_prefix(count);
        return count > 0;
    }

    bool offset()
    {
        if (literal('Z')) {
            m_offset = 0;
            return true;
        }
        const int sign = literal('+') ? 1 : literal('-') ? -1 : 0;
        int hours = 0, minutes = 0;
        if (sign == 0 || !digits(2, 2, hours))
            return false;
        literal(':');
        if (!m_text.empty() && !digits(2, 2, minutes))
            return false;
        m_offset = sign * (hours * 3600 + minutes * 60);
        return true;
    }

    bool monthName()
    {
        for (std::size_t i = 0; i < months.size(); ++i)
            if (m_text.substr(0, 3) == months[i]) {
                m_month = int(i) + 1;
                m_text.remove_prefix(3);
                return true;
            }
        return false;
    }

    bool take(char letter)
    {
        m_hasTime = m_hasTime || letter == 'H';
        switch (letter) {
        case 'Y': return digits(4, 4, m_year);
        case 'm': return digits(1, 2, m_month);
        case 'd': return digits(1, 2, m_day);
        case 'H': return digits(1, 2, m_hour);
        case 'M': return digits(2, 2, m_minute);
        case 'S': return digits(2, 2, m_second);
        case 'f': return fraction();
        case 'b': return monthName();
        case 'z': return offset();
        default: return letter == '%' && literal('%');
        }
    }

    std::string_view m_text, m_pattern;
    int m_year = 1970, m_month = 1, m_day = 1, m_hour = 0, m_minute = 0, m_second = 0;
    std::int64_t m_micros = 0;
    std::optional<int> m_offset;
    bool m_hasTime = false;
};

std::optional<Instant> parseEpoch(const Json &value, std::int64_t units)
{
    const std::string text = scalarText(value);
    const auto number = value.isNumber() ? Decimal::fromJsonNumber(text) : Decimal::fromText(trimmed(text));
    if (!number)
        return std::nullopt;
    // The point moves by the digits of a microsecond that the unit does not have; what is finer is cut off.
    std::string plain = number->toText();
    const std::size_t dot = std::min(plain.find('.'), plain.size());
    const std::size_t finer = units == 1 ? 6 : units == 1000 ? 3 : 0;
    std::string fraction = dot < plain.size() ? plain.substr(dot + 1, finer) : std::string();
    fraction.resize(finer, '0');
    const Json whole(Json::Number {plain.substr(0, dot) + fraction});
    return whole.isInteger() ? std::optional(Instant {whole.integer()}) : std::nullopt;
}

std::optional<IsoTime> readText(const Json &value, const std::string &format)
{
    const std::string text = scalarText(value);
    const std::string_view plain = trimmed(text);
    return isIso(format) ? parseIsoTime(plain) : PatternReader(plain, pattern(format)).read();
}

Instant instantOf(const IsoTime &time, const TimeZone &zone)
{
    return time.offsetSeconds ? instantAtOffset(time.local, *time.offsetSeconds) : zone.toInstant(time.local);
}

std::vector<std::string> guessed(const Json &value)
{
    if (!value.isNumber())
        return {"rfc3339"};
    const double size = std::abs(value.toDouble());
    return {size < 1e11 ? "epoch" : size < 1e14 ? "epoch_ms" : "epoch_us"};
}

} // namespace

Json formatTime(Instant instant, const std::string &format, const TimeZone &zone)
{
    if (const std::int64_t units = epochUnits(format)) {
        const std::int64_t unit = microsPerSecond / units;
        return Json(instant.micros >= 0 ? instant.micros / unit : -((unit - 1 - instant.micros) / unit));
    }
    if (isIso(format))
        return zone.name() == "UTC" || zone.name().empty() ? Json(formatUtc(instant)) : Json(zone.format(instant));
    const int offset = zone.offsetSeconds(instant);
    const LocalTime local = localAtOffset(instant, offset);
    const std::string wanted = pattern(format);
    std::string text;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        text += wanted[i] == '%' && i + 1 < wanted.size() ? formatField(wanted[++i], local, offset)
                                                          : std::string(1, wanted[i]);
    return Json(std::move(text));
}

std::optional<Instant> parseTime(const Json &value, const std::vector<std::string> &formats, const TimeZone &zone)
{
    if (!value.isString() && !value.isNumber())
        return std::nullopt;
    for (const std::string &format : formats.empty() ? guessed(value) : formats) {
        if (const std::int64_t units = epochUnits(format)) {
            if (const auto instant = parseEpoch(value, units))
                return instant;
        } else if (const auto time = readText(value, format)) {
            return instantOf(*time, zone);
        }
    }
    return std::nullopt;
}

std::optional<Date> parseDate(const Json &value, const std::vector<std::string> &formats, const TimeZone &zone)
{
    if (!value.isString() && !value.isNumber())
        return std::nullopt;
    for (const std::string &format : formats.empty() ? guessed(value) : formats) {
        if (const std::int64_t units = epochUnits(format)) {
            if (const auto instant = parseEpoch(value, units))
                return zone.dateOf(*instant);
        } else if (const auto time = readText(value, format)) {
            return time->offsetSeconds ? zone.dateOf(instantOf(*time, zone)) : time->local.date;
        }
    }
    return std::nullopt;
}

std::optional<std::int64_t> parseHttpDate(std::string_view text)
{
    text = trimmed(text);
    const std::size_t comma = text.find(", ");
    std::string plain(comma == std::string_view::npos ? text : text.substr(comma + 2));
    if (plain.size() > 4 && plain.substr(plain.size() - 4) == " GMT")
        plain.resize(plain.size() - 4);
    for (const char *form : {"%d %b %Y %H:%M:%S", "%d-%b-%Y %H:%M:%S"})
        if (const auto time = PatternReader(plain, form).read())
            return instantAtOffset(time->local, 0).micros / microsPerSecond;
    // "Sun Nov  6 08:49:37 1994", without the weekday and with one blank
    std::string asctime = plain.size() > 4 ? plain.substr(4) : plain;
    if (const std::size_t twice = asctime.find("  "); twice != std::string::npos)
        asctime.erase(twice, 1);
    const auto time = PatternReader(asctime, "%b %d %H:%M:%S %Y").read();
    return time ? std::optional(instantAtOffset(time->local, 0).micros / microsPerSecond) : std::nullopt;
}

} // namespace panorama::sync
