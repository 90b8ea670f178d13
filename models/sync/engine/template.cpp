// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/template.h"

#include "core/text.h"
#include "sync/engine/pointer.h"

#include <cctype>
#include <functional>

namespace panorama::sync {
namespace {

struct Piece
{
    bool isName = false;
    std::string text;
};

std::vector<Piece> pieces(std::string_view text)
{
    std::vector<Piece> list;
    while (!text.empty()) {
        const std::size_t open = text.find("{{");
        const std::size_t close = open == std::string_view::npos ? open : text.find("}}", open);
        if (close == std::string_view::npos) {
            list.push_back({false, std::string(text)});
            break;
        }
        if (open > 0)
            list.push_back({false, std::string(text.substr(0, open))});
        list.push_back({true, std::string(trimmed(text.substr(open + 2, close - open - 2)))});
        text.remove_prefix(close + 2);
    }
    return list;
}

std::string joined(const TemplateScope &scope, const std::string &text,
                   const std::function<std::string(const std::string &)> &change)
{
    std::string result;
    for (const Piece &piece : pieces(text)) {
        const Json *value = piece.isName ? scope.find(piece.text) : nullptr;
        result += !piece.isName ? piece.text : value ? change(scalarText(*value)) : std::string();
    }
    return result;
}

bool isTemplated(const Json &value)
{
    return value.isString() && value.text().find("{{") != std::string::npos;
}

} // namespace

const Json *TemplateScope::find(const std::string &name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? nullptr : &found->second;
}

Json TemplateScope::expand(const Json &value) const
{
    if (value.isString()) {
        const std::vector<Piece> parts = pieces(value.text());
        if (parts.size() == 1 && parts[0].isName) {
            const Json *found = find(parts[0].text);
            return found ? *found : Json();
        }
        return isTemplated(value) ? Json(expandText(value.text())) : value;
    }
    if (value.isArray()) {
        Json list = Json::array();
        for (const Json &item : value.items())
            if (Json expanded = expand(item); !expanded.isNull() || !isTemplated(item))
                list.append(std::move(expanded));
        return list;
    }
    if (!value.isObject())
        return value;
    Json object = Json::object();
    for (const Json::Member &member : value.members())
        if (Json expanded = expand(member.second); !expanded.isNull() || !isTemplated(member.second))
            object.members().emplace_back(member.first, std::move(expanded));
    return object;
}

std::string TemplateScope::expandText(const std::string &text) const
{
    return joined(*this, text, [](const std::string &value) { return value; });
}

std::string TemplateScope::expandPath(const std::string &path) const
{
    return joined(*this, path, [](const std::string &value) { return percentEncoded(value); });
}

std::vector<std::string> templateNames(std::string_view text)
{
    std::vector<std::string> names;
    for (const Piece &piece : pieces(text))
        if (piece.isName)
            names.push_back(piece.text);
    return names;
}

std::string percentEncoded(std::string_view text)
{
    static const char digits[] = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || c == '-' || c == '.' || c == '_' || c == '~')
            encoded += c;
        else
            (encoded += '%').append({digits[byte >> 4], digits[byte & 15]});
    }
    return encoded;
}

} // namespace panorama::sync
