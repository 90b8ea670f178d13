// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"
#include "core/money.h"
#include "core/text.h"
#include "domain/amounts.h"
#include "domain/mapping.h"

#include <algorithm>

namespace panorama {
namespace {

bool fitsAnyFormat(const FieldMapping &field, std::string_view text)
{
    if (field.formats.empty())
        return parseIsoTime(text).has_value();
    return std::any_of(field.formats.begin(), field.formats.end(),
                       [&](const FieldFormat &f) { return f.read(text).has_value(); });
}

bool isNamed(std::string_view field)
{
    return field == "event" || field == "channel";
}

std::string textComplaint(const FieldMapping &field, DataKind kind, std::string_view text)
{
    const auto &closed = closedValues(kind, field.name);
    if (!closed.empty() && std::find(closed.begin(), closed.end(), text) == closed.end()) {
        std::string list;
        for (const std::string_view value : closed)
            list += (list.empty() ? "" : ", ") + std::string(value);
        return "must be one of " + list;
    }
    if (isNamed(field.name) && !validName(text))
        return "must have 1 to 200 characters and no control characters";
    if (kind == DataKind::Events && field.name == "event" && text == "order")
        return "an event may not be called \"order\": import orders as kind orders";
    if (field.name == "currency" && !isCurrencyCode(text))
        return "is no currency code of three capital letters";
    return {};
}

std::string numberComplaint(const FieldMapping &field, std::string_view text)
{
    const std::optional<std::string> number = readNumber(text, field.grouped);
    if (!number)
        return "is no plain number";
    if (field.type == FieldType::Count && (number->find('.') != std::string::npos || number->size() > 18))
        return "is no whole number";
    if (field.type == FieldType::Money && !field.minorUnit && !nearestMicros(*number))
        return "is too large an amount";
    return {};
}

} // namespace

std::optional<bool> readTag(std::string_view text)
{
    const std::string lower = toLower(trimmed(text));
    for (const char *on : {"1", "true", "yes", "y", "是", "x"})
        if (lower == on)
            return true;
    for (const char *off : {"", "0", "false", "no", "n", "否"})
        if (lower == off)
            return false;
    return std::nullopt;
}

std::string complaintAbout(const FieldMapping &field, DataKind kind, std::string_view text)
{
    switch (field.type) {
    case FieldType::Text: return textComplaint(field, kind, text);
    case FieldType::Number:
    case FieldType::Count:
    case FieldType::Money: return field.isFree() ? std::string() : numberComplaint(field, text);
    case FieldType::Date:
    case FieldType::Time:
        return fitsAnyFormat(field, text)   ? std::string()
            : field.type == FieldType::Date ? "is no date in the given format"
                                            : "is no time in the given format";
    case FieldType::Boolean:
    case FieldType::Tag: break;
    }
    return readTag(text) ? std::string() : "is neither yes nor no";
}

} // namespace panorama
