// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/kinds.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace panorama::sync {

// The fields that a kind of data has (contract.md section 3).
struct KindField
{
    enum class Type { Text, Number, Money, Date, Time, Boolean };
    std::string_view name;
    Type type = Type::Text;
    bool required = false;
};

const std::vector<KindField> &kindFields(DataKind kind);
// The type of a field by its name ("value", "id.phone", "attr.city", "tag.vip", "prop.x"); nullopt where the kind has
// no such field. Attributes and properties are texts unless whoever reads them says otherwise.
std::optional<KindField::Type> kindFieldType(DataKind kind, std::string_view name);
bool kindTakesIdentifiers(DataKind kind);

} // namespace panorama::sync
