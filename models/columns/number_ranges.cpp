// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/number_ranges.h"

#include <algorithm>

namespace panorama::columns {
namespace {

using Range = NumberRanges::Range;

void addComparison(CompareOp op, const Decimal &operand, int scale, std::vector<Range> &out)
{
    const auto [floor, exact] = floorAtScale(operand, scale);
    const Wide ceil = exact ? floor : floor + 1;
    switch (op) {
    case CompareOp::Equal:
        if (exact)
            out.emplace_back(floor, floor);
        break;
    case CompareOp::NotEqual:
        if (!exact) {
            out.emplace_back(NumberRanges::least, NumberRanges::most);
            break;
        }
        out.emplace_back(NumberRanges::least, floor - 1);
        out.emplace_back(floor + 1, NumberRanges::most);
        break;
    case CompareOp::Less: out.emplace_back(NumberRanges::least, ceil - 1); break;
    case CompareOp::LessEqual: out.emplace_back(NumberRanges::least, floor); break;
    case CompareOp::Greater: out.emplace_back(floor + 1, NumberRanges::most); break;
    default: out.emplace_back(ceil, NumberRanges::most); break;
    }
}

std::vector<Range> intersect(const std::vector<Range> &a, const std::vector<Range> &b)
{
    std::vector<Range> both;
    for (const Range &x : a)
        for (const Range &y : b)
            if (const Range range {std::max(x.first, y.first), std::min(x.second, y.second)};
                range.first <= range.second)
                both.push_back(range);
    return both;
}

} // namespace

std::pair<Wide, bool> floorAtScale(const Decimal &number, int scale)
{
    std::string text = number.toText();
    const bool negative = text.front() == '-';
    text.erase(0, negative ? 1 : 0);
    const std::size_t dot = std::min(text.find('.'), text.size());
    std::string fraction = dot < text.size() ? text.substr(dot + 1) : "";
    const bool exact = fraction.size() <= std::size_t(scale);
    fraction.resize(std::size_t(scale), '0');
    const std::string digits = text.substr(0, dot) + fraction;
    Wide value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
        if (value > NumberRanges::most / 16)
            return {negative ? NumberRanges::least + 1 : NumberRanges::most - 1, false};
    }
    if (!negative)
        return {value, exact};
    return {exact ? -value : -value - 1, exact};
}

std::optional<NumberRanges> NumberRanges::of(const Predicate &predicate, int scale)
{
    NumberRanges result;
    for (const Comparison &comparison : predicate.comparisons) {
        if (comparison.op == CompareOp::Known || comparison.op == CompareOp::Contains
            || comparison.op == CompareOp::StartsWith)
            return std::nullopt;
        std::vector<Range> ranges;
        const bool isBetween = comparison.op == CompareOp::Between;
        for (const Operand &operand : comparison.operands) {
            const Decimal *number = std::get_if<Decimal>(&operand);
            if (!number)
                return std::nullopt;
            if (!isBetween)
                addComparison(comparison.op == CompareOp::In ? CompareOp::Equal : comparison.op, *number, scale,
                              ranges);
        }
        if (isBetween) {
            std::vector<Range> upper;
            addComparison(CompareOp::GreaterEqual, std::get<Decimal>(comparison.operands[0]), scale, ranges);
            addComparison(CompareOp::LessEqual, std::get<Decimal>(comparison.operands[1]), scale, upper);
            ranges = intersect(ranges, upper);
        }
        result.m_ranges = intersect(result.m_ranges, ranges);
    }
    return result;
}

} // namespace panorama::columns
