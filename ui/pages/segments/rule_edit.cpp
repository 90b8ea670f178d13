// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/rule_edit.h"

#include <charconv>

namespace panorama::ui::rule_edit {
namespace {

Json *mutableAt(Json &document, const std::string &place)
{
    return const_cast<Json *>(document.at(place));
}

// The last token of a place and the place before it.
std::pair<std::string, std::string> split(const std::string &place)
{
    const std::size_t slash = place.rfind('/');
    return {place.substr(0, slash), place.substr(slash + 1)};
}

std::size_t indexOf(const std::string &token)
{
    std::size_t index = 0;
    std::from_chars(token.data(), token.data() + token.size(), index);
    return index;
}

} // namespace

const Json *nodeAt(const Json &document, const std::string &place)
{
    return document.at(place);
}

bool isNegated(const Json &node)
{
    return node.find("not") != nullptr;
}

const Json &inner(const Json &node)
{
    const Json *child = node.find("not");
    return child ? *child : node;
}

std::string innerPlace(const Json &node, const std::string &place)
{
    return isNegated(node) ? place + "/not" : place;
}

bool isGroup(const Json &node)
{
    const Json &group = inner(node);
    return group.find("all") || group.find("any");
}

const char *modeOf(const Json &group)
{
    return inner(group).find("any") ? "any" : "all";
}

std::string childPlace(const Json &group, const std::string &place, std::size_t index)
{
    return innerPlace(group, place) + "/" + modeOf(group) + "/" + std::to_string(index);
}

Json replaced(Json document, const std::string &place, Json node)
{
    if (Json *found = mutableAt(document, place))
        *found = std::move(node);
    return document;
}

Json removed(Json document, const std::string &place)
{
    const auto [parent, token] = split(place);
    Json *list = mutableAt(document, parent);
    const std::size_t index = indexOf(token);
    if (list && list->isArray() && index < list->items().size())
        list->items().erase(list->items().begin() + std::ptrdiff_t(index));
    return document;
}

Json appended(Json document, const std::string &group, Json node)
{
    Json *found = mutableAt(document, group);
    if (!found || !isGroup(*found))
        return document;
    Json *list = const_cast<Json *>(inner(*found).find(modeOf(*found)));
    list->append(std::move(node));
    return document;
}

Json moved(const Json &document, const std::string &from, const std::string &group)
{
    const Json *node = document.at(from);
    if (!node || group == from || group.compare(0, from.size() + 1, from + "/") == 0)
        return document;
    // Append first: places before the removed node keep their meaning, and the appended copy stands last.
    return removed(appended(document, group, *node), from);
}

Json withMode(Json document, const std::string &group, const std::string &mode)
{
    Json *found = mutableAt(document, group);
    if (!found || !isGroup(*found))
        return document;
    Json list = *inner(*found).find(modeOf(*found));
    Json changed = Json::object({{mode, std::move(list)}});
    *found = isNegated(*found) ? Json::object({{"not", std::move(changed)}}) : std::move(changed);
    return document;
}

Json negated(Json document, const std::string &place, bool negate)
{
    Json *found = mutableAt(document, place);
    if (!found || isNegated(*found) == negate)
        return document;
    Json node = inner(*found);
    *found = negate ? Json::object({{"not", std::move(node)}}) : std::move(node);
    return document;
}

Json normalized(Json document)
{
    const Json *rule = document.find("rule");
    if (!rule)
        document.set("rule", Json::object({{"all", Json::array()}}));
    else if (!isGroup(*rule) || isNegated(*rule))
        document.set("rule", Json::object({{"all", Json(Json::Array {*rule})}}));
    return document;
}

} // namespace panorama::ui::rule_edit
