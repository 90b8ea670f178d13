// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace panorama {
namespace {

void dumpValue(const Json &value, std::string &out, bool sorted, int indent, int level);

void newLine(std::string &out, int indent, int level)
{
    if (indent > 0)
        out.append("\n").append(std::size_t(indent) * std::size_t(level), ' ');
}

void dumpArray(const Json &value, std::string &out, bool sorted, int indent, int level)
{
    out += '[';
    bool first = true;
    for (const Json &item : value.items()) {
        if (!first)
            out += ',';
        first = false;
        newLine(out, indent, level + 1);
        dumpValue(item, out, sorted, indent, level + 1);
    }
    if (!first)
        newLine(out, indent, level);
    out += ']';
}

void dumpObject(const Json &value, std::string &out, bool sorted, int indent, int level)
{
    std::vector<const Json::Member *> members;
    for (const Json::Member &member : value.members())
        members.push_back(&member);
    if (sorted)
        std::sort(members.begin(), members.end(), [](auto *a, auto *b) { return a->first < b->first; });
    out += '{';
    bool first = true;
    for (const Json::Member *member : members) {
        if (!first)
            out += ',';
        first = false;
        newLine(out, indent, level + 1);
        appendJsonString(out, member->first);
        out += indent > 0 ? ": " : ":";
        dumpValue(member->second, out, sorted, indent, level + 1);
    }
    if (!first)
        newLine(out, indent, level);
    out += '}';
}

void dumpValue(const Json &value, std::string &out, bool sorted, int indent, int level)
{
    if (value.isNull())
        out += "null";
    else if (value.isBool())
        out += value.boolean() ? "true" : "false";
    else if (value.isNumber())
        out += value.numberText();
    else if (value.isString())
        appendJsonString(out, value.text());
    else if (value.isArray())
        dumpArray(value, out, sorted, indent, level);
    else
        dumpObject(value, out, sorted, indent, level);
}

std::string pointerText(std::string_view token)
{
    std::string text(token);
    for (std::size_t at = 0; (at = text.find('~', at)) != std::string::npos && at + 1 < text.size(); ++at)
        text.replace(at, 2, text[at + 1] == '1' ? "/" : "~");
    return text;
}

} // namespace

Json::Json(double number)
{
    if (!std::isfinite(number))
        return;
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, number).ptr;
    m_value = Number {std::string(text, end)};
}

bool Json::isInteger() const
{
    if (!isNumber())
        return false;
    std::int64_t number = 0;
    const std::string &digits = numberText();
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size();
}

std::int64_t Json::integer() const
{
    std::int64_t number = 0;
    if (isInteger())
        std::from_chars(numberText().data(), numberText().data() + numberText().size(), number);
    return number;
}

double Json::toDouble() const
{
    double number = 0;
    if (isNumber())
        std::from_chars(numberText().data(), numberText().data() + numberText().size(), number);
    return number;
}

const Json *Json::find(std::string_view key) const
{
    if (!isObject())
        return nullptr;
    for (const Member &member : members())
        if (member.first == key)
            return &member.second;
    return nullptr;
}

Json &Json::set(std::string key, Json value)
{
    if (isNull())
        m_value = Object();
    for (Member &member : members())
        if (member.first == key) {
            member.second = std::move(value);
            return member.second;
        }
    members().emplace_back(std::move(key), std::move(value));
    return members().back().second;
}

void Json::append(Json value)
{
    if (isNull())
        m_value = Array();
    items().push_back(std::move(value));
}

const Json *Json::at(std::string_view pointer) const
{
    const Json *value = this;
    while (value && !pointer.empty()) {
        if (pointer.front() != '/')
            return nullptr;
        pointer.remove_prefix(1);
        const std::string_view token = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(token.size());
        if (value->isObject()) {
            value = value->find(pointerText(token));
            continue;
        }
        std::size_t index = 0;
        const auto parsed = std::from_chars(token.data(), token.data() + token.size(), index);
        const bool whole = !token.empty() && parsed.ec == std::errc() && parsed.ptr == token.data() + token.size();
        value = value->isArray() && whole && index < value->items().size() ? &value->items()[index] : nullptr;
    }
    return value;
}

std::string Json::dump(bool sorted) const
{
    std::string out;
    dumpValue(*this, out, sorted, 0, 0);
    return out;
}

std::string Json::dumpIndented() const
{
    std::string out;
    dumpValue(*this, out, false, 2, 0);
    return out;
}

std::string jsonPointerToken(std::string_view text)
{
    std::string token;
    for (const char c : text)
        token += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return token;
}

void appendJsonString(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                char escape[8];
                std::snprintf(escape, sizeof escape, "\\u%04x", c);
                out += escape;
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

} // namespace panorama
