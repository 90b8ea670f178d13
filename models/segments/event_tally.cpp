// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a type lie by shard of customers and by time, so the window is one run of each list. A run is counted
// into arrays of the shard, small enough for the cache. Then the rows of the run are gone through once more: the first
// row of each customer tests what was counted and clears it, so nothing is swept that nobody touched. Who has no row at
// all is decided beforehand. Where only "at least one" or "none" is asked, the first pass sets or clears the bit at
// once.
#include "segments/event_tally.h"

#include <algorithm>

namespace panorama::segments {
namespace {

using columns::Bits;
using columns::CustomerNumber;
using columns::NumberRanges;
using columns::TypeList;

constexpr std::uint32_t shardSize = 1U << columns::EventTable::shardBits;

bool containsAllFromOne(const NumberRanges &ranges)
{
    return std::any_of(ranges.ranges().begin(), ranges.ranges().end(),
                       [](const auto &range) { return range.first <= 1 && range.second >= 0xffffffffU; });
}

bool containsNoneFromOne(const NumberRanges &ranges)
{
    return std::all_of(ranges.ranges().begin(), ranges.ranges().end(),
                       [](const auto &range) { return range.second < 1; });
}

// Whether counts above 254 need not be told apart.
bool fitsByte(const NumberRanges &ranges)
{
    return std::all_of(ranges.ranges().begin(), ranges.ranges().end(), [](const auto &range) {
        return range.first <= 254 && (range.second < 254 || range.second >= 0xffffffffU);
    });
}

class Tally
{
public:
    Tally(const Evaluation &evaluation, const columns::EventFilter &filter, const Window &window, const TallyTest &test)
        : m_evaluation(evaluation),
          m_events(evaluation.snapshot->events),
          m_filter(filter),
          m_window(window),
          m_test(test)
    {
    }
    Result<Bits> run()
    {
        const bool onlyCount = m_test.count && !m_test.sum;
        const bool none = (m_test.count || m_test.sum) && (!m_test.count || m_test.count->contains(0))
            && (!m_test.sum || m_test.sum->contains(0));
        m_bits = Bits(m_evaluation.people(), none);
        if (!m_test.count && !m_test.sum)
            return eachShard([this](const TypeList &list, const ListRange &range) { mark(list, range, true); });
        if (onlyCount && containsAllFromOne(*m_test.count))
            return none ? std::move(m_bits)
                        : eachShard([this](const TypeList &list, const ListRange &range) { mark(list, range, true); });
        if (onlyCount && containsNoneFromOne(*m_test.count))
            return none ? eachShard([this](const TypeList &list, const ListRange &range) { mark(list, range, false); })
                        : std::move(m_bits);
        if (!m_test.count || fitsByte(*m_test.count))
            return countAll<std::uint8_t>();
        return countAll<std::uint32_t>();
    }

private:
    template<typename Work> Result<Bits> eachShard(Work work)
    {
        for (CustomerNumber first = 0; first < m_evaluation.people() && m_filter.type(); first += shardSize) {
            if (m_evaluation.isCancelled())
                return cancelledError();
            m_first = first;
            const TypeList *list = m_events.list(*m_filter.type(), first / shardSize);
            if (const ListRange range = list ? rangeOf(*list, m_window) : ListRange(); range.first < range.last)
                work(*list, range);
        }
        return std::move(m_bits);
    }
    static std::int64_t amountAt(const TypeList &list, std::size_t i)
    {
        const std::uint64_t raw = list.amounts.size ? list.amounts.at(i) : 0;
        return raw ? list.amountBase + std::int64_t(raw - 1) : columns::Amounts::none;
    }
    template<typename Each> void eachRow(const TypeList &list, const ListRange &range, Each each) const
    {
        if (m_filter.isPlain()) {
            for (std::size_t i = range.first; i < range.last; ++i)
                each(i);
            return;
        }
        for (std::size_t i = range.first; i < range.last; ++i) {
            const std::int64_t amount = amountAt(list, i);
            if (m_filter.whereHolds(list.rows[i], &amount))
                each(i);
        }
    }
    void mark(const TypeList &list, const ListRange &range, bool holds)
    {
        if (holds)
            eachRow(list, range, [&](std::size_t i) { m_bits.set(list.customers[i]); });
        else
            eachRow(list, range, [&](std::size_t i) { m_bits.reset(list.customers[i]); });
    }
    template<typename Count> Result<Bits> countAll()
    {
        std::vector<Count> counts(shardSize);
        std::vector<std::int64_t> sums;
        std::vector<Wide> wideSums;
        return eachShard([&](const TypeList &list, const ListRange &range) {
            if (!m_test.sum)
                return countRun(list, range, counts, sums);
            if (sumsFit(list, range)) {
                sums.resize(shardSize);
                return countRun(list, range, counts, sums);
            }
            wideSums.resize(shardSize);
            countRun(list, range, counts, wideSums);
        });
    }
    // Whether the amounts beside the list add up within 64 bits.
    bool sumsFit(const TypeList &list, const ListRange &range) const
    {
        constexpr std::int64_t large = std::int64_t(1) << 40;
        return m_test.source->isBase() && list.amounts.width <= 4 && list.amountBase < large && list.amountBase > -large
            && range.last - range.first < (std::size_t(1) << 21);
    }
    template<typename Count, typename Sum>
    void countRun(const TypeList &list, const ListRange &range, std::vector<Count> &counts, std::vector<Sum> &sums)
    {
        const bool beside = m_test.sum && m_test.source->isBase();
        constexpr Count full = Count(~Count(0));
        eachRow(list, range, [&](std::size_t i) {
            const std::uint32_t customer = list.customers[i] - m_first;
            counts[customer] = Count(counts[customer] + (counts[customer] != full));
            if (!m_test.sum)
                return;
            if (!beside)
                sums[customer] += Sum(m_test.source->of(list.rows[i]));
            else if (const std::int64_t amount = amountAt(list, i); amount != columns::Amounts::none)
                sums[customer] += amount;
        });
        for (std::size_t i = range.first; i < range.last; ++i) {
            const std::uint32_t customer = list.customers[i] - m_first;
            if (counts[customer] == 0)
                continue;
            const bool holds = (!m_test.count || m_test.count->contains(counts[customer]))
                && (!m_test.sum || m_test.sum->contains(sums[customer]));
            if (holds)
                m_bits.set(list.customers[i]);
            else
                m_bits.reset(list.customers[i]);
            counts[customer] = 0;
            if (m_test.sum)
                sums[customer] = 0;
        }
    }

    const Evaluation &m_evaluation;
    const columns::EventTable &m_events;
    const columns::EventFilter &m_filter;
    const Window m_window;
    const TallyTest &m_test;
    Bits m_bits;
    CustomerNumber m_first = 0; // of the present shard
};

} // namespace

Result<People> tally(const Evaluation &evaluation, const columns::EventFilter &filter, const Window &window,
                     const TallyTest &test)
{
    const columns::EventTable &events = evaluation.snapshot->events;
    const bool exists = !test.count && !test.sum && filter.type() && filter.isPlain();
    if (exists && window.first <= events.firstTime && window.last >= events.lastTime)
        return People(events.typeCustomers[*filter.type()]);
    TRY(Bits people, Tally(evaluation, filter, window, test).run());
    return People(std::move(people));
}

} // namespace panorama::segments
