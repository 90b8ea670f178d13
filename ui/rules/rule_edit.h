// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <optional>
#include <string>
#include <utility>

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
const Json::Array &childrenOf(const Json &group);
std::string childPlace(const Json &group, const std::string &place, std::size_t index);

Json replaced(Json document, const std::string &place, Json node);
Json removed(Json document, const std::string &place);
Json appended(Json document, const std::string &group, Json node);
Json inserted(Json document, const std::string &group, std::size_t index, Json node);
Json duplicated(Json document, const std::string &place); // the copy stands after it

// Where the moved node stands afterwards.
struct Move
{
    Json document;
    std::string place;
};
// The node at `from` comes before the index-th child of `group` (as counted before the move; beyond the end: last).
// Nothing happens where the group lies within the node.
Move moved(const Json &document, const std::string &from, const std::string &group, std::size_t index);
enum class Shift { Up, Down, Into, Out };
// One place up or down among its siblings, into the group before (or after) it, or out of its group, after it.
Move shifted(const Json &document, const std::string &place, Shift shift);
// The group that a node is a child of, and its index there; nullopt for the rule itself.
std::optional<std::pair<std::string, std::size_t>> parentOf(const Json &document, const std::string &place);
Json withMode(Json document, const std::string &group, const std::string &mode);
Json negated(Json document, const std::string &place, bool negate);
// A document whose rule is a group, so that conditions can be added to it.
Json normalized(Json document);

} // namespace rule_edit
} // namespace panorama::ui
