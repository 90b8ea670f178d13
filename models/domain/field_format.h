// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "core/time_zone.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace panorama {

// What a cell says about time, before a zone makes an instant of it.
struct TimeReading
{
    LocalTime local;
    bool hasClock = false;
    std::optional<int> offsetSeconds; // of the cell, if it has one
};

// One `format` of a mapping: iso, unix, unix_ms, excel, a pattern of yyyy M MM d dd H HH mm ss SSS Z with quoted
// literals, or a number format. The whole cell must match.
class FieldFormat
{
public:
    enum class Kind { Iso, Unix, UnixMs, Excel, Pattern, GroupedNumber, PlainNumber };
    static Result<FieldFormat> parse(std::string_view text);

    Kind kind() const { return m_kind; }
    bool isNumber() const { return m_kind == Kind::GroupedNumber || m_kind == Kind::PlainNumber; }
    bool hasClock() const; // of a pattern: hours; iso, unix and excel can have them
    bool canBeDate() const
    {
        return m_kind == Kind::Iso || m_kind == Kind::Excel || (m_kind == Kind::Pattern && !m_hasClock);
    }
    std::optional<TimeReading> read(std::string_view cell) const; // nullopt for number formats
    const std::string &text() const { return m_text; }

private:
    enum class Part : unsigned char {
        Year,
        Month,
        MonthShort,
        Day,
        DayShort,
        Hour,
        HourShort,
        Minute,
        Second,
        Millis,
        Offset,
        Literal
    };
    struct Piece
    {
        Part part;
        std::string literal;
    };
    Result<void> parsePattern(std::string_view text);
    Result<void> addPart(std::string_view letters);
    void addLiteral(std::string_view text);
    bool has(Part part) const;
    std::optional<TimeReading> readPattern(std::string_view cell) const;

    Kind m_kind = Kind::Iso;
    std::string m_text;
    std::vector<Piece> m_pieces;
    bool m_hasClock = false;
};

// The serial number of a day as spreadsheets count it (1 = 1900-01-01 with the phantom 1900-02-29; or from 1904-01-01).
std::optional<TimeReading> readSerialDay(double serial, bool from1904);
Instant instantOf(const TimeReading &reading, const TimeZone &zone);
// The calendar day: the text's own; of a reading with an offset its day in the zone.
Date dateOf(const TimeReading &reading, const TimeZone &zone);

// A plain decimal with an optional sign, full-width digits read, also ".5" and "5."; thousands commas only when
// `grouped`. Canonical text.
std::optional<std::string> readNumber(std::string_view cell, bool grouped);

} // namespace panorama
