// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_reader.h"

#include <cmath>

namespace panorama {

JsonReader::JsonReader(const Json &json, std::string pointer) : m_json(json), m_pointer(std::move(pointer))
{
    if (!json.isObject())
        complain("An object is expected here.", m_pointer.empty() ? "/" : m_pointer);
}

std::string JsonReader::pointer(std::string_view key) const
{
    return m_pointer + "/" + jsonPointerToken(key);
}

void JsonReader::complain(std::string message, std::string pointer, std::string mend)
{
    if (!m_error)
        m_error = invalidError(std::move(message), std::move(pointer), std::move(mend));
}

const Json *JsonReader::any(std::string_view key)
{
    m_known.emplace(key);
    return m_json.find(key);
}

const Json *JsonReader::typed(std::string_view key, bool required, bool (Json::*test)() const, std::string_view wanted)
{
    const Json *value = any(key);
    if (!value || (!required && value->isNull())) {
        if (required)
            complain("\"" + std::string(key) + "\" is missing here.", m_pointer.empty() ? "/" : m_pointer,
                     "Add \"" + std::string(key) + "\".");
        return nullptr;
    }
    if (!(value->*test)()) {
        complain("\"" + std::string(key) + "\" must be " + std::string(wanted) + ".", pointer(key));
        return nullptr;
    }
    return value;
}

std::string JsonReader::text(std::string_view key)
{
    const Json *value = typed(key, true, &Json::isString, "a text");
    return value ? value->text() : std::string();
}

std::optional<std::string> JsonReader::optionalText(std::string_view key)
{
    const Json *value = typed(key, false, &Json::isString, "a text");
    return value ? std::optional(value->text()) : std::nullopt;
}

static bool inRange(const Json *value, std::int64_t least, std::int64_t most)
{
    return value->integer() >= least && value->integer() <= most;
}

std::int64_t JsonReader::integer(std::string_view key, std::int64_t least, std::int64_t most)
{
    const Json *value = typed(key, true, &Json::isInteger, "a whole number");
    if (value && !inRange(value, least, most))
        complain("\"" + std::string(key) + "\" must lie from " + std::to_string(least) + " to " + std::to_string(most)
                     + ".",
                 pointer(key));
    return value ? value->integer() : least;
}

std::optional<std::int64_t> JsonReader::optionalInteger(std::string_view key, std::int64_t least, std::int64_t most)
{
    const Json *value = any(key);
    return !value || value->isNull() ? std::nullopt : std::optional(integer(key, least, most));
}

std::optional<double> JsonReader::optionalNumber(std::string_view key, double least, double most)
{
    const Json *value = typed(key, false, &Json::isNumber, "a number");
    if (!value)
        return std::nullopt;
    const double number = value->toDouble();
    const auto text = [](double bound) {
        return bound == std::floor(bound) ? std::to_string(std::int64_t(bound)) : Json(bound).dump();
    };
    if (!(number >= least && number <= most))
        complain("\"" + std::string(key) + "\" must lie from " + text(least) + " to " + text(most) + ".", pointer(key));
    return number;
}

bool JsonReader::boolean(std::string_view key, bool fallback)
{
    const Json *value = typed(key, false, &Json::isBool, "true or false");
    return value ? value->boolean() : fallback;
}

const Json *JsonReader::array(std::string_view key)
{
    return typed(key, true, &Json::isArray, "a list");
}

const Json *JsonReader::optionalArray(std::string_view key)
{
    return typed(key, false, &Json::isArray, "a list");
}

const Json *JsonReader::object(std::string_view key)
{
    return typed(key, true, &Json::isObject, "an object");
}

const Json *JsonReader::optionalObject(std::string_view key)
{
    return typed(key, false, &Json::isObject, "an object");
}

std::string JsonReader::choice(std::string_view key, std::initializer_list<std::string_view> choices,
                               std::optional<std::string_view> fallback)
{
    const Json *value = typed(key, !fallback, &Json::isString, "a text");
    if (!value)
        return std::string(fallback.value_or(*choices.begin()));
    std::string list;
    for (const std::string_view choice : choices) {
        if (value->text() == choice)
            return value->text();
        list += (list.empty() ? "" : ", ") + std::string(choice);
    }
    complain("\"" + std::string(key) + "\" does not know this value.", pointer(key), "Use one of: " + list + ".");
    return std::string(*choices.begin());
}

void JsonReader::format(std::string_view expected)
{
    const Json *value = typed("format", true, &Json::isString, "a text");
    if (value && value->text() != expected)
        complain("This is not the format that is read here.", pointer("format"),
                 "Use \"" + std::string(expected) + "\".");
}

Result<void> JsonReader::finish()
{
    // What an object lacks is most often a member of it that is spelt wrong: that place is told instead.
    const bool lacking = m_error && m_error->where == (m_pointer.empty() ? "/" : m_pointer);
    if ((!m_error || lacking) && m_json.isObject())
        for (const Json::Member &member : m_json.members())
            if (!m_known.contains(member.first)) {
                m_error.reset();
                complain("The key \"" + member.first + "\" is not known here.", pointer(member.first),
                         "Remove it or mend its spelling.");
                break;
            }
    if (m_error)
        return *m_error;
    return {};
}

} // namespace panorama
