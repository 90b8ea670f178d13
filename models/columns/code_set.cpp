// SPDX-License-Identifier: GPL-3.0-or-later
// A dictionary is sorted by class and, within a class, by what comparisons compare; so a comparison is one or two runs
// of codes found by binary search. Only texts compared with texts that read as numbers, and searches within texts,
// look at every distinct value.
#include "columns/code_set.h"

#include <algorithm>
#include <functional>

namespace panorama::columns {
namespace {

using Run = std::pair<std::uint32_t, std::uint32_t>; // codes [first, last)

// Values below, equal to and above an operand within one class.
struct Split
{
    std::uint32_t first, equalFirst, equalLast, last;
};

std::vector<Run> runsOf(CompareOp op, const Split &s)
{
    switch (op) {
    case CompareOp::Equal: return {{s.equalFirst, s.equalLast}};
    case CompareOp::NotEqual: return {{s.first, s.equalFirst}, {s.equalLast, s.last}};
    case CompareOp::Less: return {{s.first, s.equalFirst}};
    case CompareOp::LessEqual: return {{s.first, s.equalLast}};
    case CompareOp::Greater: return {{s.equalLast, s.last}};
    default: return {{s.equalFirst, s.last}};
    }
}

bool holdsForOrder(CompareOp op, int order)
{
    switch (op) {
    case CompareOp::Equal: return order == 0;
    case CompareOp::NotEqual: return order != 0;
    case CompareOp::Less: return order < 0;
    case CompareOp::LessEqual: return order <= 0;
    case CompareOp::Greater: return order > 0;
    default: return order >= 0;
    }
}

class Evaluator
{
public:
    Evaluator(const Dictionary &dictionary, const TimeZone &zone) : m_dictionary(dictionary), m_zone(zone) { }

    Bits comparison(const Comparison &comparison) const
    {
        Bits bits(m_dictionary.size() + std::size_t(1));
        switch (comparison.op) {
        case CompareOp::Known: known(std::get<bool>(comparison.operands[0]), bits); break;
        case CompareOp::In:
            for (const Operand &operand : comparison.operands)
                one(CompareOp::Equal, operand, bits);
            break;
        case CompareOp::Between: {
            Bits upper(bits.size());
            one(CompareOp::GreaterEqual, comparison.operands[0], bits);
            one(CompareOp::LessEqual, comparison.operands[1], upper);
            for (std::size_t w = 0; w < bits.words().size(); ++w)
                bits.words()[w] &= std::as_const(upper).words()[w];
            break;
        }
        case CompareOp::Contains:
        case CompareOp::StartsWith: search(comparison.op, std::get<std::string>(comparison.operands[0]), bits); break;
        default: one(comparison.op, comparison.operands[0], bits);
        }
        return bits;
    }

private:
    void known(bool wanted, Bits &bits) const
    {
        if (!wanted)
            return bits.set(0);
        for (std::uint32_t code = 1; code <= m_dictionary.size(); ++code)
            bits.set(code);
    }
    void search(CompareOp op, const std::string &wanted, Bits &bits) const
    {
        for (std::uint32_t code = 1; code <= m_dictionary.size(); ++code) {
            const std::string_view text = m_dictionary.text(code);
            if (op == CompareOp::Contains ? text.find(wanted) != std::string_view::npos : text.starts_with(wanted))
                bits.set(code);
        }
    }
    void one(CompareOp op, const Operand &operand, Bits &bits) const
    {
        if (const Decimal *number = std::get_if<Decimal>(&operand))
            return decimal(op, *number, bits);
        if (const bool *boolean = std::get_if<bool>(&operand))
            return texts(op, *boolean ? "true" : "false", ValueClass::Boolean, bits);
        const std::string &text = std::get<std::string>(operand);
        texts(op, text, ValueClass::Text, bits);
        texts(op, text, ValueClass::Boolean, bits);
        decimalTexts(op, text, bits);
        dates(op, text, bits);
        times(op, text, bits);
    }
    template<typename Below> std::uint32_t firstNot(ValueClass c, Below below) const
    {
        std::uint32_t low = m_dictionary.first(c), high = m_dictionary.last(c);
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            if (below(m_dictionary.text(middle)))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    void add(CompareOp op, ValueClass c, std::uint32_t equalFirst, std::uint32_t equalLast, Bits &bits) const
    {
        for (const auto &[first, last] :
             runsOf(op, {m_dictionary.first(c), equalFirst, equalLast, m_dictionary.last(c)}))
            for (std::uint32_t code = first; code < last; ++code)
                bits.set(code);
    }
    void decimal(CompareOp op, const Decimal &number, Bits &bits) const
    {
        const auto equalFirst =
            firstNot(ValueClass::Decimal, [&](std::string_view text) { return *Decimal::fromText(text) < number; });
        const auto equalLast =
            firstNot(ValueClass::Decimal, [&](std::string_view text) { return *Decimal::fromText(text) <= number; });
        add(op, ValueClass::Decimal, equalFirst, equalLast, bits);
    }
    void texts(CompareOp op, std::string_view wanted, ValueClass c, Bits &bits) const
    {
        const auto equalFirst = firstNot(c, [&](std::string_view text) { return text < wanted; });
        const auto equalLast = firstNot(c, [&](std::string_view text) { return text <= wanted; });
        add(op, c, equalFirst, equalLast, bits);
    }
    // Values that read as numbers, compared as texts: their order is another one.
    void decimalTexts(CompareOp op, const std::string &wanted, Bits &bits) const
    {
        std::uint32_t from = m_dictionary.first(ValueClass::Decimal), to = m_dictionary.last(ValueClass::Decimal);
        if (op == CompareOp::Equal) {
            const auto number = Decimal::fromText(wanted);
            if (!number)
                return;
            from = firstNot(ValueClass::Decimal,
                            [&](std::string_view text) { return *Decimal::fromText(text) < *number; });
            to = firstNot(ValueClass::Decimal,
                          [&](std::string_view text) { return *Decimal::fromText(text) <= *number; });
        }
        for (std::uint32_t code = from; code < to; ++code)
            if (holdsForOrder(op, m_dictionary.text(code).compare(wanted)))
                bits.set(code);
    }
    void dates(CompareOp op, const std::string &wanted, Bits &bits) const
    {
        const auto day = Date::fromIso(wanted);
        if (!day || m_dictionary.first(ValueClass::Date) == m_dictionary.last(ValueClass::Date))
            return;
        const auto equalFirst = firstNot(
            ValueClass::Date, [&](std::string_view text) { return Date::fromIso(text).value_or(Date()) < *day; });
        const auto equalLast = firstNot(
            ValueClass::Date, [&](std::string_view text) { return Date::fromIso(text).value_or(Date()) <= *day; });
        add(op, ValueClass::Date, equalFirst, equalLast, bits);
    }
    // A date stands for all of its day in the workspace's zone.
    void times(CompareOp op, const std::string &wanted, Bits &bits) const
    {
        const auto from = instantFromIso(wanted, m_zone);
        if (!from || m_dictionary.first(ValueClass::Time) == m_dictionary.last(ValueClass::Time))
            return;
        const auto day = Date::fromIso(wanted);
        const Instant to = day ? m_zone.startOf({day->days + 1}) : Instant {from->micros + 1};
        const auto timeOf = [](std::string_view text) { return instantFromIso(text, TimeZone()).value_or(Instant()); };
        const auto equalFirst = firstNot(ValueClass::Time, [&](std::string_view text) { return timeOf(text) < *from; });
        const auto equalLast = firstNot(ValueClass::Time, [&](std::string_view text) { return timeOf(text) < to; });
        add(op, ValueClass::Time, equalFirst, equalLast, bits);
    }

    const Dictionary &m_dictionary;
    const TimeZone &m_zone;
};

} // namespace

CodeSet CodeSet::of(const Dictionary &dictionary, const Predicate &predicate, const TimeZone &zone)
{
    CodeSet set;
    set.m_bits = Bits(dictionary.size() + std::size_t(1), true);
    const Evaluator evaluator(dictionary, zone);
    for (const Comparison &comparison : predicate.comparisons) {
        const Bits bits = evaluator.comparison(comparison);
        for (std::size_t w = 0; w < bits.words().size(); ++w)
            set.m_bits.words()[w] &= bits.words()[w];
    }
    forEachBit(std::as_const(set.m_bits).words(), [&set](std::size_t code) {
        if (!set.m_ranges.empty() && set.m_ranges.back().second == code)
            ++set.m_ranges.back().second;
        else
            set.m_ranges.emplace_back(std::uint32_t(code), std::uint32_t(code + 1));
    });
    return set;
}

bool holdsForDecimal(const Predicate &predicate, const std::optional<Decimal> &value)
{
    // One value is a dictionary of one: the same rules then hold for amounts and sums as for properties.
    if (!value)
        return std::all_of(predicate.comparisons.begin(), predicate.comparisons.end(), [](const Comparison &c) {
            return c.op == CompareOp::Known && !std::get<bool>(c.operands[0]);
        });
    const std::string text = value->toText();
    const std::uint8_t type = std::uint8_t(ValueType::Number);
    const std::array<std::uint64_t, 2> offsets {0, text.size()};
    const Dictionary dictionary({&type, 1}, offsets, text.data(), {0, 1, 1, 1, 1, 1});
    return CodeSet::of(dictionary, predicate, TimeZone()).contains(1);
}

} // namespace panorama::columns
