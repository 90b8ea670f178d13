// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <string_view>
#include <vector>

namespace panorama::sync {

// Everything that an RFC 6901 pointer with "*" tokens (each member or element) finds, in the order of the document.
std::vector<const Json *> findAll(const Json &document, std::string_view pointer);
// The first of them, or nullptr.
const Json *findFirst(const Json &document, std::string_view pointer);
// Puts a value at a pointer without "*", making objects on the way; false where something else is in the way.
bool putAt(Json &document, std::string_view pointer, Json value);
// The elements of a list, the members of an object; none where it is something else.
const Json::Array &itemsOf(const Json *list);
const Json::Object &membersOf(const Json *object);
// A scalar as text ("" for null); other values as canonical JSON.
std::string scalarText(const Json &value);

} // namespace panorama::sync
