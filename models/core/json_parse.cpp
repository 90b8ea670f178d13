// SPDX-License-Identifier: GPL-3.0-or-later
// nlohmann's strict SAX reader builds our value; duplicate keys and depth are checked on the way.
#include "core/json.h"

#include <nlohmann/json.hpp>

namespace panorama {
namespace {

constexpr std::size_t deepest = 512;

class Builder
{
public:
    using number_integer_t = std::int64_t;
    using number_unsigned_t = std::uint64_t;
    using number_float_t = double;
    using string_t = std::string;
    using binary_t = nlohmann::json::binary_t;

    explicit Builder(std::string_view text) : m_source(text) { }
    bool null() { return put(Json()); }
    bool boolean(bool value) { return put(Json(value)); }
    bool number_integer(number_integer_t value) { return put(Json(value)); }
    bool number_unsigned(number_unsigned_t value) { return put(Json(value)); }
    bool number_float(number_float_t, const string_t &text) { return put(Json(Json::Number {text})); }
    bool string(string_t &value) { return put(Json(std::move(value))); }
    bool binary(binary_t &) { return false; }
    bool start_object(std::size_t) { return push(Json(Json::Object())); }
    bool start_array(std::size_t) { return push(Json(Json::Array())); }
    bool end_object() { return pop(); }
    bool end_array() { return pop(); }
    bool key(string_t &name)
    {
        if (m_stack.back().value.find(name))
            return fail("The key \"" + name + "\" occurs twice.", pointer() + "/" + jsonPointerToken(name));
        m_stack.back().key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &)
    {
        return complain(position);
    }
    // `position` counts from 1.
    bool complain(std::size_t position)
    {
        const std::string_view before = m_source.substr(0, position ? std::min(position - 1, m_source.size()) : 0);
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const std::size_t newLine = before.rfind('\n');
        const std::size_t column = before.size() - (newLine == std::string_view::npos ? 0 : newLine + 1) + 1;
        return fail(
            "This is not valid JSON at line " + std::to_string(line) + ", column " + std::to_string(column) + ".", "/");
    }
    Result<Json> take()
    {
        if (m_error)
            return *m_error;
        return std::move(m_root);
    }

private:
    struct Level
    {
        Json value;
        std::string key;
    };
    bool fail(std::string message, std::string where)
    {
        if (!m_error)
            m_error = invalidError(std::move(message), std::move(where), "Mend the file at this place and try again.");
        return false;
    }
    std::string pointer() const
    {
        std::string text;
        for (std::size_t i = 0; i + 1 < m_stack.size(); ++i)
            text += "/"
                + (m_stack[i].value.isArray() ? std::to_string(m_stack[i].value.items().size())
                                              : jsonPointerToken(m_stack[i].key));
        return text;
    }
    bool put(Json value)
    {
        if (m_stack.empty())
            m_root = std::move(value);
        else if (m_stack.back().value.isArray())
            m_stack.back().value.items().push_back(std::move(value));
        else
            m_stack.back().value.members().emplace_back(std::move(m_stack.back().key), std::move(value));
        return true;
    }
    bool push(Json value)
    {
        if (m_stack.size() >= deepest)
            return fail("This JSON is nested more than 512 levels deep.", "/");
        m_stack.push_back({std::move(value), {}});
        return true;
    }
    bool pop()
    {
        Json value = std::move(m_stack.back().value);
        m_stack.pop_back();
        return put(std::move(value));
    }

    std::string_view m_source;
    std::vector<Level> m_stack;
    Json m_root;
    std::optional<Error> m_error;
};

} // namespace

Result<Json> Json::parse(std::string_view text)
{
    Builder builder(text);
    // The reader takes a NUL for the end of the text; JSON has none anywhere.
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        builder.complain(nul + 1);
        return builder.take();
    }
    nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take();
}

} // namespace panorama
