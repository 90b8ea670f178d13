// SPDX-License-Identifier: GPL-3.0-or-later
// The touches of a block of customers are put one after the other. Most customers never convert: their touches are one
// path that leads to nothing. For the others each conversion looks back on the rows before it, and what comes after the
// last conversion is such a path too.
#include "journeys/quick_paths.h"

#include "columns/wide_loops.h"

#include <algorithm>

namespace panorama::journeys {

using columns::CustomerNumber;
using columns::Row;
using columns::RowSpan;

static TouchStream::Columns streamColumns(const AttributionPlan &plan)
{
    const columns::EventTable &events = plan.scope.snapshot->events;
    return {events.types.as<std::uint8_t>(), plan.by->codes.as<std::uint8_t>(), events.times.narrow};
}

static TouchStream::Kinds streamKinds(const AttributionPlan &plan)
{
    TouchStream::Kinds kinds {{},
                              std::uint8_t(*plan.table.filter(0).type()),
                              std::uint32_t(std::min<std::int64_t>(plan.lookback, 0xffffffff))};
    for (std::size_t type = 0; type < plan.table.plainMasks().size(); ++type)
        if (plan.table.plainMasks()[type] & ~AttributionPlan::conversionBit)
            kinds.touches.push_back(std::uint8_t(type));
    return kinds;
}

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
      m_sums(counts),
      m_times(plan.scope.snapshot->events.times.narrow),
      m_seesAll(plan.scope.snapshot->events.lastTime <= plan.scope.asOf.micros),
      m_followsNulls(plan.wants(AttributionModel::Markov) && plan.spec.nullPaths),
      m_amounts(plan.scope.snapshot->events),
      m_stream(streamColumns(plan), streamKinds(plan))
{
}

void QuickPaths::customers(CustomerRange range)
{
    constexpr CustomerNumber together = 1024; // their touches stay in the cache
    for (CustomerNumber first = range.first; first < range.last; first += together)
        block({first, std::min(range.last, first + together)});
}

PANORAMA_CLONES __attribute__((flatten)) void QuickPaths::block(CustomerRange range)
{
    const std::span<const Row> offsets = m_plan.scope.snapshot->events.offsets();
    m_stream.read({offsets[range.first], offsets[range.last]});
    const TouchStream::Conversion *conversion = m_stream.conversions();
    for (CustomerNumber number = range.first; number < range.last; ++number) {
        if (!m_plan.scope.includes(number))
            continue;
        while (conversion->row < offsets[number])
            ++conversion;
        customer(m_seesAll ? RowSpan {offsets[number], offsets[number + 1]}
                           : visibleRows(m_plan.scope, m_plan.clock, m_plan.asOf, number),
                 conversion);
    }
    followEnding();
}

inline void QuickPaths::customer(RowSpan rows, const TouchStream::Conversion *&conversion)
{
    Path path {m_stream.place(rows.first), 0};
    for (Row earliest = rows.first; conversion->row < rows.last; ++conversion) {
        const Row row = conversion->row;
        const std::int64_t time = m_times[row];
        Row after = row + 1, from = std::max(earliest, row - conversion->reach);
        while (after < rows.last && m_times[after] == time)
            ++after;
        if (conversion->reach == TouchStream::mostReach)
            while (from > earliest && time - m_times[from - 1] <= m_plan.lookback)
                --from;
        path = {m_stream.place(from), m_stream.place(after)};
        if (time >= m_plan.from && time < m_plan.to)
            convert(row, path);
        if (m_plan.spec.resetAfterConversion)
            earliest = after;
        path.first = path.last;
    }
    path.last = m_stream.place(rows.last);
    if (m_followsNulls && path.first < path.last)
        end(path);
}

// Paths that lead to nothing and touch each other are followed as one; the step from one to the next is taken back.
inline void QuickPaths::end(Path path)
{
    if (m_ending.last != path.first || path.first == 0) {
        followEnding();
        m_ending.first = path.first;
    } else {
        const std::uint8_t *const border = m_stream.channels() + path.first;
        --m_counts.edges[PathCounts::place(border[-1], border[0])];
        ++m_counts.ended[border[-1]];
        ++m_counts.starts[border[0]];
    }
    m_ending.last = path.last;
}

inline void QuickPaths::followEnding()
{
    if (m_ending.first < m_ending.last)
        ++m_counts.ended[follow(m_ending, [](std::size_t) {})];
    m_ending = {0, 0};
}

// Counts the steps of a path of touches, and `each` of them with its channel; gives its last channel.
template<typename Each> inline std::size_t QuickPaths::follow(Path path, Each each)
{
    constexpr std::ptrdiff_t tables = 4;
    std::uint64_t *const edges = m_counts.edges.data();
    const std::size_t table = m_counts.table();
    const std::uint8_t *touch = m_stream.channels() + path.first, *const last = m_stream.channels() + path.last - 1;
    const auto step = [=](std::uint64_t *counts, const std::uint8_t *from) {
        ++counts[PathCounts::place(from[0], from[1])];
    };
    ++m_counts.starts[*touch];
    for (; touch + tables <= last; touch += tables)
        for (std::ptrdiff_t i = 0; i < tables; ++i) {
            step(edges + std::size_t(i) * table, touch + i);
            each(touch[i]);
        }
    for (std::size_t i = 0; touch < last; ++touch, ++i) {
        step(edges + i * table, touch);
        each(*touch);
    }
    each(*last);
    return *last;
}

inline void QuickPaths::convert(Row row, Path path)
{
    const std::int64_t amount = m_amounts.at(row), value = amount == columns::Amounts::none ? 0 : amount;
    const std::size_t touches = path.last - path.first;
    if (!PathSums::canAdd(value, touches))
        return convertPlainly(value, path);
    const std::uint64_t word = PathSums::word(value);
    std::uint64_t *const sums = m_sums.add(word, touches);
    if (touches == 0) {
        m_sums.untouched() += word;
        return;
    }
    const std::size_t last = follow(path, [=](std::size_t channel) { sums[channel] += word; });
    m_sums.firsts()[m_stream.channels()[path.first]] += word;
    m_sums.lasts()[last] += word;
    ++m_counts.converted[last];
}

void QuickPaths::convertPlainly(std::int64_t value, Path path)
{
    const auto add = [value](PathCounts::Sum &sum) {
        sum.value += value;
        ++sum.conversions;
    };
    add(m_counts.total);
    if (path.first == path.last)
        return add(m_counts.untouched);
    const std::size_t touches = path.last - path.first;
    const std::size_t last = follow(path, [&](std::size_t channel) { add(m_counts.linearSum(touches, channel)); });
    add(m_counts.first[m_stream.channels()[path.first]]);
    add(m_counts.last[last]);
    ++m_counts.converted[last];
}

} // namespace panorama::journeys
