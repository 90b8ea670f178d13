// SPDX-License-Identifier: GPL-3.0-or-later
// Most customers never convert: their touches are one path that leads to nothing, counted in one loop without branches
// (events that are no touches count as a step to the start, which nobody reads). For the others touches and conversions
// are gathered first, then each conversion looks back on its touches.
#include "journeys/quick_paths.h"

#include "columns/wide_loops.h"

#include <algorithm>

namespace panorama::journeys {

using columns::Row;
using columns::RowSpan;

bool QuickPaths::appliesTo(const AttributionPlan &plan)
{
    const columns::EventTable &events = plan.scope.snapshot->events;
    const bool isSimple = std::ranges::all_of(plan.spec.models, [&](AttributionModel model) {
        return model == AttributionModel::First || model == AttributionModel::Last || model == AttributionModel::Linear
            || (model == AttributionModel::Markov && plan.spec.order == 1);
    });
    return isSimple && plan.table.isPlain() && plan.table.hasDistinctTypes() && plan.table.filter(0).type()
        && events.times.narrow && events.types.width == 1 && plan.by->present.empty() && plan.by->codes.width == 1;
}

QuickPaths::QuickPaths(const AttributionPlan &plan, PathCounts &counts)
    : m_plan(plan),
      m_counts(counts),
      m_types(plan.scope.snapshot->events.types.as<std::uint8_t>()),
      m_channels(plan.by->codes.as<std::uint8_t>()),
      m_times(plan.scope.snapshot->events.times.narrow),
      m_seesAll(plan.scope.snapshot->events.lastTime <= plan.scope.asOf.micros),
      m_followsAll(plan.wants(AttributionModel::Markov)),
      m_followsNulls(m_followsAll && plan.spec.nullPaths),
      m_amounts(plan.scope.snapshot->events),
      m_converters(plan.scope.snapshot->events.typeCustomers[*plan.table.filter(0).type()])
{
    for (const std::uint32_t mask : plan.table.plainMasks())
        m_isTouch.push_back(mask & ~AttributionPlan::conversionBit ? 0xff : 0);
}

PANORAMA_CLONES __attribute__((flatten)) void QuickPaths::customers(CustomerRange range)
{
    const columns::EventTable &events = m_plan.scope.snapshot->events;
    for (columns::CustomerNumber number = range.first; number < range.last; ++number) {
        if (!m_plan.scope.includes(number))
            continue;
        const RowSpan rows =
            m_seesAll ? events.of(number) : visibleRows(m_plan.scope, m_plan.clock, m_plan.asOf, number);
        if (columns::testBit(m_converters, number))
            customer(rows);
        else if (m_followsNulls)
            endedPath(rows);
    }
}

inline void QuickPaths::endedPath(RowSpan rows)
{
    const std::size_t states = m_counts.states();
    std::uint64_t *const edges = m_counts.edges.data();
    const std::uint8_t *const isTouch = m_isTouch.data();
    std::size_t state = 0;
    for (Row row = rows.first; row < rows.last; ++row) {
        const std::size_t touch = isTouch[m_types[row]];
        const std::size_t next = (m_channels[row] + std::size_t(1)) & (touch | touch << 1);
        ++edges[((row & 3) * states + state) * states + next];
        state = touch ? next : state;
    }
    ++m_counts.ended[state];
}

inline void QuickPaths::collect(RowSpan rows)
{
    const std::size_t size = std::max<std::size_t>(m_touchTimes.size(), rows.size());
    m_touchTimes.resize(size);
    m_touches.resize(size);
    m_conversions.resize(size);
    const std::uint8_t *const isTouch = m_isTouch.data(), *const types = m_types, *const channels = m_channels;
    const std::uint32_t *const times = m_times;
    std::uint32_t *const touchTimes = m_touchTimes.data();
    std::uint16_t *const touches = m_touches.data();
    Row *const conversions = m_conversions.data();
    const std::uint32_t conversionType = *m_plan.table.filter(0).type();
    std::size_t touchCount = 0, conversionCount = 0;
    for (Row row = rows.first; row < rows.last; ++row) {
        const std::uint8_t type = types[row];
        touchTimes[touchCount] = times[row];
        touches[touchCount] = channels[row];
        conversions[conversionCount] = row;
        touchCount += isTouch[type] & 1;
        conversionCount += type == conversionType;
    }
    m_touchCount = touchCount;
    m_conversionCount = conversionCount;
}

inline void QuickPaths::customer(RowSpan rows)
{
    collect(rows);
    std::size_t first = 0, last = 0; // touches within the look-back
    for (const Row conversion : std::span(m_conversions).first(m_conversionCount)) {
        const std::int64_t time = m_times[conversion];
        while (last < m_touchCount && m_touchTimes[last] <= time)
            ++last;
        while (first < last && time - m_touchTimes[first] > m_plan.lookback)
            ++first;
        if (time >= m_plan.from && time < m_plan.to)
            convert(conversion, first, last);
        if (m_plan.spec.resetAfterConversion)
            first = last;
    }
    if (m_followsNulls && last < m_touchCount)
        follow(last, m_touchCount, m_counts.ended);
}

inline void QuickPaths::follow(std::size_t first, std::size_t last, std::vector<std::uint64_t> &ends)
{
    const std::size_t states = m_counts.states();
    std::uint64_t *const edges = m_counts.edges.data();
    const std::uint16_t *const touches = m_touches.data();
    std::size_t state = 0;
    for (std::size_t i = first; i < last; ++i) {
        const std::size_t next = touches[i] + std::size_t(1);
        ++edges[((i & 3) * states + state) * states + next];
        state = next;
    }
    ++ends[state];
}

inline Units QuickPaths::valueOf(Row row)
{
    const std::int64_t amount = m_amounts.at(row);
    return amount == columns::Amounts::none ? 0 : amount;
}

inline void QuickPaths::convert(Row row, std::size_t first, std::size_t last)
{
    const Units value = valueOf(row);
    const auto add = [value](PathCounts::Sum &sum) {
        sum.value += value;
        ++sum.conversions;
    };
    add(m_counts.total);
    if (first == last)
        return add(m_counts.untouched);
    add(m_counts.first[m_touches[first]]);
    add(m_counts.last[m_touches[last - 1]]);
    const std::size_t touches = last - first;
    if (m_counts.linear.size() <= touches)
        m_counts.linear.resize(touches + 1);
    PathCounts::Sums &linear = m_counts.linear[touches];
    if (linear.empty())
        linear.resize(m_counts.channels);
    PathCounts::Sum *const sums = linear.data();
    const std::uint16_t *const channels = m_touches.data();
    for (std::size_t i = first; i < last; ++i)
        add(sums[channels[i]]);
    if (m_followsAll)
        follow(first, last, m_counts.converted);
}

} // namespace panorama::journeys
