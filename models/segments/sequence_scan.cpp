// SPDX-License-Identifier: GPL-3.0-or-later
// Merging: the lists of the steps' types are walked together in time order, at one instant the earlier step first. For
// each customer and level the latest start of a chain of that length is kept; an event of step k + 1 extends the chain
// of level k. With types that differ no event could fill two steps, so this is exact.
#include "segments/sequence_scan.h"

#include "core/parallel.h"
#include "segments/event_window.h"

#include <algorithm>

namespace panorama::segments {

using columns::Bits;
using columns::CustomerNumber;
using columns::Row;

namespace {

constexpr std::uint32_t shardSize = 1U << columns::EventTable::shardBits;

// One list on its way.
template<typename Time> struct Cursor
{
    const columns::TypeList *list;
    const columns::EventFilter *filter;
    const Time *times;
    std::size_t at, last;
    void skip()
    {
        while (at < last && !filter->isPlain() && !filter->whereHolds(list->rows[at]))
            ++at;
    }
};

template<typename Time> const Time *timesOf(const columns::TypeList &list)
{
    if constexpr (sizeof(Time) == 4)
        return list.times.narrow;
    else
        return list.times.wide;
}

} // namespace

SequenceScan::SequenceScan(const Evaluation &evaluation, const SequenceSpec &spec)
    : m_evaluation(evaluation),
      m_events(evaluation.snapshot->events),
      m_window(spec.span.window(evaluation.asOf, evaluation.snapshot->facts.zone)),
      m_within(spec.withinDays ? microsOfDays(*spec.withinDays, false) : -1),
      m_match(spec.steps.size(), m_within),
      m_typeMasks(m_events.typeNames.size())
{
    for (std::size_t i = 0; i < spec.steps.size(); ++i) {
        m_filters.emplace_back(evaluation.snapshot, spec.steps[i]);
        for (const auto &unknown : m_filters.back().unknown())
            evaluation.warn("/sequence/" + std::to_string(i) + unknown.pointer, unknown.message);
        if (m_filters.back().type())
            m_typeMasks[*m_filters.back().type()] |= 1U << i;
    }
}

bool SequenceScan::hasDistinctTypes() const
{
    return std::all_of(m_typeMasks.begin(), m_typeMasks.end(),
                       [](std::uint32_t mask) { return (mask & (mask - 1)) == 0; });
}

Result<Bits> SequenceScan::run()
{
    for (const columns::EventFilter &filter : m_filters)
        if (!filter.type())
            return Bits(m_evaluation.people());
    return hasDistinctTypes() ? mergeLists() : scanCustomers();
}

Bits SequenceScan::candidates() const
{
    Bits bits(m_evaluation.people(), true);
    for (const columns::EventFilter &filter : m_filters)
        for (std::size_t w = 0; w < bits.words().size(); ++w)
            bits.words()[w] &= m_events.typeCustomers[*filter.type()][w];
    return bits;
}

Result<Bits> SequenceScan::scanCustomers()
{
    Bits bits = candidates();
    for (std::size_t w = 0; w < bits.words().size(); ++w) {
        if (w % 1024 == 0 && m_evaluation.isCancelled())
            return cancelledError();
        std::uint64_t &word = bits.words()[w];
        for (std::uint64_t rest = word; rest; rest &= rest - 1)
            if (!holds(CustomerNumber(w * 64 + std::size_t(std::countr_zero(rest)))))
                word &= ~(rest & -rest);
    }
    return bits;
}

bool SequenceScan::holds(CustomerNumber customer)
{
    m_match.reset();
    m_masks.clear();
    std::int64_t instant = 0;
    for (auto [row, last] = m_events.of(customer); row < last && !m_match.isComplete(); ++row) {
        const std::uint32_t mask = maskOf(row);
        const std::int64_t time = mask ? m_events.times.at(row) : 0;
        if (!mask || !m_window.contains(time))
            continue;
        if (!m_masks.empty() && time != instant)
            flush(instant);
        instant = time;
        m_masks.push_back(mask);
    }
    if (!m_masks.empty())
        flush(instant);
    return m_match.isComplete();
}

void SequenceScan::flush(std::int64_t instant)
{
    m_match.add(instant, m_masks);
    m_masks.clear();
}

std::uint32_t SequenceScan::maskOf(Row row) const
{
    std::uint32_t mask = m_typeMasks[m_events.types.at(row)];
    for (std::uint32_t rest = mask; rest; rest &= rest - 1)
        if (!m_filters[std::size_t(std::countr_zero(rest))].whereHolds(row))
            mask &= ~(rest & -rest);
    return mask;
}

Result<Bits> SequenceScan::mergeLists()
{
    Bits people(m_evaluation.people());
    const std::size_t shards = (m_evaluation.people() + shardSize - 1) / shardSize;
    parallelFor(shards, [&](std::size_t shard) {
        if (m_evaluation.isCancelled())
            return;
        if (m_events.times.narrow)
            mergeShard<std::uint32_t>(std::uint32_t(shard), people);
        else
            mergeShard<std::int64_t>(std::uint32_t(shard), people);
    });
    if (m_evaluation.isCancelled())
        return cancelledError();
    return people;
}

template<typename Time> void SequenceScan::mergeShard(std::uint32_t shard, Bits &people) const
{
    std::vector<Cursor<Time>> cursors;
    for (const columns::EventFilter &filter : m_filters) {
        const columns::TypeList *list = m_events.list(*filter.type(), shard);
        const ListRange range = list ? rangeOf(*list, m_window) : ListRange();
        if (range.first >= range.last)
            return;
        cursors.push_back({list, &filter, timesOf<Time>(*list), range.first, range.last});
        cursors.back().skip();
    }
    const std::int64_t limit = m_within < 0 ? INT64_MAX : m_within / (sizeof(Time) == 4 ? m_events.times.unit : 1);
    constexpr std::int64_t none = INT64_MIN;
    const std::size_t levels = cursors.size() - 1;
    const CustomerNumber first = shard * shardSize;
    std::vector<std::int64_t> starts(shardSize * levels, none);
    for (;;) {
        std::size_t step = 0;
        bool any = false;
        for (std::size_t i = 0; i < cursors.size(); ++i)
            if (cursors[i].at < cursors[i].last
                && (!any || cursors[i].times[cursors[i].at] < cursors[step].times[cursors[step].at])) {
                step = i;
                any = true;
            }
        if (!any)
            return;
        Cursor<Time> &cursor = cursors[step];
        const CustomerNumber customer = cursor.list->customers[cursor.at];
        const std::int64_t time = cursor.times[cursor.at];
        std::int64_t *own = starts.data() + std::size_t(customer - first) * levels;
        const std::int64_t start = step == 0 ? time : own[step - 1];
        if (step < levels)
            own[step] = std::max(own[step], start);
        else if (start != none && (limit == INT64_MAX || time - start <= limit))
            people.set(customer);
        ++cursor.at;
        cursor.skip();
    }
}

} // namespace panorama::segments
