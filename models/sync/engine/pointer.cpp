// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/pointer.h"

#include <charconv>
#include <optional>

namespace panorama::sync {
namespace {

std::string unescaped(std::string_view token)
{
    std::string text;
    for (std::size_t i = 0; i < token.size(); ++i) {
        const bool escape = token[i] == '~' && i + 1 < token.size() && (token[i + 1] == '0' || token[i + 1] == '1');
        text += escape ? (token[++i] == '1' ? '/' : '~') : token[i];
    }
    return text;
}

// Takes the first token of "/a/b", leaving "/b".
std::string_view takeToken(std::string_view &pointer)
{
    const std::size_t end = pointer.find('/', 1);
    const std::string_view token = pointer.substr(1, end == std::string_view::npos ? end : end - 1);
    pointer = end == std::string_view::npos ? std::string_view() : pointer.substr(end);
    return token;
}

std::optional<std::size_t> indexOf(std::string_view token)
{
    std::size_t index = 0;
    const auto parsed = std::from_chars(token.data(), token.data() + token.size(), index);
    const bool plain =
        parsed.ec == std::errc() && parsed.ptr == token.data() + token.size() && (token.size() == 1 || token[0] != '0');
    return plain ? std::optional(index) : std::nullopt;
}

const Json *child(const Json &json, std::string_view token)
{
    if (json.isObject())
        return json.find(token.find('~') == std::string_view::npos ? std::string(token) : unescaped(token));
    const std::optional<std::size_t> index = json.isArray() ? indexOf(token) : std::nullopt;
    return index && *index < json.items().size() ? &json.items()[*index] : nullptr;
}

void collect(const Json &json, std::string_view pointer, std::vector<const Json *> &found)
{
    if (pointer.empty()) {
        found.push_back(&json);
        return;
    }
    const std::string_view token = takeToken(pointer);
    if (token != "*") {
        if (const Json *next = child(json, token))
            collect(*next, pointer, found);
        return;
    }
    if (json.isArray())
        for (const Json &item : json.items())
            collect(item, pointer, found);
    if (json.isObject())
        for (const Json::Member &member : json.members())
            collect(member.second, pointer, found);
}

} // namespace

std::vector<const Json *> findAll(const Json &document, std::string_view pointer)
{
    std::vector<const Json *> found;
    collect(document, pointer, found);
    return found;
}

const Json *findFirst(const Json &document, std::string_view pointer)
{
    if (pointer.find('*') != std::string_view::npos) {
        const std::vector<const Json *> found = findAll(document, pointer);
        return found.empty() ? nullptr : found.front();
    }
    const Json *json = &document;
    while (json && !pointer.empty())
        json = child(*json, takeToken(pointer));
    return json;
}

bool putAt(Json &document, std::string_view pointer, Json value)
{
    Json *json = &document;
    while (!pointer.empty()) {
        const std::string token = unescaped(takeToken(pointer));
        const std::optional<std::size_t> index = json->isArray() ? indexOf(token) : std::nullopt;
        if (index && *index < json->items().size()) {
            json = &json->items()[*index];
        } else if (json->isNull() || json->isObject()) {
            const Json *present = json->find(token);
            json = present ? const_cast<Json *>(present) : &json->set(token, Json());
        } else {
            return false;
        }
    }
    *json = std::move(value);
    return true;
}

const Json::Array &itemsOf(const Json *list)
{
    static const Json::Array none;
    return list && list->isArray() ? list->items() : none;
}

const Json::Object &membersOf(const Json *object)
{
    static const Json::Object none;
    return object && object->isObject() ? object->members() : none;
}

std::string scalarText(const Json &value)
{
    if (value.isString())
        return value.text();
    return value.isNull() ? std::string() : value.isNumber() ? value.numberText() : value.dump(true);
}

} // namespace panorama::sync
