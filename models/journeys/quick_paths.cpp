// SPDX-License-Identifier: GPL-3.0-or-later
// The touches of a block of customers are put one after the other. Each conversion looks back on the rows before it;
// what comes after the last conversion is a path that leads to nothing. A processor counts such short paths slowly one
// by one, as it cannot foresee where each ends. So conversions with the same number of touches are added up together,
// and all paths are put one behind the other, with marks between them, so that their steps are counted in one go.
#include "journeys/quick_paths.h"

#include "core/wide_loops.h"

#include <algorithm>
#include <cstring>
#include <utility>

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

// First all conversions, then what comes after the last one of each customer: loops that take the same steps for all.
PANORAMA_CLONES __attribute__((flatten)) void QuickPaths::block(CustomerRange range)
{
    const std::span<const Row> offsets = m_plan.scope.snapshot->events.offsets();
    const RowSpan rows {offsets[range.first], offsets[range.last]};
    m_stream.read(rows);
    m_amounts.open(rows);
    findPeople(range);
    makeRoom(range);
    convertAll(range);
    if (m_followsNulls)
        endAll();
    followConversions();
    countSteps();
}

// Places and rows only rise from customer to customer: so the largest so far are those of the present one.
inline void QuickPaths::findPeople(CustomerRange range)
{
    const Row *const offsets = m_plan.scope.snapshot->events.offsets().data();
    m_owners.assign(m_stream.conversionCount() + 1, {});
    m_people.resize(range.last - range.first);
    Owner *const owners = m_owners.data();
    Person *const people = m_people.data();
    TouchStream::Mark first = m_stream.mark(offsets[range.first]);
    for (CustomerNumber number = range.first; number < range.last; ++number) {
        const TouchStream::Mark next = m_stream.mark(offsets[number + 1]);
        Row lastRow = offsets[number + 1];
        TouchStream::Mark last = next;
        if (!m_isWhole) {
            lastRow = m_plan.scope.includes(number) ? visibleRows(m_plan.scope, m_plan.clock, m_plan.asOf, number).last
                                                    : offsets[number];
            last = m_stream.mark(lastRow);
        }
        owners[first.conversions] = {offsets[number], lastRow, first.touches};
        people[number - range.first] = {first.touches, last.touches, last.conversions};
        first = next;
    }
}

// What the paths of the block can take at most.
inline void QuickPaths::makeRoom(CustomerRange range)
{
    const std::size_t conversions = m_stream.conversionCount();
    m_ends.assign(conversions + 1, 0);
    m_dueRoom = std::max(m_dueRoom, conversions);
    if (m_due.size() < (mostTogether + 1) * m_dueRoom)
        m_due.resize((mostTogether + 1) * m_dueRoom);
    m_laidMost = 1 + copiedAtOnce;
    makeRoom(m_stream.touchCount() + conversions * (mostTogether + 1) + (range.last - range.first));
}

void QuickPaths::makeRoom(std::size_t more)
{
    m_laidMost += more;
    if (m_laid.size() < m_laidMost)
        m_laid.resize(2 * m_laidMost, std::uint8_t(m_counts.endedCode()));
}

inline void QuickPaths::convertAll(CustomerRange range)
{
    const std::size_t conversions = m_stream.conversionCount();
    const std::span<const Row> offsets = m_plan.scope.snapshot->events.offsets();
    const Row last = offsets[range.last];
    const bool resets = m_plan.spec.resetAfterConversion;
    Owner owner;
    std::uint32_t end = 0;
    for (std::size_t i = 0; i < conversions; ++i) {
        const TouchStream::Conversion conversion = m_stream.conversions()[i];
        const Row row = conversion.row;
        owner = owner.upTo(m_owners[i]);
        const std::int64_t time = m_times[row];
        const bool isTied = row + 1 < last && m_times[row + 1] == time;
        const std::uint32_t earliest = std::max(owner.touches, resets ? end : 0);
        Row reached = std::max(owner.first, row - conversion.reach);
        if (conversion.reach == TouchStream::mostReach)
            while (reached > owner.first && time - m_times[reached - 1] <= m_plan.lookback)
                --reached;
        const std::uint32_t from = std::max(earliest, m_stream.place(reached));
        m_ends[i + 1] = end = m_stream.place(isTied ? instantEnd(row, range) : row + 1);
        if (row < owner.last && time >= m_plan.from && time < m_plan.to)
            convert(row, {from, end});
    }
}

inline void QuickPaths::endAll()
{
    const std::uint8_t ended = std::uint8_t(m_counts.endedCode());
    const std::uint32_t *const ends = m_ends.data();
    const std::uint8_t *const channels = m_stream.channels();
    std::uint8_t *at = m_laid.data() + m_laidCount;
    for (const Person person : m_people) {
        at = laid({std::max(person.first, ends[person.conversions]), person.last}, channels, at);
        *at++ = ended;
    }
    m_laidCount = std::size_t(at - m_laid.data());
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

// Puts the touches of a path at a place; behind them. What is copied too much is overwritten by the next one.
inline std::uint8_t *QuickPaths::laid(Path path, const std::uint8_t *channels, std::uint8_t *at)
{
    const std::size_t touches = path.last - path.first;
    if (touches <= copiedAtOnce)
        std::memcpy(at, channels + path.first, copiedAtOnce);
    else
        std::memcpy(at, channels + path.first, touches);
    return at + touches;
}

// Puts a path that converted behind the others of the block.
inline void QuickPaths::lay(Path path)
{
    std::uint8_t *const at = laid(path, m_stream.channels(), m_laid.data() + m_laidCount);
    *at = std::uint8_t(m_counts.convertedCode());
    m_laidCount = std::size_t(at + 1 - m_laid.data());
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
    m_due[touches * m_dueRoom + m_dueCounts[touches]++] = {path.first, PathSums::word(value)};
    if (m_needsSteps && touches > 0)
        lay(path);
}

inline void QuickPaths::followConversions()
{
    const auto dues = [this](std::size_t touches) {
        return std::span(m_due).subspan(touches * m_dueRoom, std::exchange(m_dueCounts[touches], 0));
    };
    for (const Due &due : dues(0)) {
        m_sums.add(due.word, 0);
        m_sums.untouched() += due.word;
    }
    for (std::size_t touches = 1; touches <= mostTogether; ++touches)
        for (const auto [first, word] : dues(touches)) {
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
    if (m_needsSteps) {
        makeRoom(touches);
        lay(path);
    }
}

} // namespace panorama::journeys
