// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/kinds.h"

#include <optional>
#include <string_view>
#include <vector>

namespace panorama {

// What a field holds. A count is a whole number; a tag is on or off, empty being off.
enum class FieldType { Text, Number, Count, Money, Date, Time, Boolean, Tag };

// The fields that a kind of data has by name (contract.md section 3).
struct KindField
{
    std::string_view name;
    FieldType type = FieldType::Text;
    bool required = false;
};

const std::vector<KindField> &kindFields(DataKind kind);
// The type of a field by its name ("value", "id.phone", "attr.city", "tag.vip", "prop.x"); nullopt where the kind has
// no such field. Attributes and properties are texts unless a mapping says otherwise.
std::optional<FieldType> kindFieldType(DataKind kind, std::string_view name);
bool kindTakesIdentifiers(DataKind kind);
// The values of a field with a closed list (contact_channel, state, role); empty where any text goes.
const std::vector<std::string_view> &closedValues(DataKind kind, std::string_view field);
// "phone" of "id.phone" and "id."; empty where the name does not start so.
std::string_view suffixAfter(std::string_view name, std::string_view prefix);

} // namespace panorama
