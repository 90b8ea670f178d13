// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mapping.h"

#include "core/text.h"
#include "domain/mapping_field.h"

#include <algorithm>
#include <charconv>

namespace panorama {
namespace {

std::string delimiterOf(JsonReader &reader)
{
    const std::string text = reader.optionalText("delimiter").value_or("auto");
    if (text == "auto")
        return {};
    if (text == "tab" || text == "\\t")
        return "\t";
    if (text != "none" && (text.size() != 1 || text == "\"" || text == "\r" || text == "\n"))
        reader.complain("\"delimiter\" must be auto, none or one character.", reader.pointer("delimiter"));
    return text;
}

Result<FileOptions> parseFile(const Json &json)
{
    JsonReader reader(json, "/file");
    FileOptions options;
    options.encoding = reader.choice("encoding", {"auto", "utf-8", "utf-16le", "utf-16be", "gb18030", "big5"}, "auto");
    options.delimiter = delimiterOf(reader);
    options.sheet = reader.optionalText("sheet");
    options.headerRow = int(reader.optionalInteger("header_row", 0, 1048576).value_or(1));
    TRY_VOID(reader.finish());
    return options;
}

// The greatest N of the columns #N.
int mappedColumns(const Mapping &mapping)
{
    int most = 0;
    for (const FieldMapping &field : mapping.fields) {
        const std::string_view number = suffixAfter(trimmed(field.column), "#");
        int column = 0;
        const auto parsed = std::from_chars(number.data(), number.data() + number.size(), column);
        if (parsed.ec == std::errc() && parsed.ptr == number.data() + number.size() && column < 20000)
            most = std::max(most, column);
    }
    return most;
}

Result<void> checkRequired(const Mapping &mapping)
{
    for (const KindField &field : kindFields(mapping.kind))
        if (field.required && !mapping.has(field.name))
            return invalidError("The field \"" + std::string(field.name) + "\" is missing; "
                                    + std::string(dataKindName(mapping.kind)) + " need it.",
                                "/fields", "Map a column to \"" + std::string(field.name) + "\".");
    const bool anyIdentifier = std::any_of(mapping.fields.begin(), mapping.fields.end(),
                                           [](const FieldMapping &f) { return !suffixAfter(f.name, "id.").empty(); });
    if (kindTakesIdentifiers(mapping.kind) && !anyIdentifier)
        return invalidError("No identifier is mapped.", "/fields",
                            "Map at least one column to id.phone, id.email, id.member_no or another id.KIND.");
    if (mapping.kind == DataKind::Customers && !mapping.has("key") && defaultKeyField(mapping).empty())
        return invalidError("It is not clear which column names a customer.", "/fields", "Map a column to \"key\".");
    return {};
}

} // namespace

const FieldMapping *Mapping::find(std::string_view field) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FieldMapping &f) { return f.name == field; });
    return found == fields.end() ? nullptr : &*found;
}

std::string defaultKeyField(const Mapping &mapping)
{
    for (const char *preferred : {"id.member_no", "id.openid"})
        if (mapping.has(preferred))
            return preferred;
    std::string only;
    for (const FieldMapping &field : mapping.fields)
        if (!suffixAfter(field.name, "id.").empty()) {
            if (!only.empty())
                return {};
            only = field.name;
        }
    return only;
}

Result<Mapping> parseMapping(const Json &document)
{
    JsonReader reader(document, "");
    reader.format("panorama.mapping/1");
    Mapping mapping;
    mapping.document = document;
    const std::string kind = reader.choice("kind",
                                           {"customers", "events", "orders", "order_lines", "refunds", "products",
                                            "campaigns", "spend", "messages", "consents"});
    mapping.kind = dataKindFromName(kind).value_or(DataKind::Events);
    const std::string source = reader.text("source");
    const std::optional<std::string> name = validName(trimmed(source));
    if (!reader.failed() && !name)
        reader.complain("\"source\" must have 1 to 200 characters.", "/source");
    mapping.source = name.value_or(std::string());
    mapping.currency = mappedCurrency(reader);
    mapping.zone = mappedZone(reader);
    const Json *file = reader.optionalObject("file");
    const Json *fields = reader.object("fields");
    TRY_VOID(reader.finish());
    if (file) {
        TRY(mapping.file, parseFile(*file));
    }
    for (const Json::Member &member : fields->members()) {
        TRY(FieldMapping field, parseMappedField(mapping, member.first, member.second));
        mapping.fields.push_back(std::move(field));
    }
    mapping.file.leastColumns = mappedColumns(mapping);
    TRY_VOID(checkRequired(mapping));
    return mapping;
}

} // namespace panorama
