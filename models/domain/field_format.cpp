// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns are cut into pieces once; reading a cell walks the pieces and the cell together, without allocation.
#include "domain/field_format.h"

#include "core/decimal.h"

#include <cmath>

namespace panorama {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool takeNumber(std::string_view &text, std::size_t least, std::size_t most, int &number)
{
    std::size_t length = 0;
    number = 0;
    for (; length < most && length < text.size() && isDigit(text[length]); ++length)
        number = number * 10 + (text[length] - '0');
    text.remove_prefix(length);
    return length >= least;
}

bool takeOffset(std::string_view &text, std::optional<int> &offset)
{
    if (!text.empty() && text.front() == 'Z') {
        text.remove_prefix(1);
        offset = 0;
        return true;
    }
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return false;
    const int sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    int hours = 0, minutes = 0;
    if (!takeNumber(text, 2, 2, hours))
        return false;
    const bool colon = !text.empty() && text.front() == ':';
    if (colon)
        text.remove_prefix(1);
    if ((colon || (!text.empty() && isDigit(text.front()))) && !takeNumber(text, 2, 2, minutes))
        return false;
    offset = sign * (hours * 3600 + minutes * 60);
    return hours < 24 && minutes < 60;
}

std::optional<TimeReading> readEpoch(std::string_view cell, std::int64_t unit)
{
    const std::optional<Decimal> number = Decimal::fromText(cell);
    if (!number)
        return std::nullopt;
    const double micros = number->toDouble() * double(unit);
    if (!(std::abs(micros) < 2.5e17))
        return std::nullopt;
    const bool whole = cell.find('.') == std::string_view::npos;
    const std::int64_t exact = whole ? std::int64_t(number->toDouble()) * unit : std::llround(micros);
    const LocalTime local = localAtOffset(Instant {exact}, 0);
    int year = 0, month = 0, day = 0;
    local.date.toCivil(year, month, day);
    return year >= 1 && year <= 9999 ? std::optional(TimeReading {local, true, 0}) : std::nullopt;
}

// ASCII digits, signs, points and commas for their full-width forms.
std::string narrowed(std::string_view cell)
{
    std::string text;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const auto byte = [&](std::size_t at) { return at < cell.size() ? static_cast<unsigned char>(cell[at]) : 0; };
        if (byte(i) == 0xEF && byte(i + 1) == 0xBC && byte(i + 2) >= 0x8B && byte(i + 2) <= 0x99) {
            text += char(byte(i + 2) - 0x8B + '+');
            i += 2;
        } else {
            text += cell[i];
        }
    }
    return text;
}

// Drops commas that stand before each group of three digits; false where a comma stands elsewhere.
bool dropCommas(std::string &text)
{
    if (text.find(',') == std::string::npos)
        return true;
    const std::size_t start = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const std::size_t end = std::min(text.find('.'), text.size());
    std::string plain = text.substr(0, start);
    for (std::size_t i = start; i < end; ++i) {
        const bool comma = (end - i) % 4 == 0;
        if ((text[i] == ',') != comma || (comma && i == start))
            return false;
        if (!comma)
            plain += text[i];
    }
    plain += text.substr(end);
    text = std::move(plain);
    return text.find(',') == std::string::npos;
}

} // namespace

std::optional<std::string> readNumber(std::string_view cell, bool grouped)
{
    std::string text = narrowed(cell);
    if (grouped && !dropCommas(text))
        return std::nullopt;
    const std::size_t dot = text.find('.');
    if (dot != std::string::npos && text.size() > 1) { // ".5" and "5." are 0.5 and 5, as many programs write them
        if (dot + 1 == text.size() && isDigit(text[dot - 1]))
            text.pop_back();
        else if (dot + 1 < text.size() && (dot == 0 || text[dot - 1] == '+' || text[dot - 1] == '-'))
            text.insert(dot, 1, '0');
    }
    const std::optional<Decimal> number = Decimal::fromText(text);
    return number ? std::optional(number->toText()) : std::nullopt;
}

std::optional<TimeReading> readSerialDay(double serial, bool from1904)
{
    const double days = std::floor(serial);
    if (!(days >= 0 && days < 2958466))
        return std::nullopt;
    // Day 60 of the 1900 system is the day that never was; before it every serial is one day further.
    const int epoch = from1904 ? -24107 : days < 60 ? -25568 : -25569;
    std::int64_t millis = std::llround((serial - days) * 86400000.0);
    int day = int(days) + epoch;
    if (millis == 86400000) {
        millis = 0;
        ++day;
    }
    return TimeReading {{Date {day}, millis * 1000}, millis != 0, std::nullopt};
}

Instant instantOf(const TimeReading &reading, const TimeZone &zone)
{
    return reading.offsetSeconds ? instantAtOffset(reading.local, *reading.offsetSeconds)
                                 : zone.toInstant(reading.local);
}

Date dateOf(const TimeReading &reading, const TimeZone &zone)
{
    return reading.offsetSeconds ? zone.dateOf(instantAtOffset(reading.local, *reading.offsetSeconds))
                                 : reading.local.date;
}

bool FieldFormat::hasClock() const
{
    return m_kind == Kind::Pattern ? m_hasClock : !isNumber();
}

bool FieldFormat::has(Part part) const
{
    for (const Piece &piece : m_pieces)
        if (piece.part == part)
            return true;
    return false;
}

Result<FieldFormat> FieldFormat::parse(std::string_view text)
{
    FieldFormat format;
    format.m_text = std::string(text);
    static const std::pair<std::string_view, Kind> names[] = {{"iso", Kind::Iso},
                                                              {"unix", Kind::Unix},
                                                              {"unix_ms", Kind::UnixMs},
                                                              {"excel", Kind::Excel},
                                                              {"#,##0.00", Kind::GroupedNumber},
                                                              {"#,##0", Kind::GroupedNumber},
                                                              {"#,##0.##", Kind::GroupedNumber},
                                                              {"0.00", Kind::PlainNumber},
                                                              {"0", Kind::PlainNumber}};
    for (const auto &[name, kind] : names)
        if (text == name) {
            format.m_kind = kind;
            return format;
        }
    format.m_kind = Kind::Pattern;
    TRY_VOID(format.parsePattern(text));
    return format;
}

Result<void> FieldFormat::parsePattern(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '\'') {
            const std::size_t end = text.find('\'', i + 1);
            if (end == std::string_view::npos)
                return invalidError("The format \"" + m_text + "\" has a quote that is never closed.");
            addLiteral(end == i + 1 ? "'" : text.substr(i + 1, end - i - 1));
            i = end + 1;
        } else if (isLetter(text[i])) {
            std::size_t end = i;
            while (end < text.size() && text[end] == text[i])
                ++end;
            TRY_VOID(addPart(text.substr(i, end - i)));
            i = end;
        } else {
            addLiteral(text.substr(i, 1));
            ++i;
        }
    }
    m_hasClock = has(Part::Hour) || has(Part::HourShort);
    if (!has(Part::Year) || !(has(Part::Month) || has(Part::MonthShort)) || (has(Part::Minute) && !m_hasClock)
        || (has(Part::Second) && !has(Part::Minute)))
        return invalidError("The format \"" + m_text + "\" is neither a date nor a time.", {},
                            "It needs at least yyyy and M or MM, such as yyyy-MM-dd HH:mm:ss.");
    return {};
}

Result<void> FieldFormat::addPart(std::string_view letters)
{
    static const std::pair<std::string_view, Part> parts[] = {
        {"yyyy", Part::Year},  {"MM", Part::Month},   {"M", Part::MonthShort}, {"dd", Part::Day},
        {"d", Part::DayShort}, {"HH", Part::Hour},    {"H", Part::HourShort},  {"mm", Part::Minute},
        {"ss", Part::Second},  {"SSS", Part::Millis}, {"Z", Part::Offset}};
    for (const auto &[name, part] : parts)
        if (letters == name) {
            if (has(part))
                return invalidError("The format \"" + m_text + "\" has \"" + std::string(letters) + "\" twice.");
            m_pieces.push_back({part, {}});
            return {};
        }
    return invalidError("The format \"" + m_text + "\" has the unknown letters \"" + std::string(letters) + "\".", {},
                        "Formats are iso, unix, unix_ms, excel, #,##0.00 or made of yyyy M MM d dd H HH mm ss SSS Z "
                        "with quoted literals.");
}

void FieldFormat::addLiteral(std::string_view text)
{
    if (m_pieces.empty() || m_pieces.back().part != Part::Literal)
        m_pieces.push_back({Part::Literal, {}});
    m_pieces.back().literal += text;
}

std::optional<TimeReading> FieldFormat::readPattern(std::string_view cell) const
{
    int year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, millis = 0;
    TimeReading reading;
    for (const Piece &piece : m_pieces) {
        bool fits = true;
        switch (piece.part) {
        case Part::Year: fits = takeNumber(cell, 4, 4, year); break;
        case Part::Month: fits = takeNumber(cell, 2, 2, month); break;
        case Part::MonthShort: fits = takeNumber(cell, 1, 2, month); break;
        case Part::Day: fits = takeNumber(cell, 2, 2, day); break;
        case Part::DayShort: fits = takeNumber(cell, 1, 2, day); break;
        case Part::Hour: fits = takeNumber(cell, 2, 2, hour); break;
        case Part::HourShort: fits = takeNumber(cell, 1, 2, hour); break;
        case Part::Minute: fits = takeNumber(cell, 2, 2, minute); break;
        case Part::Second: fits = takeNumber(cell, 2, 2, second); break;
        case Part::Millis: fits = takeNumber(cell, 3, 3, millis); break;
        case Part::Offset: fits = takeOffset(cell, reading.offsetSeconds); break;
        case Part::Literal:
            fits = cell.substr(0, piece.literal.size()) == piece.literal;
            cell.remove_prefix(std::min(piece.literal.size(), cell.size()));
            break;
        }
        if (!fits)
            return std::nullopt;
    }
    const std::optional<Date> date = Date::fromCivil(year, month, day);
    if (!cell.empty() || !date || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    reading.local = {*date, (((hour * 60LL + minute) * 60 + second) * 1000 + millis) * 1000};
    reading.hasClock = m_hasClock;
    return reading;
}

std::optional<TimeReading> FieldFormat::read(std::string_view cell) const
{
    switch (m_kind) {
    case Kind::Iso:
        if (const std::optional<IsoTime> iso = parseIsoTime(cell))
            return TimeReading {iso->local, iso->hasTime, iso->offsetSeconds};
        return std::nullopt;
    case Kind::Unix: return readEpoch(cell, microsPerSecond);
    case Kind::UnixMs: return readEpoch(cell, 1000);
    case Kind::Excel:
        if (const std::optional<Decimal> serial = Decimal::fromText(cell))
            return readSerialDay(serial->toDouble(), false);
        return std::nullopt;
    case Kind::Pattern: return readPattern(cell);
    default: return std::nullopt;
    }
}

} // namespace panorama
