// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/decimal.h"
#include "core/json_reader.h"

#include <string>
#include <variant>
#include <vector>

namespace panorama {

enum class CompareOp {
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
    Between,
    Contains,
    StartsWith,
    Known
};

std::string_view compareOpName(CompareOp op); // "=", "in" …
std::optional<CompareOp> compareOpFromName(std::string_view name);

// The right side of a comparison; its JSON type decides how it compares (contract.md section 5).
using Operand = std::variant<Decimal, std::string, bool>; // texts in NFC

struct Comparison
{
    CompareOp op = CompareOp::Equal;
    std::vector<Operand> operands; // between: two; in: any number; known: one boolean; else one
};

// All comparisons must hold.
struct Predicate
{
    std::vector<Comparison> comparisons;
};

// Reads every operator member of `object`, which `reader` reads. Complains when there is none and `needed`.
// `numbersOnly`: for counts and sums, where only numbers compare.
Predicate readPredicate(JsonReader &reader, const Json &object, bool needed, bool numbersOnly = false);

// One entry of `where`: a property of an event and what must hold of it.
struct PropertyTest
{
    std::string property;
    Predicate predicate;
    std::string nativeCurrency; // of `value` only: the currency whose native amounts are asked for; "" = base currency
};

// An event by name with conditions that all hold for the same event: of segments, funnels, retention, attribution.
struct EventCondition
{
    std::string event;
    std::vector<PropertyTest> where;
};

// Reads `currency` of an entry, which only the property `value` takes; "" = absent.
std::string readNativeCurrency(JsonReader &reader, const std::string &property);
// Reads `where` of an object (absent = none).
std::vector<PropertyTest> readWhere(JsonReader &reader);
// Reads {"event":NAME[,"where":[…]]}; other members are the caller's.
EventCondition readEventCondition(JsonReader &reader);

} // namespace panorama
