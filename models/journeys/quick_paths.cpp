// SPDX-License-Identifier: GPL-3.0-or-later
// The touches of a block of customers are put one after the other. Each conversion looks back on the rows before it;
// what comes after the last conversion is a path that leads to nothing. A processor counts such short paths slowly one
// by one, as it cannot foresee where each ends. So conversions with the same number of touches are added up together,
// and all paths are put one behind the other, with marks between them, so that their steps are counted in one go.
#include "journeys/quick_paths.h"

#include "core/wide_loops.h"

#include <algorithm>
#include <cstring>

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
        && events.times.narrow && events.types.width == 1 && plan.by->present.empty() && plan.by->codes.width == 1
        && plan.channels() <= PathCounts::mostChannels;
}

QuickPaths::QuickPaths(const AttributionPlan &plan, PathCounts &counts)
    : m_plan(plan),
      m_counts(counts),
      m_sums(counts),
      m_times(plan.scope.snapshot->events.times.narrow),
      m_isWhole(!plan.scope.people && plan.scope.snapshot->events.lastTime <= plan.scope.asOf.micros),
      m_needsSteps(plan.wants(AttributionModel::Markov)),
      m_followsNulls(m_needsSteps && plan.spec.nullPaths),
      m_amounts(plan.scope.snapshot->events),
      m_stream(streamColumns(plan), streamKinds(plan)),
      m_laid(1, std::uint8_t(counts.endedCode())),
      m_laidCount(1)
{
}

void QuickPaths::customers(CustomerRange range)
{
    constexpr CustomerNumber together = 1024; // their touches stay in the cache
    for (CustomerNumber first = range.first; first < range.last; first += together)
        block({first, std::min(range.last, first + together)});
}

// The rows of a customer that count.
inline RowSpan QuickPaths::seen(CustomerNumber number) const
{
    const Row *const offsets = m_plan.scope.snapshot->events.offsets().data() + number;
    if (m_isWhole)
        return {offsets[0], offsets[1]};
    return m_plan.scope.includes(number) ? visibleRows(m_plan.scope, m_plan.clock, m_plan.asOf, number)
                                         : RowSpan {offsets[0], offsets[0]};
}

// First all conversions, then what comes after the last one of each customer: loops that take the same steps for all.
// Rows and their ends only rise from customer to customer: so the largest so far are those of the present one.
PANORAMA_CLONES __attribute__((flatten)) void QuickPaths::block(CustomerRange range)
{
    const std::span<const Row> offsets = m_plan.scope.snapshot->events.offsets();
    m_stream.read({offsets[range.first], offsets[range.last]});
    const std::size_t conversions = m_stream.conversionCount();
    m_owners.assign(conversions + 1, {});
    m_ends.assign(conversions + 1, 0);
    for (CustomerNumber number = range.first; number < range.last; ++number)
        m_owners[m_stream.conversionsBefore(offsets[number])] = seen(number);
    const Row last = offsets[range.last];
    RowSpan rows;
    for (std::size_t i = 0; i < conversions; ++i) {
        const TouchStream::Conversion conversion = m_stream.conversions()[i];
        const Row row = conversion.row;
        const std::int64_t time = m_times[row];
        const bool isTied = row + 1 < last && m_times[row + 1] == time;
        const Row after = isTied ? instantEnd(row, range) : row + 1;
        rows = {std::max(rows.first, m_owners[i].first), std::max(rows.last, m_owners[i].last)};
        const Row earliest = m_plan.spec.resetAfterConversion ? std::max(rows.first, m_ends[i]) : rows.first;
        Row from = std::max(earliest, row - conversion.reach);
        if (conversion.reach == TouchStream::mostReach)
            while (from > earliest && time - m_times[from - 1] <= m_plan.lookback)
                --from;
        m_ends[i + 1] = after;
        if (row < rows.last && time >= m_plan.from && time < m_plan.to)
            convert(row, {m_stream.place(from), m_stream.place(after)});
    }
    for (CustomerNumber number = range.first; m_followsNulls && number < range.last; ++number) {
        const RowSpan own = seen(number);
        const Row from = m_ends[m_stream.conversionsBefore(own.last)];
        lay({m_stream.place(std::max(own.first, from)), m_stream.place(own.last)}, m_counts.endedCode());
    }
    followConversions();
    countSteps();
}

// The row after those at the same time of the same customer.
Row QuickPaths::instantEnd(Row row, CustomerRange range) const
{
    const std::span<const Row> offsets = m_plan.scope.snapshot->events.offsets();
    const Row last = *std::upper_bound(offsets.begin() + range.first, offsets.begin() + range.last + 1, row);
    const std::uint32_t time = m_times[row];
    do
        ++row;
    while (row < last && m_times[row] == time);
    return row;
}

// Puts a path behind the others of the block.
inline void QuickPaths::lay(Path path, std::size_t end)
{
    constexpr std::size_t atOnce = 32; // what is copied too much is overwritten by the next one
    const std::size_t touches = path.last - path.first;
    if (m_laid.size() < m_laidCount + touches + atOnce)
        m_laid.resize(2 * (m_laidCount + touches + atOnce), std::uint8_t(m_counts.endedCode()));
    if (touches <= atOnce)
        std::memcpy(m_laid.data() + m_laidCount, m_stream.channels() + path.first, atOnce);
    else
        std::memcpy(m_laid.data() + m_laidCount, m_stream.channels() + path.first, touches);
    m_laidCount += touches;
    m_laid[m_laidCount++] = std::uint8_t(end);
}

// The paths begin behind an end.
void QuickPaths::countSteps()
{
    m_counts.steps.add(std::span(m_laid).first(m_laidCount));
    m_laidCount = 1;
}

inline void QuickPaths::convert(Row row, Path path)
{
    const std::int64_t amount = m_amounts.at(row), value = amount == columns::Amounts::none ? 0 : amount;
    const std::size_t touches = path.last - path.first;
    if (!PathSums::canAdd(value, touches) || touches > mostTogether)
        return convertPlainly(value, path);
    m_due[touches].push_back({path.first, PathSums::word(value)});
    if (m_needsSteps && touches > 0)
        lay(path, m_counts.convertedCode());
}

inline void QuickPaths::followConversions()
{
    for (const Due &due : m_due[0]) {
        m_sums.add(due.word, 0);
        m_sums.untouched() += due.word;
    }
    m_due[0].clear();
    for (std::size_t touches = 1; touches <= mostTogether; ++touches) {
        for (const auto [first, word] : m_due[touches]) {
            const auto [even, odd] = m_sums.add(word, touches);
            const std::uint8_t *const touch = m_stream.channels() + first;
            std::size_t i = 0;
            for (; i + 1 < touches; i += 2) {
                even[touch[i]] += word;
                odd[touch[i + 1]] += word;
            }
            if (i < touches)
                even[touch[i]] += word;
            m_sums.firsts()[*touch] += word;
            m_sums.lasts()[touch[touches - 1]] += word;
        }
        m_due[touches].clear();
    }
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
    const std::uint8_t *const touch = m_stream.channels() + path.first;
    for (std::size_t i = 0; i < touches; ++i)
        add(m_counts.linearSum(touches, touch[i]));
    add(m_counts.first[*touch]);
    add(m_counts.last[touch[touches - 1]]);
    if (m_needsSteps)
        lay(path, m_counts.convertedCode());
}

} // namespace panorama::journeys
