// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind_fields.h"
#include "sync/manifest/reading.h"

#include <algorithm>

namespace panorama::sync {
namespace {

// Where a field's value comes from: exactly one of these members.
void readFrom(JsonReader &reader, FieldSpec &field)
{
    int given = 0;
    const auto take = [&](const char *key, FieldSpec::From from) {
        if (!reader.has(key))
            return false;
        field.from = from;
        return ++given > 0;
    };
    if (take("at", FieldSpec::From::Record))
        field.at = pointerText(reader, "at", false);
    if (take("item", FieldSpec::From::Item))
        field.at = pointerText(reader, "item", false);
    if (take("const", FieldSpec::From::Constant))
        field.constant = *reader.any("const");
    if (take("config", FieldSpec::From::Config))
        field.at = reader.text("config");
    if (take("partition", FieldSpec::From::Partition))
        field.at = reader.text("partition");
    if (take("slice", FieldSpec::From::SliceStart) && reader.choice("slice", {"start", "end"}) == "end")
        field.from = FieldSpec::From::SliceEnd;
    if (take("first_of", FieldSpec::From::FirstOf))
        field.firstOf = textList(reader, "first_of");
    if (take("template", FieldSpec::From::Template))
        field.constant = Json(reader.text("template"));
    if (given != 1)
        reader.complain("A field takes its value from exactly one place.", reader.pointer("at"),
                        "Give one of at, item, const, config, partition, slice, first_of and template.");
}

Result<FieldSpec> readField(const Json &json, const std::string &pointer)
{
    FieldSpec field;
    if (json.isString()) {
        field.at = json.text();
        if (!field.at.empty() && field.at[0] != '/')
            return invalidError("\"" + field.at + "\" is no JSON pointer.", pointer,
                                "A constant is written {\"const\": …}.");
        return field;
    }
    JsonReader reader(json, pointer);
    readFrom(reader, field);
    if (reader.has("as"))
        field.as = reader.choice("as",
                                 {"text", "number", "int", "decimal", "bool", "datetime", "date", "email", "phone",
                                  "money_decimal", "money_minor", "money_micros", "json"});
    field.formats = textList(reader, "formats");
    field.timezone = reader.optionalText("timezone").value_or("");
    field.currencyAt = pointerText(reader, "currency_at", false);
    if (const Json *map = reader.optionalObject("map"))
        field.map = *map;
    field.mapElse = value(reader, "map_else");
    field.fallback = value(reader, "default");
    field.required = reader.boolean("required", false);
    TRY_VOID(reader.finish());
    return field;
}

Result<FieldMapSpec> readFieldMap(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    FieldMapSpec map;
    map.at = pointerText(reader, "at", true);
    map.name = reader.text("name");
    map.value = pointerText(reader, "value", false);
    map.into = reader.choice("into", {"attr.", "prop."});
    TRY_VOID(reader.finish());
    return map;
}

void readFields(JsonReader &reader, EmitSpec &emit)
{
    const Json *fields = reader.object("fields");
    for (const Json::Member &entry : fields ? fields->members() : Json::Object()) {
        const std::string pointer = reader.pointer("fields") + "/" + jsonPointerToken(entry.first);
        if (!kindFieldType(emit.kind, entry.first))
            reader.complain("\"" + entry.first + "\" is no field of " + std::string(dataKindName(emit.kind)) + ".",
                            pointer);
        Result<FieldSpec> field = readField(entry.second, pointer);
        if (!field) {
            adopt(reader, field.error());
            continue;
        }
        field->name = entry.first;
        emit.fields.push_back(std::move(*field));
    }
}

bool hasField(const EmitSpec &emit, std::string_view name)
{
    return std::any_of(emit.fields.begin(), emit.fields.end(),
                       [name](const FieldSpec &field) { return field.name == name; });
}

void checkFields(JsonReader &reader, const EmitSpec &emit)
{
    for (const KindField &field : kindFields(emit.kind))
        if (field.required && !hasField(emit, field.name))
            reader.complain("Rows of this kind need the field \"" + std::string(field.name) + "\".",
                            reader.pointer("fields"));
    const bool identified = std::any_of(emit.fields.begin(), emit.fields.end(),
                                        [](const FieldSpec &field) { return field.name.rfind("id.", 0) == 0; });
    if (kindTakesIdentifiers(emit.kind) && !identified)
        reader.complain("Rows of this kind need an identifier.", reader.pointer("fields"), "Add a field id.KIND.");
    for (std::size_t i = 0; i < emit.key.size(); ++i)
        if (!hasField(emit, emit.key[i]))
            reader.complain("The key names a field that is not there.", itemPointer(reader.pointer("key"), i));
}

} // namespace

Result<ConditionSpec> readCondition(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    ConditionSpec condition;
    condition.ofItem = reader.has("item");
    condition.at = pointerText(reader, condition.ofItem ? "item" : "at", true);
    condition.equals = value(reader, "equals");
    condition.notEquals = value(reader, "not_equals");
    condition.in = valueList(reader, "in");
    if (reader.has("exists"))
        condition.exists = reader.boolean("exists", true);
    TRY_VOID(reader.finish());
    return condition;
}

Result<EmitSpec> readEmit(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    EmitSpec emit;
    emit.kind = dataKindFromName(reader.choice("entity",
                                               {"customers", "events", "orders", "order_lines", "refunds", "products",
                                                "campaigns", "spend", "messages", "consents"}))
                    .value_or(DataKind::Events);
    emit.each = pointerText(reader, "each", false);
    reader.choice("each_as", {"item"}, "item");
    emit.when = members(reader, "when", readCondition);
    reader.array("key");
    emit.key = textList(reader, "key");
    readFields(reader, emit);
    reader.choice("extra", {"keep", "drop"}, "drop");
    emit.eachMap = member(reader, "each_map", readFieldMap);
    if (!reader.failed())
        checkFields(reader, emit);
    TRY_VOID(reader.finish());
    return emit;
}

} // namespace panorama::sync
