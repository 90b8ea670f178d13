// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "domain/value.h"
#include "sync/sink/row_fields.h"

#include <map>
#include <string>

namespace panorama::sync {

using ValueMap = std::map<std::string, Value>;

// {name: stored value …}, sorted by name.
std::string valueMapText(const ValueMap &values);
Json valueMapJson(const ValueMap &values);
ValueMap valueMapOf(const Json *json);
// Sets what the row has and removes what it maps but has nothing in; what now belongs with the others, the
// personal ones or the plain ones, goes as well. False (with the field's name) where a name is not valid.
bool applyValues(const std::vector<FieldValue> &fields, bool personal, ValueMap &values, std::string &wrongField);

} // namespace panorama::sync
