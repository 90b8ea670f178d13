// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace panorama {

// A JSON value (RFC 8259). Numbers keep their text, so that amounts and ids stay exact; objects keep their order.
class Json
{
public:
    struct Number
    {
        std::string text;
        bool operator==(const Number &) const = default;
    };
    using Array = std::vector<Json>;
    using Member = std::pair<std::string, Json>;
    using Object = std::vector<Member>;

    Json() = default;
    Json(std::nullptr_t) { }
    Json(bool value) : m_value(value) { }
    Json(const char *text) : m_value(std::string(text)) { }
    Json(std::string_view text) : m_value(std::string(text)) { }
    Json(std::string text) : m_value(std::move(text)) { }
    Json(int number) : Json(std::int64_t(number)) { }
    Json(std::int64_t number) : m_value(Number {std::to_string(number)}) { }
    Json(std::uint64_t number) : m_value(Number {std::to_string(number)}) { }
    Json(unsigned number) : Json(std::uint64_t(number)) { }
    Json(double number); // shortest text that reads back the same; null for NaN and infinities
    Json(Number number) : m_value(std::move(number)) { }
    Json(Array array) : m_value(std::move(array)) { }
    Json(Object object) : m_value(std::move(object)) { }
    static Json object(std::initializer_list<Member> members = {}) { return Json(Object(members)); }
    static Json array() { return Json(Array()); }

    // Strict: no comments, no duplicate keys, valid UTF-8, at most 512 levels. The error's `where` is the pointer of a
    // duplicate key, else "/"; its message names line and column.
    static Result<Json> parse(std::string_view text);

    bool isNull() const { return m_value.index() == 0; }
    bool isBool() const { return m_value.index() == 1; }
    bool isNumber() const { return m_value.index() == 2; }
    bool isString() const { return m_value.index() == 3; }
    bool isArray() const { return m_value.index() == 4; }
    bool isObject() const { return m_value.index() == 5; }

    // The accessors below may be called for the right type only.
    bool boolean() const { return std::get<bool>(m_value); }
    const std::string &text() const { return std::get<std::string>(m_value); }
    const std::string &numberText() const { return std::get<Number>(m_value).text; }
    const Array &items() const { return std::get<Array>(m_value); }
    Array &items() { return std::get<Array>(m_value); }
    const Object &members() const { return std::get<Object>(m_value); }
    Object &members() { return std::get<Object>(m_value); }
    bool isInteger() const; // a number that is a whole one of 64 bits
    std::int64_t integer() const; // 0 unless isInteger()
    double toDouble() const; // 0 unless isNumber()

    // Member of an object by name; nullptr if it is none or has none.
    const Json *find(std::string_view key) const;
    // Inserts or replaces a member; makes an object of null.
    Json &set(std::string key, Json value);
    void append(Json value); // makes an array of null
    // RFC 6901; nullptr where nothing is.
    const Json *at(std::string_view pointer) const;

    // One line without blanks, UTF-8 unescaped. `sorted`: members by key, byte order, at every level.
    std::string dump(bool sorted = false) const;
    // For people, two blanks a level.
    std::string dumpIndented() const;

    bool operator==(const Json &) const = default;

private:
    std::variant<std::nullptr_t, bool, Number, std::string, Array, Object> m_value = nullptr;
};

// `text` as a token of a JSON pointer ("a/b" → "a~1b").
std::string jsonPointerToken(std::string_view text);
// A quoted and escaped JSON string.
void appendJsonString(std::string &out, std::string_view text);

} // namespace panorama
