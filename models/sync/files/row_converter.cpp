// SPDX-License-Identifier: GPL-3.0-or-later
// Order of work on a cell: trim, empty test, map, conversion. Constants and what stands for empty cells are not mapped.
#include "sync/files/row_converter.h"

#include "core/decimal.h"
#include "core/money.h"
#include "core/text.h"
#include "domain/amounts.h"
#include "domain/identifier.h"

#include <algorithm>
#include <numeric>

namespace panorama::sync {
namespace {

constexpr std::size_t mostCellBytes = 32 * 1024;

Result<int> findColumn(const FieldMapping &field, const std::vector<std::string> &columns)
{
    const std::string wanted = toNfc(trimmed(field.column));
    const auto found = std::find(columns.begin(), columns.end(), wanted);
    if (found == columns.end())
        return invalidError("The file has no column \"" + wanted + "\".", field.pointer() + "/column",
                            "Name one of its columns, or check \"header_row\" and \"delimiter\".");
    if (std::find(found + 1, columns.end(), wanted) != columns.end())
        return invalidError("The file has the column \"" + wanted + "\" twice.", field.pointer() + "/column",
                            "Give the columns different names.");
    return int(found - columns.begin());
}

std::string_view mapped(const FieldMapping &field, std::string_view text)
{
    const auto found =
        std::lower_bound(field.map.begin(), field.map.end(), text,
                         [](const auto &entry, std::string_view wanted) { return entry.first < wanted; });
    if (found != field.map.end() && found->first == text)
        return found->second;
    return field.mapRest ? std::string_view(*field.mapRest) : text;
}

// Full-width or plain decimals with thousands commas already dropped, in units of 1/10^digits, as micros.
std::optional<std::int64_t> minorToMicros(const std::string &number, int digits)
{
    const std::size_t point = std::min(number.find('.'), number.size());
    const bool negative = !number.empty() && number[0] == '-';
    std::string whole = number.substr(negative ? 1 : 0, point - (negative ? 1 : 0));
    const std::string fraction = point < number.size() ? number.substr(point + 1) : std::string();
    whole.insert(0, std::size_t(std::max(0, digits + 1 - int(whole.size()))), '0');
    const std::size_t cut = whole.size() - std::size_t(digits);
    return nearestMicros((negative ? "-" : "") + whole.substr(0, cut) + (digits || !fraction.empty() ? "." : "")
                         + whole.substr(cut) + fraction);
}

} // namespace

RowConverter::RowConverter(const Mapping &mapping, const ConversionDefaults &defaults, bool checkUtf8)
    : m_mapping(mapping),
      m_zone(mapping.zone.value_or(defaults.zone)),
      m_defaultCurrency(defaults.currency),
      m_region(defaults.region),
      m_checkUtf8(checkUtf8)
{
    makeShape(defaults);
}

void RowConverter::makeShape(const ConversionDefaults &defaults)
{
    m_shape.kind = m_mapping.kind;
    m_shape.source = m_mapping.source;
    m_shape.currency = m_mapping.currency;
    for (const FieldMapping &field : m_mapping.fields) {
        m_shape.fields.push_back({field.name, field.personal});
        if (!field.currency.empty())
            m_shape.currency = field.currency;
        m_anyMinor = m_anyMinor || field.minorUnit;
    }
    m_defaultCurrency = m_shape.currency.empty() ? defaults.currency : m_shape.currency;
}

Result<RowConverter> RowConverter::bind(const Mapping &mapping, const std::vector<std::string> &columns,
                                        const ConversionDefaults &defaults, bool checkUtf8,
                                        const std::vector<std::string> &required)
{
    RowConverter converter(mapping, defaults, checkUtf8);
    converter.m_width = columns.size();
    for (const FieldMapping &field : converter.m_mapping.fields) {
        Bound bound;
        bound.required = std::find(required.begin(), required.end(), field.name) != required.end();
        for (const KindField &native : kindFields(mapping.kind))
            bound.required = bound.required || (native.required && native.name == field.name);
        if (!field.constant) {
            TRY(bound.column, findColumn(field, columns));
        } else if (!field.constant->empty()) {
            std::string reason;
            bound.constant = converter.converted(field, *field.constant, false, reason);
        }
        converter.m_bound.push_back(std::move(bound));
    }
    converter.markNeeded();
    converter.m_order.resize(converter.m_bound.size());
    std::iota(converter.m_order.begin(), converter.m_order.end(), std::size_t(0));
    std::stable_sort(converter.m_order.begin(), converter.m_order.end(), [&](std::size_t a, std::size_t b) {
        return converter.m_bound[a].column < converter.m_bound[b].column;
    });
    return converter;
}

// What names a customer, and the only identifier of a row, is as good as required.
void RowConverter::markNeeded()
{
    const std::vector<FieldMapping> &fields = m_mapping.fields;
    const auto isIdentifier = [](const FieldMapping &field) { return !suffixAfter(field.name, "id.").empty(); };
    const bool one = std::count_if(fields.begin(), fields.end(), isIdentifier) == 1;
    const bool customers = m_mapping.kind == DataKind::Customers;
    const std::string key = !customers ? std::string() : m_mapping.has("key") ? "key" : defaultKeyField(m_mapping);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name != key && !(one && isIdentifier(fields[i])))
            continue;
        m_bound[i].required = true;
        m_bound[i].identifier = suffixAfter(fields[i].name, "id.");
    }
}

// A needed identifier that is none stands at fault before any later column.
void RowConverter::blameIdentifier(ConvertedRow &result) const
{
    for (const std::size_t i : m_order) {
        if (i == result.field)
            return;
        const std::string &kind = m_bound[i].identifier;
        if (kind.empty() || normalizedIdentifier(kind, result.row.values[i].text, m_region))
            continue;
        result.field = i;
        result.reason = "no valid identifier is left";
        return;
    }
}

std::string RowConverter::columnOf(std::string_view field) const
{
    const FieldMapping *found = m_mapping.find(field);
    return found && !found->constant ? toNfc(trimmed(found->column)) : std::string(field);
}

RowValue RowConverter::timeValue(const FieldMapping &field, std::string_view text, bool isDate) const
{
    std::optional<TimeReading> reading;
    if (isDate || field.formats.empty()) {
        if (const std::optional<IsoTime> iso = parseIsoTime(text))
            reading = TimeReading {iso->local, iso->hasTime, iso->offsetSeconds};
    } else {
        for (const FieldFormat &format : field.formats)
            if ((reading = format.read(text)))
                break;
    }
    if (!reading)
        return {};
    const TimeZone &zone = field.zone ? *field.zone : m_zone;
    return field.type == FieldType::Date ? RowValue::ofDate(dateOf(*reading, zone))
                                         : RowValue::ofTime(instantOf(*reading, zone));
}

// `text` is what map or a constant gave. A reason is set where the field cannot take it.
RowValue RowConverter::converted(const FieldMapping &field, std::string_view text, bool isDate,
                                 std::string &reason) const
{
    switch (field.type) {
    case FieldType::Date:
    case FieldType::Time: {
        RowValue value = timeValue(field, text, isDate);
        if (value.isEmpty())
            reason =
                field.type == FieldType::Date ? "is no date in the given format" : "is no time in the given format";
        return value;
    }
    case FieldType::Text:
        if (field.name == "currency" && text.size() == 3) {
            std::string code(text);
            for (char &c : code)
                c = c >= 'a' && c <= 'z' ? char(c - 32) : c;
            reason = complaintAbout(field, m_mapping.kind, code);
            return RowValue::ofText(std::move(code));
        }
        if (field.name.find('.') == std::string::npos)
            reason = complaintAbout(field, m_mapping.kind, text);
        return RowValue::ofText(std::string(text));
    case FieldType::Boolean:
    case FieldType::Tag: {
        const std::optional<bool> on = readTag(text);
        reason = on ? "" : "is neither yes nor no";
        return RowValue::ofBoolean(on.value_or(false));
    }
    default: break;
    }
    reason = complaintAbout(field, m_mapping.kind, text);
    const std::optional<std::string> number = readNumber(text, field.grouped);
    if (!number)
        return field.isFree() ? RowValue::ofText(std::string(text)) : RowValue();
    if (field.type == FieldType::Money && !field.minorUnit)
        return RowValue::ofMicros(nearestMicros(*number).value_or(0));
    return RowValue::ofNumber(*number);
}

RowValue RowConverter::value(std::size_t index, std::string_view cell, bool isDate, std::string &reason) const
{
    const FieldMapping &field = m_mapping.fields[index];
    if (cell.size() > mostCellBytes) {
        reason = "is longer than 32 KB";
        return {};
    }
    if (m_checkUtf8 && !isValidUtf8(cell)) {
        reason = "is no valid UTF-8";
        return {};
    }
    const std::string_view text = field.trim ? trimmed(cell) : cell;
    if (text.empty()) {
        if (field.empty && !field.empty->empty())
            return converted(field, *field.empty, false, reason);
        return field.type == FieldType::Tag ? RowValue::ofBoolean(false) : RowValue();
    }
    const std::string_view meant = field.map.empty() && !field.mapRest ? text : mapped(field, text);
    if (meant.empty())
        return field.type == FieldType::Tag ? RowValue::ofBoolean(false) : RowValue();
    return converted(field, meant, isDate, reason);
}

std::optional<std::int64_t> RowConverter::microsOfMinor(const std::string &number, std::string_view currency)
{
    return minorToMicros(number, currencyDigits(currency));
}

// Amounts in minor units wait for the row's currency, which says how many of them make a major one.
void RowConverter::settleMinorUnits(ConvertedRow &result) const
{
    std::string currency = m_defaultCurrency;
    for (std::size_t i = 0; i < m_mapping.fields.size(); ++i)
        if (m_mapping.fields[i].name == "currency" && !result.row.values[i].isEmpty())
            currency = result.row.values[i].text;
    for (std::size_t i = 0; i < m_mapping.fields.size(); ++i) {
        RowValue &value = result.row.values[i];
        if (!m_mapping.fields[i].minorUnit || value.isEmpty())
            continue;
        const std::optional<std::int64_t> micros = minorToMicros(value.text, currencyDigits(currency));
        if (!micros && result.reason.empty())
            result = {std::move(result.row), i, true, m_mapping.fields[i].name + " is too large an amount"};
        else
            value = RowValue::ofMicros(micros.value_or(0));
        if (!result.reason.empty())
            return;
    }
}

ConvertedRow RowConverter::convert(const RowBatch &batch, std::size_t row) const
{
    ConvertedRow result;
    if (batch.width(row) > m_width) {
        result.reason = "the row has more cells than the header";
        return result;
    }
    result.row.values.resize(m_bound.size());
    for (const std::size_t i : m_order) {
        const Bound &bound = m_bound[i];
        RowValue &value = result.row.values[i];
        if (bound.column < 0) {
            value = bound.constant;
        } else {
            std::string reason;
            value = this->value(i, batch.cell(row, std::size_t(bound.column)),
                                batch.isDate(row, std::size_t(bound.column)), reason);
            if (reason.empty() && bound.required && value.isEmpty())
                reason = "is empty, but required";
            if (!reason.empty()) {
                result.field = i;
                result.aboutField = true;
                result.reason = m_mapping.fields[i].name + " " + reason;
                blameIdentifier(result);
                return result;
            }
        }
    }
    if (m_anyMinor)
        settleMinorUnits(result);
    if (result.aboutField)
        blameIdentifier(result);
    return result;
}

} // namespace panorama::sync
