// SPDX-License-Identifier: GPL-3.0-or-later
// Merging: of the lists of the steps' types only the events of customers who have all types are taken. These are walked
// together in time order, at one instant the earlier step first. For each customer and level the latest start of a
// chain of that length is kept; an event of step k + 1 extends the chain of level k. With types that differ no event
// could fill two steps, so this is exact. Two lists of narrow times are merged without branches, which nobody could
// foretell.
#include "segments/sequence_scan.h"

#include "columns/kernels.h"
#include "core/parallel.h"
#include "segments/event_window.h"

#include <algorithm>
#include <array>
#include <memory>

namespace panorama::segments {

using columns::Bits;
using columns::CustomerNumber;
using columns::Row;

namespace {

constexpr std::uint32_t shardSize = 1U << columns::EventTable::shardBits;

// An event that may fill a step.
template<typename Time> struct StepEvent
{
    Time time;
    std::uint32_t place; // of its customer in the shard
};

template<typename Time> const Time *timesOf(const columns::TypeList &list)
{
    if constexpr (sizeof(Time) == 4)
        return list.times.narrow;
    else
        return list.times.wide;
}

// A shard's customers in four quarters, each with its own events: four walks at once wait less for each other's memory.
constexpr std::size_t quarters = 4;
constexpr std::uint32_t quarterSize = shardSize / quarters;
template<typename Time> struct Events
{
    std::unique_ptr<StepEvent<Time>[]> list;
    std::size_t size = 0;
    void add(StepEvent<Time> event) { list[size++] = event; }
};
template<typename Time> using Quartered = std::array<Events<Time>, quarters>;

// The events of a list within a window whose customers are in `who` (of the shard that starts at `first`), by quarter;
// with room for one more.
template<typename Time>
Quartered<Time> eventsOf(const columns::TypeList &list, const Window &window, const columns::EventFilter &filter,
                         CustomerNumber first, columns::Words who)
{
    const ListRange range = rangeOf(list, window);
    Quartered<Time> events;
    for (Events<Time> &part : events)
        part.list = std::make_unique_for_overwrite<StepEvent<Time>[]>(range.last - range.first + 1);
    const Time *times = timesOf<Time>(list);
    const CustomerNumber *customers = list.customers.data();
    const bool isPlain = filter.isPlain();
    for (std::size_t i = range.first; i < range.last; ++i) {
        const std::uint32_t place = customers[i] - first;
        Events<Time> &part = events[place / quarterSize];
        part.list[part.size] = {times[i], place};
        const bool isWanted = columns::testBit(who, place);
        part.size += isPlain ? isWanted : isWanted && filter.whereHolds(list.rows[i]);
    }
    return events;
}

constexpr std::uint32_t noTime = 0xffffffff;

// Two lists on their way; each ends with an event later than all others. No time is noTime.
struct TwoLists
{
    const StepEvent<std::uint32_t> *earlier, *later;
    void step(std::uint32_t *starts, std::int64_t limit, std::uint64_t *people)
    {
        const bool isStart = earlier->time <= later->time;
        const StepEvent<std::uint32_t> event = isStart ? *earlier : *later;
        const std::uint32_t start = starts[event.place];
        const std::int64_t wait = std::int64_t(event.time) - start;
        const bool isEnd = !isStart & (wait >= 0) & (wait <= limit);
        people[event.place / 64] |= std::uint64_t(isEnd) << (event.place % 64);
        starts[event.place] = isStart ? event.time : start;
        earlier += isStart;
        later += !isStart;
    }
};

// Marks whoever has an event of `later` at most `limit` after one of `earlier`.
void mergeTwo(Quartered<std::uint32_t> &earlier, Quartered<std::uint32_t> &later, std::int64_t limit,
              std::uint64_t *people)
{
    std::vector<std::uint32_t> starts(shardSize, noTime);
    std::array<TwoLists, quarters> lists;
    std::array<std::size_t, quarters> steps {};
    for (std::size_t q = 0; q < quarters; ++q) {
        steps[q] = earlier[q].size + later[q].size;
        earlier[q].add({noTime, std::uint32_t(q) * quarterSize});
        later[q].add({noTime - 1, std::uint32_t(q) * quarterSize});
        lists[q] = {earlier[q].list.get(), later[q].list.get()};
    }
    const std::size_t common = *std::ranges::min_element(steps);
    for (std::size_t i = 0; i < common; ++i)
        for (TwoLists &list : lists)
            list.step(starts.data(), limit, people);
    for (std::size_t q = 0; q < quarters; ++q)
        for (std::size_t i = common; i < steps[q]; ++i)
            lists[q].step(starts.data(), limit, people);
}

// Any number of steps.
template<typename Time>
void mergeAll(const std::vector<Quartered<Time>> &all, std::size_t quarter, std::int64_t limit, std::uint64_t *people)
{
    std::vector<std::span<const StepEvent<Time>>> lists;
    for (const Quartered<Time> &list : all)
        lists.emplace_back(list[quarter].list.get(), list[quarter].size);
    constexpr std::int64_t none = INT64_MIN;
    const std::size_t levels = lists.size() - 1;
    std::vector<std::int64_t> starts(quarterSize * levels, none);
    std::vector<std::size_t> at(lists.size());
    for (;;) {
        std::size_t step = lists.size();
        for (std::size_t i = 0; i < lists.size(); ++i)
            if (at[i] < lists[i].size() && (step == lists.size() || lists[i][at[i]].time < lists[step][at[step]].time))
                step = i;
        if (step == lists.size())
            return;
        const StepEvent<Time> event = lists[step][at[step]++];
        const std::int64_t time = event.time;
        std::int64_t *own = starts.data() + std::size_t(event.place % quarterSize) * levels;
        const std::int64_t start = step == 0 ? time : own[step - 1];
        if (step < levels)
            own[step] = std::max(own[step], start);
        else if (start != none && (limit == INT64_MAX || time - start <= limit))
            people[event.place / 64] |= std::uint64_t(1) << (event.place % 64);
    }
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

// Who of some customers has an event of every step's type.
std::vector<std::uint64_t> SequenceScan::candidatesOf(CustomerNumber first, std::size_t size) const
{
    std::vector<std::uint64_t> words(columns::wordsFor(size), ~std::uint64_t(0));
    for (const columns::EventFilter &filter : m_filters)
        columns::andWords(words, m_events.typeCustomers[*filter.type()].subspan(first / 64, words.size()));
    return words;
}

Result<Bits> SequenceScan::scanCustomers()
{
    Bits bits = Bits::copyOf(candidatesOf(0, m_evaluation.people()), m_evaluation.people());
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
    const CustomerNumber first = shard * shardSize;
    const std::size_t size = std::min<std::size_t>(shardSize, m_evaluation.people() - first);
    const std::vector<std::uint64_t> who = candidatesOf(first, size);
    std::vector<Quartered<Time>> lists;
    for (const columns::EventFilter &filter : m_filters) {
        const columns::TypeList *list = m_events.list(*filter.type(), shard);
        if (!list)
            return;
        lists.push_back(eventsOf<Time>(*list, m_window, filter, first, who));
    }
    const std::int64_t limit = m_within < 0 ? INT64_MAX : m_within / (sizeof(Time) == 4 ? m_events.times.unit : 1);
    std::uint64_t *words = people.words().data() + first / 64;
    if constexpr (sizeof(Time) == 4)
        if (lists.size() == 2 && (m_events.lastTime - m_events.times.base) / m_events.times.unit < noTime - 1)
            return mergeTwo(lists[0], lists[1], limit, words);
    for (std::size_t quarter = 0; quarter < quarters; ++quarter)
        mergeAll(lists, quarter, limit, words);
}

} // namespace panorama::segments
