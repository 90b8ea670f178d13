// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/predicate.h"

#include "core/money.h"
#include "core/text.h"

#include <algorithm>
#include <array>

namespace panorama {
namespace {

constexpr std::array<std::pair<std::string_view, CompareOp>, 11> opNames = {{
    {"=", CompareOp::Equal},
    {"!=", CompareOp::NotEqual},
    {"<", CompareOp::Less},
    {"<=", CompareOp::LessEqual},
    {">", CompareOp::Greater},
    {">=", CompareOp::GreaterEqual},
    {"in", CompareOp::In},
    {"between", CompareOp::Between},
    {"contains", CompareOp::Contains},
    {"starts_with", CompareOp::StartsWith},
    {"known", CompareOp::Known},
}};

std::string ownPointer(const JsonReader &reader)
{
    std::string pointer = reader.pointer("");
    pointer.pop_back();
    return pointer;
}

// Reads the operands of one operator; complains through `reader`.
class OperandReader
{
public:
    OperandReader(JsonReader &reader, std::string pointer, bool numbersOnly)
        : m_reader(reader), m_pointer(std::move(pointer)), m_numbersOnly(numbersOnly)
    {
    }
    std::vector<Operand> read(CompareOp op, const Json &json)
    {
        switch (op) {
        case CompareOp::In: return list(json, false);
        case CompareOp::Between: return list(json, true);
        case CompareOp::Known: return typed(json, json.isBool() && !m_numbersOnly, "true or false");
        case CompareOp::Contains:
        case CompareOp::StartsWith: return typed(json, json.isString() && !m_numbersOnly, "a text");
        default: return {one(json, m_pointer)};
        }
    }

private:
    std::vector<Operand> typed(const Json &json, bool fits, const char *wanted)
    {
        if (m_numbersOnly)
            m_reader.complain("Only comparisons of numbers are possible here.", m_pointer);
        else if (!fits)
            m_reader.complain(std::string("This must be ") + wanted + ".", m_pointer);
        return {fits ? one(json, m_pointer) : Operand()};
    }
    std::vector<Operand> list(const Json &json, bool isPair)
    {
        if (!json.isArray() || (isPair && json.items().size() != 2)) {
            m_reader.complain(isPair ? "\"between\" takes a list of two values." : "\"in\" takes a list of values.",
                              m_pointer);
            return {Operand(), Operand()};
        }
        std::vector<Operand> operands;
        for (const Json &item : json.items())
            operands.push_back(one(item, m_pointer + "/" + std::to_string(operands.size())));
        return operands;
    }
    Operand one(const Json &json, const std::string &pointer)
    {
        if (json.isNumber()) {
            if (const auto number = Decimal::fromJsonNumber(json.numberText()))
                return *number;
            m_reader.complain("This number is too large or too small.", pointer);
        } else if (m_numbersOnly) {
            m_reader.complain("This must be a number.", pointer);
        } else if (json.isString()) {
            return toNfc(json.text());
        } else if (json.isBool()) {
            return json.boolean();
        } else {
            m_reader.complain("This must be a number, a text, true or false.", pointer,
                              "Ask for missing values by \"known\": false.");
        }
        return Operand();
    }
    JsonReader &m_reader;
    std::string m_pointer;
    bool m_numbersOnly;
};

PropertyTest readPropertyTest(JsonReader &outer, const Json &json, const std::string &pointer)
{
    if (!json.isObject()) {
        outer.complain("An entry of \"where\" must be an object.", pointer);
        return {};
    }
    JsonReader reader(json, pointer);
    PropertyTest test;
    test.property = toNfc(reader.text("property"));
    test.nativeCurrency = readNativeCurrency(reader, test.property);
    test.predicate = readPredicate(reader, json, true);
    if (const auto result = reader.finish(); !result)
        outer.complain(result.error().message, result.error().where, result.error().mend);
    return test;
}

} // namespace

std::string_view compareOpName(CompareOp op)
{
    return std::find_if(opNames.begin(), opNames.end(), [op](const auto &entry) { return entry.second == op; })->first;
}

std::optional<CompareOp> compareOpFromName(std::string_view name)
{
    const auto at =
        std::find_if(opNames.begin(), opNames.end(), [name](const auto &entry) { return entry.first == name; });
    return at == opNames.end() ? std::nullopt : std::optional(at->second);
}

Predicate readPredicate(JsonReader &reader, const Json &object, bool needed, bool numbersOnly)
{
    Predicate predicate;
    for (const auto &[key, value] : object.members()) {
        const std::optional<CompareOp> op = compareOpFromName(key);
        if (!op)
            continue;
        reader.any(key);
        predicate.comparisons.push_back(
            {*op, OperandReader(reader, reader.pointer(key), numbersOnly).read(*op, value)});
    }
    if (needed && predicate.comparisons.empty())
        reader.complain("An operator is missing.", ownPointer(reader),
                        "Give one of = != < <= > >= in between contains starts_with known.");
    return predicate;
}

std::string readNativeCurrency(JsonReader &reader, const std::string &property)
{
    const std::optional<std::string> currency = reader.optionalText("currency");
    if (!currency)
        return {};
    if (property != "value")
        reader.complain("\"currency\" goes with the property \"value\" only.", reader.pointer("currency"));
    if (!isCurrencyCode(*currency))
        reader.complain("This is no currency code of three capital letters.", reader.pointer("currency"));
    return *currency;
}

std::vector<PropertyTest> readWhere(JsonReader &reader)
{
    std::vector<PropertyTest> tests;
    const Json *where = reader.optionalArray("where");
    if (!where)
        return tests;
    for (const Json &entry : where->items())
        tests.push_back(readPropertyTest(reader, entry, reader.pointer("where") + "/" + std::to_string(tests.size())));
    return tests;
}

EventCondition readEventCondition(JsonReader &reader)
{
    EventCondition condition;
    condition.event = toNfc(reader.text("event"));
    condition.where = readWhere(reader);
    return condition;
}

} // namespace panorama
