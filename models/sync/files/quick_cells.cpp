// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways for the cells that nearly all files consist of. Each gives either exactly what the long way gives or
// nothing, so that the long way alone decides what is right and what is complained about.
#include "sync/files/quick_cells.h"

#include <cstring>

namespace panorama::sync {
namespace {

constexpr std::uint64_t everyByte = 0x0101010101010101ULL;

std::uint64_t eightBytes(const char *at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

constexpr std::uint64_t placesOf(std::uint64_t marks)
{
    std::uint64_t places = 0;
    for (int at = 0; at < 64; at += 8)
        places |= marks >> at & 0xff ? 0xffULL << at : 0;
    return places;
}

constexpr std::uint64_t marksAt(char first, int firstPlace, char second, int secondPlace)
{
    return std::uint64_t(static_cast<unsigned char>(first)) << (firstPlace * 8)
        | std::uint64_t(static_cast<unsigned char>(second)) << (secondPlace * 8);
}

// Eight characters, digits but for the given marks: the digits as numbers. nullopt where it is otherwise.
template<std::uint64_t marks> std::optional<std::uint64_t> digitsOf(std::uint64_t text)
{
    constexpr std::uint64_t places = placesOf(marks);
    const std::uint64_t digits = text ^ ((everyByte * '0' & ~places) | marks);
    if (((digits + everyByte * 0x76) | digits) & (everyByte * 0x80) || digits & places)
        return std::nullopt;
    return digits;
}

unsigned pairOf(std::uint64_t digits, int place)
{
    return unsigned(digits >> (place * 8) & 0xff) * 10 + unsigned(digits >> (place * 8 + 8) & 0xff);
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
    std::size_t i = 0;
    for (; i + 8 <= cell.size(); i += 8) { // no byte below a blank, none above ~
        const std::uint64_t word = eightBytes(cell.data() + i);
        if ((word | (word - everyByte * ' ') | (word + everyByte)) & (everyByte * 0x80))
            return false;
    }
    bool plain = true;
    for (; i < cell.size(); ++i)
        plain = plain && cell[i] >= ' ' && cell[i] < 127;
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

const QuickTimes::Day *QuickTimes::dayOf(std::uint64_t year, std::uint64_t day)
{
    Day &known = m_days[(year * 0x9E3779B97F4A7C15ULL + day * 0xA0761D6478BD642FULL) >> 55];
    if (known.year == year && known.day == day)
        return &known;
    const auto first = digitsOf<marksAt('-', 4, '-', 7)>(year);
    const unsigned tens = unsigned(day & 0xff) - '0', ones = unsigned(day >> 8) - '0';
    if (!first || tens > 9 || ones > 9)
        return nullptr;
    const auto date = Date::fromCivil(int(pairOf(*first, 0) * 100 + pairOf(*first, 2)), int(pairOf(*first, 5)),
                                      int(tens * 10 + ones));
    const std::optional<int> offset = date ? steadyOffset(m_zone, *date) : std::nullopt;
    if (!offset)
        return nullptr;
    known = {year, day, instantAtOffset({*date, 0}, *offset).micros};
    return &known;
}

std::optional<std::int64_t> QuickTimes::read(std::string_view cell)
{
    const char *at = cell.data();
    if (!m_usable || cell.size() != 19 || (at[10] != 'T' && at[10] != ' '))
        return std::nullopt;
    const auto time = digitsOf<marksAt(':', 2, ':', 5)>(eightBytes(at + 11));
    if (!time)
        return std::nullopt;
    const unsigned hour = pairOf(*time, 0), minute = pairOf(*time, 3), second = pairOf(*time, 6);
    if (hour >= 24 || minute >= 60 || second >= 60)
        return std::nullopt;
    const Day *day =
        dayOf(eightBytes(at),
              std::uint64_t(static_cast<unsigned char>(at[8])) | std::uint64_t(static_cast<unsigned char>(at[9])) << 8);
    if (!day)
        return std::nullopt;
    return day->start + ((hour * 60LL + minute) * 60 + second) * microsPerSecond;
}

} // namespace panorama::sync
