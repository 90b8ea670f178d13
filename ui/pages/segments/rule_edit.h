// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <string>

namespace panorama::ui {

// Edits of a segment's rule as functions from document to document. A place is a JSON pointer into the document
// ("/rule/all/2"); a group is an object with one member "all" or "any", possibly inside {"not": …}.
namespace rule_edit {

const Json *nodeAt(const Json &document, const std::string &place);
// The group itself where `place` is {"not": group}.
bool isGroup(const Json &node);
bool isNegated(const Json &node);
const Json &inner(const Json &node); // without its "not"
std::string innerPlace(const Json &node, const std::string &place);
const char *modeOf(const Json &group); // "all" or "any"
std::string childPlace(const Json &group, const std::string &place, std::size_t index);

Json replaced(Json document, const std::string &place, Json node);
Json removed(Json document, const std::string &place);
Json appended(Json document, const std::string &group, Json node);
// The node at `from` becomes the last child of `group`; nothing happens where the group lies within the node.
Json moved(const Json &document, const std::string &from, const std::string &group);
Json withMode(Json document, const std::string &group, const std::string &mode);
Json negated(Json document, const std::string &place, bool negate);
// A document whose rule is a group, so that conditions can be added to it.
Json normalized(Json document);

} // namespace rule_edit
} // namespace panorama::ui
