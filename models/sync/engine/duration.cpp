// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/duration.h"

#include <algorithm>
#include <cctype>

namespace panorama::sync {
namespace {

// One "12.5D" of a duration; the fraction is allowed in every unit but months and years.
struct Part
{
    std::int64_t whole = 0;
    std::int64_t millionths = 0;
    char unit = 0;
};

std::optional<Part> takePart(std::string_view &text)
{
    Part part;
    std::size_t at = 0;
    for (; at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) && at < 12; ++at)
        part.whole = part.whole * 10 + (text[at] - '0');
    if (at == 0)
        return std::nullopt;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        std::int64_t scale = 100000;
        const std::size_t dot = at++;
        for (; at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])); ++at, scale /= 10)
            part.millionths += (text[at] - '0') * scale;
        if (at == dot + 1)
            return std::nullopt;
    }
    if (at >= text.size())
        return std::nullopt;
    part.unit = text[at];
    text.remove_prefix(at + 1);
    return part;
}

std::int64_t secondsOf(char unit, bool time)
{
    if (time)
        return unit == 'H' ? 3600 : unit == 'M' ? 60 : unit == 'S' ? 1 : 0;
    return unit == 'W' ? 7 * 86400 : unit == 'D' ? 86400 : 0;
}

Instant plusMonths(Instant instant, std::int64_t months)
{
    LocalTime local = localAtOffset(instant, 0);
    int year, month, day;
    local.date.toCivil(year, month, day);
    const std::int64_t count = std::int64_t(year) * 12 + month - 1 + months;
    const std::int64_t newYear = count >= 0 ? count / 12 : -((11 - count) / 12);
    for (int last = day; last > 0; --last)
        if (const auto date = Date::fromCivil(int(newYear), int(count - newYear * 12) + 1, last))
            return instantAtOffset({*date, local.microsOfDay}, 0);
    return instant;
}

} // namespace

std::optional<Duration> Duration::fromText(std::string_view text)
{
    if (text.size() < 3 || text[0] != 'P')
        return std::nullopt;
    text.remove_prefix(1);
    Duration duration;
    bool time = false;
    while (!text.empty()) {
        if (text[0] == 'T' && !time) {
            time = true;
            text.remove_prefix(1);
        }
        const std::optional<Part> part = takePart(text);
        if (!part)
            return std::nullopt;
        const std::int64_t seconds = secondsOf(part->unit, time);
        if (seconds != 0 && part->whole <= 40000000000 / seconds)
            duration.micros += part->whole * seconds * microsPerSecond + part->millionths * seconds;
        else if (!time && part->millionths == 0 && part->whole < 12000 && (part->unit == 'M' || part->unit == 'Y'))
            duration.months += part->unit == 'Y' ? part->whole * 12 : part->whole;
        else
            return std::nullopt;
    }
    return duration;
}

Instant plus(Instant instant, const Duration &duration)
{
    const Instant moved = duration.months ? plusMonths(instant, duration.months) : instant;
    return {moved.micros + duration.micros};
}

Instant minus(Instant instant, const Duration &duration)
{
    const Instant moved = duration.months ? plusMonths(instant, -duration.months) : instant;
    return {moved.micros - duration.micros};
}

} // namespace panorama::sync
