// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways for the cells that nearly all files consist of. Each gives either exactly what the long way gives or
// nothing, so that the long way alone decides what is right and what is complained about.
#include "sync/files/quick_cells.h"

namespace panorama::sync {
namespace {

// Two digits as a number; 100 or more where they are none.
unsigned pairAt(const char *at)
{
    const unsigned tens = unsigned(static_cast<unsigned char>(at[0])) - '0',
                   ones = unsigned(static_cast<unsigned char>(at[1])) - '0';
    return tens < 10 && ones < 10 ? tens * 10 + ones : 1000000;
}

// The offset of the zone where it is the same from the day before this one to the day after it.
std::optional<int> steadyOffset(const TimeZone &zone, Date date)
{
    constexpr std::int64_t step = microsPerDay / 4;
    const std::int64_t start = date.days * microsPerDay;
    const int offset = zone.offsetSeconds({start});
    for (std::int64_t at = start - 2 * microsPerDay; at <= start + 3 * microsPerDay; at += step)
        if (zone.offsetSeconds({at}) != offset)
            return std::nullopt;
    return offset;
}

} // namespace

bool isPlainCell(std::string_view cell)
{
    if (cell.empty() || cell.front() == ' ' || cell.back() == ' ')
        return false;
    bool plain = true;
    for (const char c : cell)
        plain = plain && c >= ' ' && c < 127;
    return plain;
}

std::optional<std::int64_t> quickMicros(std::string_view cell)
{
    constexpr std::int64_t units[] = {1000000, 100000, 10000, 1000, 100, 10, 1};
    const bool negative = !cell.empty() && cell.front() == '-';
    const std::size_t start = negative ? 1 : 0;
    std::int64_t number = 0;
    std::size_t point = cell.size();
    for (std::size_t i = start; i < cell.size(); ++i) {
        const unsigned digit = unsigned(static_cast<unsigned char>(cell[i])) - '0';
        if (digit < 10)
            number = number * 10 + digit;
        else if (cell[i] == '.' && point == cell.size())
            point = i;
        else
            return std::nullopt;
        if (i > 19)
            return std::nullopt;
    }
    const std::size_t whole = point - start, decimals = point < cell.size() ? cell.size() - point - 1 : 0;
    if (whole == 0 || whole > 12 || decimals > 6 || (point < cell.size() && decimals == 0))
        return std::nullopt;
    return (negative ? -number : number) * units[decimals];
}

std::optional<std::int64_t> quickAmount(std::string_view cell, int minorDigits)
{
    std::optional<std::int64_t> micros = quickMicros(cell);
    std::int64_t power = 1;
    for (int i = 0; i < minorDigits; ++i)
        power *= 10;
    if (!micros || *micros % power != 0)
        return std::nullopt;
    return *micros / power;
}

bool hasQuickAmounts(const FieldMapping &field)
{
    return field.type == FieldType::Money && !field.grouped && field.map.empty() && !field.mapRest;
}

QuickTimes::QuickTimes(const FieldMapping &field, const TimeZone &zone)
    : m_zone(field.zone ? *field.zone : zone),
      m_usable(field.type == FieldType::Time && field.map.empty() && !field.mapRest
               && (field.formats.empty() || field.formats.front().kind() == FieldFormat::Kind::Iso))
{
}

std::optional<std::int64_t> QuickTimes::startOf(std::uint32_t digits)
{
    Day &day = m_days[(digits * 0x9E3779B1U) >> 23];
    if (day.digits == digits)
        return day.start;
    const auto date = Date::fromCivil(int(digits / 10000), int(digits / 100 % 100), int(digits % 100));
    const std::optional<int> offset = date ? steadyOffset(m_zone, *date) : std::nullopt;
    if (!offset)
        return std::nullopt;
    day = {digits, instantAtOffset({*date, 0}, *offset).micros};
    return day.start;
}

std::optional<std::int64_t> QuickTimes::read(std::string_view cell)
{
    const char *at = cell.data();
    if (!m_usable || cell.size() != 19 || at[4] != '-' || at[7] != '-' || (at[10] != 'T' && at[10] != ' ')
        || at[13] != ':' || at[16] != ':')
        return std::nullopt;
    const unsigned century = pairAt(at), year = pairAt(at + 2), month = pairAt(at + 5), day = pairAt(at + 8);
    const unsigned hour = pairAt(at + 11), minute = pairAt(at + 14), second = pairAt(at + 17);
    if (century >= 100 || year >= 100 || month >= 100 || day >= 100 || hour >= 24 || minute >= 60 || second >= 60)
        return std::nullopt;
    const std::optional<std::int64_t> start = startOf((century * 100 + year) * 10000 + month * 100 + day);
    if (!start)
        return std::nullopt;
    return *start + ((hour * 60LL + minute) * 60 + second) * microsPerSecond;
}

} // namespace panorama::sync
