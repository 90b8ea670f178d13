// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mapping_field.h"

#include "core/decimal.h"
#include "core/money.h"
#include "core/text.h"

#include <algorithm>

namespace panorama {
namespace {

// Texts, numbers and booleans stand for their text; null for nothing.
std::optional<std::string> scalarText(const Json &json)
{
    if (json.isString())
        return json.text();
    if (json.isNumber() || json.isBool())
        return json.dump();
    return json.isNull() ? std::optional(std::string()) : std::nullopt;
}

std::optional<std::string> optionalScalar(JsonReader &reader, const char *key)
{
    const Json *json = reader.any(key);
    if (!json)
        return std::nullopt;
    std::optional<std::string> text = scalarText(*json);
    if (!text)
        reader.complain("\"" + std::string(key) + "\" must be a text, a number or a boolean.", reader.pointer(key));
    return text;
}

void readMap(JsonReader &reader, FieldMapping &field)
{
    const Json *map = reader.optionalObject("map");
    if (!map)
        return;
    for (const Json::Member &member : map->members()) {
        const std::optional<std::string> text = scalarText(member.second);
        if (!text)
            reader.complain("A text is expected here.", reader.pointer("map") + "/" + jsonPointerToken(member.first));
        else if (member.first == "*")
            field.mapRest = *text;
        else
            field.map.emplace_back(member.first, *text);
    }
    std::sort(field.map.begin(), field.map.end());
}

void addFormat(JsonReader &reader, const Json &json, const std::string &pointer, FieldMapping &field)
{
    if (!json.isString()) {
        reader.complain("A format is a text.", pointer);
        return;
    }
    Result<FieldFormat> format = FieldFormat::parse(json.text());
    if (!format)
        reader.complain(format.error().message, pointer, format.error().mend);
    else
        field.formats.push_back(std::move(*format));
}

void readFormats(JsonReader &reader, FieldMapping &field)
{
    const Json *json = reader.any("format");
    if (!json || json->isNull())
        return;
    const std::string pointer = reader.pointer("format");
    if (!json->isArray())
        return addFormat(reader, *json, pointer, field);
    if (json->items().empty())
        reader.complain("The list of formats is empty.", pointer);
    for (std::size_t i = 0; i < json->items().size(); ++i)
        addFormat(reader, json->items()[i], pointer + "/" + std::to_string(i), field);
}

bool isNumeric(FieldType type)
{
    return type == FieldType::Number || type == FieldType::Count || type == FieldType::Money;
}

// The type that formats give by themselves; nullopt where they contradict each other.
std::optional<FieldType> typeOfFormats(const std::vector<FieldFormat> &formats)
{
    const auto numbers =
        std::count_if(formats.begin(), formats.end(), [](const FieldFormat &f) { return f.isNumber(); });
    if (numbers)
        return std::size_t(numbers) == formats.size() ? std::optional(FieldType::Number) : std::nullopt;
    const bool clock = std::any_of(formats.begin(), formats.end(), [](const FieldFormat &f) { return f.hasClock(); });
    return clock ? FieldType::Time : FieldType::Date;
}

bool formatsFit(FieldType type, const std::vector<FieldFormat> &formats, bool strictDates)
{
    return std::all_of(formats.begin(), formats.end(), [&](const FieldFormat &format) {
        if (isNumeric(type))
            return format.isNumber();
        if (type == FieldType::Date)
            return !format.isNumber() && (!strictDates || format.canBeDate());
        return type == FieldType::Time && !format.isNumber();
    });
}

std::optional<FieldType> namedType(const std::string &name)
{
    static const std::pair<const char *, FieldType> types[] = {{"text", FieldType::Text},
                                                               {"number", FieldType::Number},
                                                               {"date", FieldType::Date},
                                                               {"time", FieldType::Time},
                                                               {"boolean", FieldType::Boolean}};
    for (const auto &[known, type] : types)
        if (name == known)
            return type;
    return std::nullopt;
}

bool sameSort(FieldType wanted, FieldType own)
{
    if (wanted == FieldType::Number)
        return isNumeric(own);
    if (wanted == FieldType::Boolean)
        return own == FieldType::Boolean || own == FieldType::Tag;
    return wanted == own || (wanted == FieldType::Date && own == FieldType::Time)
        || (wanted == FieldType::Time && own == FieldType::Date);
}

void settleType(JsonReader &reader, FieldMapping &field, FieldType own)
{
    const bool named = reader.has("type") && !reader.any("type")->isNull();
    const std::string name = reader.choice("type", {"text", "number", "date", "time", "boolean"}, "text");
    if (reader.failed())
        return;
    const FieldType wanted = namedType(name).value_or(FieldType::Text);
    const std::optional<FieldType> byFormat =
        field.formats.empty() ? std::optional(FieldType::Text) : typeOfFormats(field.formats);
    if (!byFormat)
        return reader.complain("The formats mix numbers with dates or times.", reader.pointer("format"));
    field.type = field.isFree() ? (named ? wanted : *byFormat) : own;
    if (named && !field.isFree() && !sameSort(wanted, own))
        return reader.complain("\"" + field.name + "\" cannot be a " + name + ".", reader.pointer("type"),
                               "Leave \"type\" out: the field has a type of its own.");
    if (named && !formatsFit(wanted, field.formats, true))
        return reader.complain("The type \"" + name + "\" does not fit the format.", reader.pointer("type"),
                               "Leave \"type\" out, or change \"format\".");
    if (!formatsFit(field.type, field.formats, false))
        return reader.complain("\"" + field.name + "\" cannot have this format.", reader.pointer("format"));
    field.grouped = std::any_of(field.formats.begin(), field.formats.end(),
                                [](const FieldFormat &f) { return f.kind() == FieldFormat::Kind::GroupedNumber; });
}

void readOptions(JsonReader &reader, FieldMapping &field)
{
    if (field.type == FieldType::Date || field.type == FieldType::Time)
        field.zone = mappedZone(reader);
    if (field.type == FieldType::Money) {
        field.minorUnit = reader.choice("unit", {"major", "minor"}, "major") == "minor";
        field.currency = mappedCurrency(reader);
    }
    if (field.isFree())
        field.personal = reader.boolean("personal", false);
}

// Constants and stand-ins for empty cells are read as cells would be, so that a wrong one is found at once.
void checkConstants(JsonReader &reader, const FieldMapping &field, const Mapping &mapping)
{
    const auto check = [&](const std::optional<std::string> &text, const char *key) {
        if (!text || (text->empty() && std::string_view(key) == "empty"))
            return;
        const std::string complaint = complaintAbout(field, mapping.kind, *text);
        if (!complaint.empty())
            reader.complain("\"" + field.name + "\": " + complaint + ".", reader.pointer(key));
    };
    check(field.constant, "value");
    check(field.empty, "empty");
}

} // namespace

bool FieldMapping::isFree() const
{
    return !suffixAfter(name, "attr.").empty() || !suffixAfter(name, "prop.").empty();
}

std::string mappedCurrency(JsonReader &reader)
{
    const std::string code = reader.optionalText("currency").value_or(std::string());
    if (!code.empty() && !isCurrencyCode(code))
        reader.complain("\"currency\" must be a code of three capital letters, such as CNY.",
                        reader.pointer("currency"));
    return code;
}

std::optional<TimeZone> mappedZone(JsonReader &reader)
{
    const std::optional<std::string> name = reader.optionalText("zone");
    if (!name)
        return std::nullopt;
    std::optional<TimeZone> zone = TimeZone::fromName(*name);
    if (!zone)
        reader.complain("\"zone\" is no time zone that is known.", reader.pointer("zone"),
                        "Give an IANA name, such as Asia/Shanghai.");
    return zone;
}

Result<FieldMapping> parseMappedField(const Mapping &mapping, const std::string &written, const Json &json)
{
    const std::string pointer = "/fields/" + jsonPointerToken(written);
    const std::string name = toNfc(written);
    const std::optional<FieldType> own = kindFieldType(mapping.kind, name);
    const std::size_t dot = name.find('.');
    if (!own || (dot != std::string::npos && validName(name.substr(dot + 1)) != name.substr(dot + 1)))
        return invalidError("\"" + name + "\" is no field of " + std::string(dataKindName(mapping.kind)) + ".",
                            pointer);
    if (mapping.find(name))
        return invalidError("The field \"" + name + "\" is mapped twice.", pointer, "Leave one of them out.");
    FieldMapping field;
    field.name = name;
    JsonReader reader(json, pointer);
    field.constant = optionalScalar(reader, "value");
    field.column = reader.optionalText("column").value_or(std::string());
    if (!reader.failed() && field.constant.has_value() == reader.has("column"))
        reader.complain(field.constant ? "A field has either \"value\" or \"column\"."
                                       : "\"column\" or \"value\" is missing here.",
                        pointer);
    if (!reader.failed() && !field.constant && trimmed(field.column).empty())
        reader.complain("\"column\" is empty.", reader.pointer("column"));
    field.empty = optionalScalar(reader, "empty");
    field.trim = reader.boolean("trim", !(field.isFree() || name == "name"));
    if (!field.isFree() && name != "name" && !field.trim)
        reader.complain("This field is always trimmed.", reader.pointer("trim"), "Leave \"trim\" out.");
    readMap(reader, field);
    readFormats(reader, field);
    settleType(reader, field, *own);
    readOptions(reader, field);
    if (!reader.failed())
        checkConstants(reader, field, mapping);
    TRY_VOID(reader.finish());
    return field;
}

} // namespace panorama
