// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a type lie by shard of customers and by time, so the window is one run of each list. Where only "at least
// so many" of few is asked, bits are enough: one pass moves each customer's bit on from level to level. Else a run is
// counted into arrays of the shard, small enough for the cache. Then the rows of the run are gone through once more:
// the first row of each customer tests what was counted and clears it, so nothing is swept that nobody touched. Who has
// no row at all is decided beforehand.
#include "segments/event_tally.h"

#include "columns/kernels.h"
#include "core/parallel.h"

#include <algorithm>

namespace panorama::segments {
namespace {

using columns::Bits;
using columns::CustomerNumber;
using columns::NumberRanges;
using columns::TypeList;

constexpr std::uint32_t shardSize = 1U << columns::EventTable::shardBits;

constexpr std::size_t worthThreads = 100000; // rows

// The least number from which on all are asked for, if it is a small one and nothing below is.
std::optional<std::size_t> leastWanted(const NumberRanges &ranges)
{
    constexpr std::int64_t mostLevels = 4;
    if (ranges.ranges().size() != 1 || ranges.ranges()[0].second < 0xffffffffU)
        return std::nullopt;
    const auto least = ranges.ranges()[0].first;
    return least >= 1 && least <= mostLevels ? std::optional(std::size_t(least)) : std::nullopt;
}

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
    Tally(const Evaluation &evaluation, const columns::EventFilter &filter, const Window &window, const TallyTest &test,
          const AddedPeople &added)
        : m_evaluation(evaluation),
          m_events(evaluation.snapshot->events),
          m_filter(filter),
          m_window(window),
          m_test(test),
          m_added(added)
    {
    }
    Result<Bits> run()
    {
        const bool onlyCount = m_test.count && !m_test.sum;
        const bool none = (m_test.count || m_test.sum) && (!m_test.count || m_test.count->contains(0))
            && (!m_test.sum || m_test.sum->contains(0));
        m_bits = Bits(m_evaluation.people(), none);
        if (!m_test.count && !m_test.sum)
            return eachShard([this](const Run &run) { mark(run, true); });
        if (onlyCount && containsAllFromOne(*m_test.count))
            return none ? std::move(m_bits) : eachShard([this](const Run &run) { mark(run, true); });
        if (onlyCount && containsNoneFromOne(*m_test.count))
            return none ? eachShard([this](const Run &run) { mark(run, false); }) : std::move(m_bits);
        const auto least = onlyCount ? leastWanted(*m_test.count) : std::nullopt;
        if (least && m_evaluation.levels)
            m_evaluation.levels->assign(*least - 1, Bits(m_evaluation.people()));
        if (least)
            return eachShard([this, least](const Run &run) { markFrom(*least, run); });
        if (!m_test.count || fitsByte(*m_test.count))
            return countAll<std::uint8_t>();
        return countAll<std::uint32_t>();
    }

private:
    // The part of a shard's list that lies in the window.
    struct Run
    {
        const TypeList &list;
        ListRange range;
        CustomerNumber first; // of the shard
    };
    template<typename Work> Result<Bits> eachShard(Work work)
    {
        static const TypeList none;
        std::vector<Run> runs;
        std::size_t rows = 0;
        for (CustomerNumber first = 0; first < m_evaluation.people() && m_filter.type(); first += shardSize) {
            const TypeList *list = m_events.list(*m_filter.type(), first / shardSize);
            const ListRange range = list ? rangeOf(*list, m_window) : ListRange();
            if (range.first < range.last || !m_added.empty()) {
                runs.push_back({range.first < range.last ? *list : none, range, first});
                rows += range.last - range.first;
            }
        }
        const auto run = [&](std::size_t i) {
            if (!m_evaluation.isCancelled())
                work(runs[i]);
        };
        if (rows >= worthThreads)
            parallelFor(runs.size(), run);
        else
            for (std::size_t i = 0; i < runs.size(); ++i)
                run(i);
        if (m_evaluation.isCancelled())
            return cancelledError();
        return std::move(m_bits);
    }
    static std::int64_t amountAt(const TypeList &list, std::size_t i)
    {
        const std::uint64_t raw = list.amounts.size ? list.amounts.at(i) : 0;
        return raw ? list.amountBase + std::int64_t(raw - 1) : columns::Amounts::none;
    }
    // Calls each(i, holds) for every row of the run.
    template<typename Each> void eachRow(const Run &run, Each each) const
    {
        const auto [first, last] = run.range;
        if (m_filter.isPlain()) {
            for (std::size_t i = first; i < last; ++i)
                each(i, true);
            return;
        }
        if (const auto wanted = m_filter.storedAmounts(run.list))
            return eachAmount(run, wanted->first, wanted->second, each);
        for (std::size_t i = first; i < last; ++i) {
            const std::int64_t amount = amountAt(run.list, i);
            each(i, m_filter.whereHolds(run.list.rows[i], &amount));
        }
    }
    template<typename Each> static void eachAmount(const Run &run, std::uint64_t least, std::uint64_t most, Each each)
    {
        const columns::PackedView &amounts = run.list.amounts;
        const auto loop = [&](const auto *at) {
            for (std::size_t i = run.range.first; i < run.range.last; ++i)
                each(i, at[i] - least <= most - least);
        };
        if (least > most || amounts.size == 0 || amounts.width == 0)
            return; // a list without amounts has none that holds
        switch (amounts.width) {
        case 1: return loop(amounts.as<std::uint8_t>());
        case 2: return loop(amounts.as<std::uint16_t>());
        case 4: return loop(amounts.as<std::uint32_t>());
        default: return loop(amounts.as<std::uint64_t>());
        }
    }
    // Calls each(place) for every added row of the shard.
    template<typename Each> void eachAdded(const Run &run, Each each) const
    {
        for (const std::vector<CustomerNumber> &part : m_added)
            for (auto at = std::ranges::lower_bound(part, run.first); at != part.end() && *at - run.first < shardSize;
                 ++at)
                each(*at - run.first);
    }
    void mark(const Run &run, bool value)
    {
        std::uint64_t *const into = m_bits.words().data() + run.first / 64;
        eachAdded(run, [into](std::uint32_t place) { into[place / 64] |= std::uint64_t(1) << (place % 64); });
        if (run.range.first == run.range.last)
            return;
        if (value && m_filter.isPlain())
            return markPlain(run);
        std::uint64_t *words = m_bits.words().data() + run.first / 64;
        const CustomerNumber *customers = run.list.customers.data();
        const auto each = [&](auto set) {
            eachRow(run, [&](std::size_t i, bool holds) {
                const std::uint32_t place = customers[i] - run.first;
                set(words[place / 64], std::uint64_t(holds) << (place % 64));
            });
        };
        if (value)
            each([](std::uint64_t &word, std::uint64_t bit) { word |= bit; });
        else
            each([](std::uint64_t &word, std::uint64_t bit) { word &= ~bit; });
    }
    // Of a window up to the list's end the list knows most people.
    void markPlain(const Run &run)
    {
        const std::span<std::uint64_t> words = m_bits.words().subspan(run.first / 64);
        auto [first, last] = run.range;
        const std::size_t step = run.list.laterStep(), next = (first + step - 1) / step;
        const bool isLast = last == run.list.customers.size();
        if (const columns::Words later = isLast && next > 0 ? run.list.laterSet(next) : columns::Words();
            !later.empty()) {
            columns::orWords(words.first(later.size()), later);
            last = next * step;
        }
        columns::setBits(run.list.customers.subspan(first, last - first), run.first, words);
    }
    // Whoever has `least` rows or more.
    void markFrom(std::size_t least, const Run &run)
    {
        const std::size_t size = columns::wordsFor(std::min<std::size_t>(shardSize, m_bits.size() - run.first));
        std::vector<std::uint64_t> below(size * (least - 1)); // one row or more, two or more …
        std::uint64_t *words = m_bits.words().data() + run.first / 64;
        const CustomerNumber *customers = run.list.customers.data();
        const auto climb = [&](std::uint32_t place, bool holds) {
            std::uint64_t bit = std::uint64_t(holds) << (place % 64);
            for (std::size_t level = 0; level + 1 < least; ++level) {
                std::uint64_t &word = below[level * size + place / 64];
                const std::uint64_t next = word & bit;
                word |= bit;
                bit = next;
            }
            words[place / 64] |= bit;
        };
        if (least == 2)
            eachRow(run, [&, seen = below.data()](std::size_t i, bool holds) {
                const std::uint32_t place = customers[i] - run.first;
                const std::uint64_t bit = std::uint64_t(holds) << (place % 64);
                words[place / 64] |= seen[place / 64] & bit;
                seen[place / 64] |= bit;
            });
        else
            eachRow(run, [&](std::size_t i, bool holds) { climb(customers[i] - run.first, holds); });
        eachAdded(run, [&](std::uint32_t place) { climb(place, true); });
        for (std::size_t level = 0; m_evaluation.levels && level + 1 < least; ++level)
            std::copy_n(below.begin() + std::ptrdiff_t(level * size), size,
                        (*m_evaluation.levels)[level].words().begin() + run.first / 64);
    }
    template<typename Count> Result<Bits> countAll()
    {
        return eachShard([&](const Run &run) {
            std::vector<Count> counts(shardSize);
            if (!m_test.sum || sumsFit(run.list, run.range)) {
                std::vector<std::int64_t> sums(m_test.sum ? shardSize : 0);
                return countRun(run, counts, sums);
            }
            std::vector<Wide> sums(shardSize);
            countRun(run, counts, sums);
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
    void countRun(const Run &run, std::vector<Count> &counts, std::vector<Sum> &sums)
    {
        const bool beside = m_test.sum && m_test.source->isBase();
        constexpr Count full = Count(~Count(0));
        const TypeList &list = run.list;
        eachRow(run, [&](std::size_t i, bool holds) {
            if (!holds)
                return;
            const std::uint32_t customer = list.customers[i] - run.first;
            counts[customer] = Count(counts[customer] + (counts[customer] != full));
            if (!m_test.sum)
                return;
            if (!beside)
                sums[customer] += Sum(m_test.source->of(list.rows[i]));
            else if (const std::int64_t amount = amountAt(list, i); amount != columns::Amounts::none)
                sums[customer] += amount;
        });
        for (std::size_t i = run.range.first; i < run.range.last; ++i) {
            const std::uint32_t customer = list.customers[i] - run.first;
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
    const AddedPeople &m_added;
    Bits m_bits;
};

// Whether any row at all is enough.
bool asksForAny(const TallyTest &test)
{
    return !test.count && !test.sum;
}

} // namespace

std::optional<std::size_t> leastOf(const TallyTest &test)
{
    if (asksForAny(test))
        return 1;
    return test.count && !test.sum ? leastWanted(*test.count) : std::nullopt;
}

Result<People> tally(const Evaluation &evaluation, const columns::EventFilter &filter, const Window &window,
                     const TallyTest &test, const AddedPeople &added)
{
    const columns::EventTable &events = evaluation.snapshot->events;
    const bool exists = asksForAny(test) && filter.type() && filter.isPlain() && added.empty();
    if (exists && window.first <= events.firstTime && window.last >= events.lastTime)
        return People(events.typeCustomers[*filter.type()]);
    TRY(Bits people, Tally(evaluation, filter, window, test, added).run());
    return People(std::move(people));
}

} // namespace panorama::segments
