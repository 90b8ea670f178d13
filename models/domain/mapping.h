// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "domain/field_format.h"
#include "domain/kind_fields.h"

namespace panorama {

// How a file is to be read (the mapping's "file").
struct FileOptions
{
    std::string encoding = "auto"; // auto, utf-8, utf-16le, utf-16be, gb18030, big5
    std::string delimiter; // empty = auto; "none", or one character
    std::optional<std::string> sheet; // absent = the first visible one
    int headerRow = 1; // 0 = none: columns are #1, #2 …
    int leastColumns = 0; // that a file without a header has, since they are mapped
    bool operator==(const FileOptions &) const = default;
};

// Where the value of one field comes from and what it means.
struct FieldMapping
{
    std::string name; // "order_id", "id.phone", "attr.city" …
    std::optional<std::string> constant; // "value"
    std::string column; // where there is no constant
    bool trim = true;
    std::optional<std::string> empty; // stands for a cell without characters
    std::vector<std::pair<std::string, std::string>> map;
    std::optional<std::string> mapRest; // "*"
    FieldType type = FieldType::Text;
    std::vector<FieldFormat> formats; // of times and dates; empty = iso
    bool grouped = false; // numbers with thousands commas
    bool minorUnit = false;
    std::string currency; // of an amount, where the row has none
    std::optional<TimeZone> zone;
    bool personal = false;

    std::string pointer() const { return "/fields/" + jsonPointerToken(name); }
    bool isFree() const; // attr. or prop.
};

// A mapping of contract.md section 3, panorama.mapping/1: which columns of a file become which fields of a kind.
struct Mapping
{
    DataKind kind = DataKind::Events;
    std::string source;
    FileOptions file;
    std::string currency; // where neither field nor column gives one
    std::optional<TimeZone> zone; // where neither cell nor field gives one
    std::vector<FieldMapping> fields;
    Json document; // as it was written

    const FieldMapping *find(std::string_view field) const;
    bool has(std::string_view field) const { return find(field) != nullptr; }
};

// Validates the whole document; the error's `where` is the JSON pointer of the wrong place.
Result<Mapping> parseMapping(const Json &document);
// The field that names a customers row where the mapping has no `key`: id.member_no, else id.openid, else the only
// identifier; empty where none of these is.
std::string defaultKeyField(const Mapping &mapping);

// Why a text that came out of `map` cannot be the value of a field, or empty. Used for constants when a mapping is read
// and for cells when a file is.
std::string complaintAbout(const FieldMapping &field, DataKind kind, std::string_view text);
// on for 1 true yes y 是 x, off for empty 0 false no n 否, in any case.
std::optional<bool> readTag(std::string_view text);

} // namespace panorama
