// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/event_filter.h"

#include <algorithm>

namespace panorama::columns {
namespace {

std::vector<std::pair<std::int64_t, std::int64_t>> narrowed(const NumberRanges &ranges)
{
    const auto clamp = [](Wide value) { return std::int64_t(std::clamp<Wide>(value, INT64_MIN + 1, INT64_MAX)); };
    std::vector<std::pair<std::int64_t, std::int64_t>> out;
    for (const auto &[low, high] : ranges.ranges())
        out.emplace_back(clamp(low), clamp(high));
    return out;
}

} // namespace

EventFilter::EventFilter(SnapshotPtr snapshot, const EventCondition &condition) : m_snapshot(std::move(snapshot))
{
    m_type = m_snapshot->events.typeCode(condition.event);
    if (!m_type)
        m_unknown.push_back({"/event", "No event is called \"" + condition.event + "\"."});
    for (std::size_t i = 0; i < condition.where.size(); ++i)
        m_tests.push_back(condition.where[i].property == "value" ? compileAmount(condition.where[i])
                                                                 : compile(condition.where[i], i));
}

EventFilter::Test EventFilter::compile(const PropertyTest &test, std::size_t index)
{
    Test compiled;
    compiled.column = m_snapshot->events.property(test.property);
    compiled.codes = CodeSet::of(compiled.column ? compiled.column->dictionary : Dictionary(), test.predicate,
                                 m_snapshot->facts.zone);
    if (!compiled.column)
        m_unknown.push_back(
            {"/where/" + std::to_string(index) + "/property", "No event has a property \"" + test.property + "\"."});
    return compiled;
}

EventFilter::Test EventFilter::compileAmount(const PropertyTest &test)
{
    Test compiled;
    compiled.isAmount = true;
    compiled.native = !test.nativeCurrency.empty();
    compiled.currency = compiled.native ? m_snapshot->events.currency->dictionary.codeOfText(test.nativeCurrency) : 0;
    compiled.missingHolds = holdsForDecimal(test.predicate, std::nullopt);
    const int scale = compiled.native ? 6 : m_snapshot->events.amounts.scale;
    if (const auto ranges = NumberRanges::of(test.predicate, scale))
        compiled.amounts = narrowed(*ranges);
    else
        compiled.general = std::make_shared<const Predicate>(test.predicate);
    return compiled;
}

bool EventFilter::amountHolds(const Test &test, Row row, const std::int64_t *base) const
{
    const EventTable &events = m_snapshot->events;
    std::int64_t amount = Amounts::none;
    if (!test.native)
        amount = base ? *base : events.baseAmount(row);
    else if (test.currency && events.currency->code(row) == test.currency)
        amount = events.nativeAmount(row);
    if (amount == Amounts::none)
        return test.missingHolds;
    if (test.general)
        return holdsForDecimal(*test.general, Amounts {test.native ? 6 : events.amounts.scale}.decimal(amount));
    return std::any_of(test.amounts.begin(), test.amounts.end(),
                       [amount](const auto &range) { return amount >= range.first && amount <= range.second; });
}

bool EventFilter::whereHolds(Row row, const std::int64_t *base) const
{
    for (const Test &test : m_tests)
        if (test.isAmount ? !amountHolds(test, row, base)
                          : !test.codes.contains(test.column ? test.column->code(row) : 0))
            return false;
    return true;
}

std::optional<std::pair<std::uint64_t, std::uint64_t>> EventFilter::storedAmounts(const TypeList &list) const
{
    Wide first = 1, last = Wide(UINT64_MAX);
    for (const Test &test : m_tests) {
        if (!test.isAmount || test.native || test.general || test.missingHolds || test.amounts.size() > 1)
            return std::nullopt;
        if (test.amounts.empty())
            return std::pair(1, 0);
        first = std::max(first, Wide(test.amounts[0].first) - list.amountBase + 1);
        last = std::min(last, Wide(test.amounts[0].second) - list.amountBase + 1);
    }
    if (first > last)
        return std::pair(1, 0);
    return std::pair(std::uint64_t(first), std::uint64_t(last));
}

} // namespace panorama::columns
