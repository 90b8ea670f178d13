// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_edit.h"

#include <algorithm>
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

std::string childList(const Json &group, const std::string &place)
{
    return innerPlace(group, place) + "/" + modeOf(group);
}

Json *listOf(Json &document, const std::string &group)
{
    const Json *found = document.at(group);
    return found && isGroup(*found) ? mutableAt(document, childList(*found, group)) : nullptr;
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

const Json::Array &childrenOf(const Json &group)
{
    return inner(group).find(modeOf(group))->items();
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
    return inserted(std::move(document), group, std::size_t(-1), std::move(node));
}

Json inserted(Json document, const std::string &group, std::size_t index, Json node)
{
    if (Json *list = listOf(document, group))
        list->items().insert(list->items().begin() + std::ptrdiff_t(std::min(index, list->items().size())),
                             std::move(node));
    return document;
}

Json duplicated(Json document, const std::string &place)
{
    const Json *node = document.at(place);
    const auto parent = parentOf(document, place);
    if (!node || !parent)
        return document;
    Json copy = *node;
    return inserted(std::move(document), parent->first, parent->second + 1, std::move(copy));
}

std::optional<std::pair<std::string, std::size_t>> parentOf(const Json &document, const std::string &place)
{
    const auto [list, token] = split(place);
    const auto [group, mode] = split(list);
    if (place == "/rule" || (mode != "all" && mode != "any"))
        return std::nullopt;
    // A negated group is one node: {"not": {"all": […]}}.
    const auto [outer, key] = split(group);
    const bool isInner = key == "not" && document.at(outer) && isNegated(*document.at(outer));
    return std::pair(isInner ? outer : group, indexOf(token));
}

// The node is lifted out first and leaves a null behind, so that all places keep their meaning until it is set down.
Move moved(const Json &document, const std::string &from, const std::string &group, std::size_t index)
{
    const Json *node = document.at(from);
    const auto source = parentOf(document, from);
    if (!node || !source || group == from || group.compare(0, from.size() + 1, from + "/") == 0)
        return {document, from};
    Json changed = replaced(document, from, Json());
    const Json *list = listOf(changed, group);
    if (!list)
        return {document, from};
    const std::size_t at = std::min(index, list->items().size());
    changed = inserted(std::move(changed), group, at, *node);
    // Where the hole is now, and whether taking it away shifts what was set down.
    const std::string holeList = split(from).first, setList = childList(*changed.at(group), group);
    std::size_t hole = source->second + (holeList == setList && at <= source->second);
    std::string place = setList + "/" + std::to_string(at);
    if (setList.compare(0, holeList.size() + 1, holeList + "/") == 0 || setList == holeList) {
        const std::string rest = place.substr(holeList.size() + 1);
        const std::size_t step = indexOf(rest.substr(0, rest.find('/')));
        if (step > hole)
            place = holeList + "/" + std::to_string(step - 1)
                + (rest.find('/') == std::string::npos ? "" : rest.substr(rest.find('/')));
    }
    // An outer list may have moved the hole's own list: then the hole lies one further down.
    std::string holePlace = holeList + "/" + std::to_string(hole);
    if (holeList.compare(0, setList.size() + 1, setList + "/") == 0) {
        const std::string rest = holeList.substr(setList.size() + 1);
        const std::size_t step = indexOf(rest.substr(0, rest.find('/')));
        if (step >= at)
            holePlace = setList + "/" + std::to_string(step + 1)
                + (rest.find('/') == std::string::npos ? "" : rest.substr(rest.find('/'))) + "/" + std::to_string(hole);
    }
    return {removed(std::move(changed), holePlace), place};
}

Move shifted(const Json &document, const std::string &place, Shift shift)
{
    const auto parent = parentOf(document, place);
    if (!parent)
        return {document, place};
    const std::string &group = parent->first;
    const std::size_t index = parent->second, count = childrenOf(*document.at(group)).size();
    const auto sibling = [&](std::size_t at) { return childPlace(*document.at(group), group, at); };
    if (shift == Shift::Up && index > 0)
        return moved(document, place, group, index - 1);
    if (shift == Shift::Down && index + 1 < count)
        return moved(document, place, group, index + 2);
    if (shift == Shift::Into && index > 0 && isGroup(*document.at(sibling(index - 1))))
        return moved(document, place, sibling(index - 1), std::size_t(-1));
    if (shift == Shift::Into && index + 1 < count && isGroup(*document.at(sibling(index + 1))))
        return moved(document, place, sibling(index + 1), 0);
    const auto outer = parentOf(document, group);
    if (shift == Shift::Out && outer)
        return moved(document, place, outer->first, outer->second + 1);
    return {document, place};
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
