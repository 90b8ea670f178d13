// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a type lie by shard of customers and by time, so the window is one run of each list. A run is counted
// into an array of the shard, small enough for the cache; then every customer of the shard is tested. Where it is only
// asked whether there is an event at all, its bit is set at once.
#include "segments/event_tally.h"

#include <algorithm>

namespace panorama::segments {
namespace {

using columns::Bits;
using columns::CustomerNumber;
using columns::NumberRanges;
using columns::TypeList;

constexpr std::uint32_t shardSize = 1U << columns::EventTable::shardBits;

class Tally
{
public:
    Tally(const Evaluation &evaluation, const columns::EventFilter &filter, const Window &window, const TallyTest &test)
        : m_evaluation(evaluation),
          m_events(evaluation.snapshot->events),
          m_filter(filter),
          m_window(window),
          m_test(test),
          m_bits(evaluation.people())
    {
    }
    Result<Bits> run()
    {
        const bool exists = !m_test.count && !m_test.sum;
        for (CustomerNumber first = 0; first < m_evaluation.people(); first += shardSize) {
            if (m_evaluation.isCancelled())
                return cancelledError();
            const TypeList *list = m_filter.type() ? m_events.list(*m_filter.type(), first / shardSize) : nullptr;
            const ListRange range = list ? rangeOf(*list, m_window) : ListRange();
            if (exists)
                setExisting(list, range);
            else if (m_test.sum)
                testSums(list, range, first);
            else
                testCounts(list, range, first);
        }
        return std::move(m_bits);
    }

private:
    template<typename Each> void eachRow(const TypeList &list, const ListRange &range, Each each) const
    {
        if (m_filter.isPlain())
            for (std::size_t i = range.first; i < range.last; ++i)
                each(i);
        else
            for (std::size_t i = range.first; i < range.last; ++i)
                if (m_filter.whereHolds(list.rows[i]))
                    each(i);
    }
    void setExisting(const TypeList *list, const ListRange &range)
    {
        if (list)
            eachRow(*list, range, [&](std::size_t i) { m_bits.set(list->customers[i]); });
    }
    std::uint32_t shardPeople(CustomerNumber first) const { return std::min(shardSize, m_evaluation.people() - first); }
    // Sets the bits of the customers of a shard for whom holds(number within the shard).
    template<typename Holds> void collect(CustomerNumber first, Holds holds)
    {
        const std::uint32_t people = shardPeople(first);
        for (std::uint32_t base = 0; base < people; base += 64) {
            std::uint64_t word = 0;
            for (std::uint32_t i = base; i < std::min(base + 64, people); ++i)
                word |= std::uint64_t(holds(i)) << (i - base);
            m_bits.words()[(first + base) / 64] = word;
        }
    }
    void testCounts(const TypeList *list, const ListRange &range, CustomerNumber first)
    {
        m_counts.assign(shardPeople(first), 0);
        if (list)
            eachRow(*list, range, [&](std::size_t i) { ++m_counts[list->customers[i] - first]; });
        const auto &ranges = m_test.count->ranges();
        if (ranges.size() != 1)
            return collect(first, [&](std::uint32_t i) { return m_test.count->contains(m_counts[i]); });
        const auto low = std::uint32_t(std::clamp<Wide>(ranges[0].first, 0, 0xffffffff));
        const auto high = std::uint32_t(std::clamp<Wide>(ranges[0].second, -1, 0xfffffffe) + 1);
        collect(first, [&](std::uint32_t i) { return m_counts[i] - low < high - low && high > low; });
    }
    void testSums(const TypeList *list, const ListRange &range, CustomerNumber first)
    {
        m_counts.assign(shardPeople(first), 0);
        m_sums.assign(shardPeople(first), 0);
        const bool beside = list && m_test.source->isBase();
        if (list)
            eachRow(*list, range, [&](std::size_t i) {
                const std::uint32_t customer = list->customers[i] - first;
                ++m_counts[customer];
                if (!beside)
                    m_sums[customer] += m_test.source->of(list->rows[i]);
                else if (const std::uint64_t raw = list->amounts.at(i))
                    m_sums[customer] += list->amountBase + std::int64_t(raw - 1);
            });
        const bool none = (!m_test.count || m_test.count->contains(0)) && m_test.sum->contains(0);
        collect(first, [&](std::uint32_t i) {
            return m_counts[i] == 0
                ? none
                : (!m_test.count || m_test.count->contains(m_counts[i])) && m_test.sum->contains(m_sums[i]);
        });
    }

    const Evaluation &m_evaluation;
    const columns::EventTable &m_events;
    const columns::EventFilter &m_filter;
    const Window m_window;
    const TallyTest &m_test;
    Bits m_bits;
    std::vector<std::uint32_t> m_counts;
    std::vector<Wide> m_sums;
};

} // namespace

Result<Bits> tally(const Evaluation &evaluation, const columns::EventFilter &filter, const Window &window,
                   const TallyTest &test)
{
    return Tally(evaluation, filter, window, test).run();
}

} // namespace panorama::segments
