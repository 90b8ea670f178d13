// SPDX-License-Identifier: GPL-3.0-or-later
// Strict: from each start the run of events is followed as long as each fills the next step; the first of the longest
// runs counts. Any: from each start the events within the window are taken in their order whenever they let one more
// step be filled; since each event that helps is kept, the result is the largest matching, and its events are the
// earliest that reach each size. Where each event fills one step at most, the steps within the window of a start are
// counted while the window moves on. Else augmenting paths decide, and a start is only tried while the steps that some
// event from there on fills are more than the best chain has.
#include "journeys/other_chain.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace panorama::journeys {
namespace {

bool isStart(const OtherEvent &event, const OtherRule &rule)
{
    return (rule.isStrict ? event.mask & 1 : event.mask != 0) && event.time >= rule.from && event.time < rule.to;
}

bool mayFollow(const OtherEvent &event, const OtherEvent &start, const OtherRule &rule)
{
    return event.time - start.time <= rule.window && (!rule.isPeriod || event.time < rule.to);
}

void take(const std::vector<OtherEvent> &events, std::size_t place, OtherChain &chain)
{
    chain.at.push_back(place);
    chain.times.push_back(events[place].time);
}

std::uint32_t stepsOf(const std::vector<OtherEvent> &events)
{
    std::uint32_t steps = 0;
    for (const OtherEvent &event : events)
        steps |= event.mask;
    return steps;
}

void findStrict(const std::vector<OtherEvent> &events, const OtherRule &rule, OtherChain &best)
{
    const int most = std::min(std::countr_one(stepsOf(events)), rule.steps);
    std::size_t from = 0;
    int longest = 0;
    for (std::size_t start = 0; start < events.size() && longest < most; ++start) {
        if (!isStart(events[start], rule))
            continue;
        int length = 0;
        for (std::size_t i = start; i < events.size() && length < rule.steps; ++i, ++length)
            if (!(events[i].mask >> length & 1) || !mayFollow(events[i], events[start], rule))
                break;
        if (length > longest) {
            longest = length;
            from = start;
        }
    }
    for (int step = 0; step < longest; ++step)
        take(events, from + std::size_t(step), best);
}

// Which event fills each step. Which events fill one at all does not depend on which steps they were given first.
class Matching
{
public:
    bool add(std::uint32_t mask)
    {
        std::uint32_t tried = 0;
        return place(mask, tried);
    }

private:
    bool place(std::uint32_t mask, std::uint32_t &tried)
    {
        if (const std::uint32_t free = mask & ~m_filled) {
            const std::uint32_t step = free & (0 - free);
            m_filled |= step;
            m_owner[std::size_t(std::countr_zero(step))] = mask;
            return true;
        }
        for (std::uint32_t rest = mask & ~tried; rest; rest = mask & ~tried) {
            const std::uint32_t step = rest & (0 - rest);
            tried |= step;
            std::uint32_t &owner = m_owner[std::size_t(std::countr_zero(step))];
            if (place(owner, tried)) {
                owner = mask;
                return true;
            }
        }
        return false;
    }
    std::uint32_t m_filled = 0; // steps
    std::array<std::uint32_t, 32> m_owner {}; // by filled step: the steps that its event could fill
};

void anyFrom(const std::vector<OtherEvent> &events, const OtherRule &rule, std::size_t start, OtherChain &chain)
{
    Matching matching;
    for (std::size_t i = start; i < events.size() && chain.level() < rule.steps; ++i) {
        if (!mayFollow(events[i], events[start], rule))
            break;
        if (!events[i].mask || !matching.add(events[i].mask))
            continue;
        take(events, i, chain);
    }
}

// The events of a moving window, by the one step that each fills at most.
class Spread
{
public:
    void add(const OtherEvent &event) { m_level += event.mask && m_events[place(event)]++ == 0; }
    void remove(const OtherEvent &event) { m_level -= event.mask && --m_events[place(event)] == 0; }
    int level() const { return m_level; } // steps that are filled

private:
    static std::size_t place(const OtherEvent &event) { return std::size_t(std::countr_zero(event.mask)); }
    int m_level = 0;
    std::array<std::uint32_t, 32> m_events {}; // by step
};

void findWidest(const std::vector<OtherEvent> &events, const OtherRule &rule, OtherChain &best)
{
    const int most = std::popcount(stepsOf(events));
    Spread within;
    std::size_t from = 0, end = 0;
    int widest = 0;
    for (std::size_t start = 0; start < events.size() && widest < most; ++start) {
        if (isStart(events[start], rule)) {
            for (end = std::max(end, start); end < events.size() && mayFollow(events[end], events[start], rule); ++end)
                within.add(events[end]);
            if (within.level() > widest) {
                widest = within.level();
                from = start;
            }
        }
        if (start < end)
            within.remove(events[start]);
    }
    std::uint32_t filled = 0;
    for (std::size_t i = from; best.level() < widest; ++i)
        if (events[i].mask & ~filled) {
            filled |= events[i].mask;
            take(events, i, best);
        }
}

// What the events from some place on may reach at most.
class Bound
{
public:
    explicit Bound(const std::vector<OtherEvent> &events)
    {
        for (const OtherEvent &event : events)
            for (std::uint32_t rest = event.mask; rest; rest &= rest - 1) {
                ++m_left[std::size_t(std::countr_zero(rest))];
                m_steps |= rest & (0 - rest);
            }
    }
    int level() const { return std::popcount(m_steps); }
    void pass(const OtherEvent &event)
    {
        for (std::uint32_t rest = event.mask; rest; rest &= rest - 1)
            if (--m_left[std::size_t(std::countr_zero(rest))] == 0)
                m_steps &= ~(rest & (0 - rest));
    }

private:
    std::uint32_t m_steps = 0; // that some event fills
    std::array<std::uint32_t, 32> m_left {}; // events by step
};

} // namespace

void findOtherChain(const std::vector<OtherEvent> &events, const OtherRule &rule, OtherChain &best, OtherChain &tried)
{
    best.clear();
    if (rule.isStrict)
        return findStrict(events, rule, best);
    if (std::ranges::all_of(events, [](const OtherEvent &event) { return (event.mask & (event.mask - 1)) == 0; }))
        return findWidest(events, rule, best);
    Bound bound(events);
    for (std::size_t i = 0; i < events.size() && best.level() < bound.level(); bound.pass(events[i++])) {
        if (!isStart(events[i], rule))
            continue;
        tried.clear();
        anyFrom(events, rule, i, tried);
        if (tried.level() > best.level())
            std::swap(best, tried);
    }
}

OtherChain otherChain(const std::vector<OtherEvent> &events, const OtherRule &rule)
{
    OtherChain best, tried;
    findOtherChain(events, rule, best, tried);
    return best;
}

} // namespace panorama::journeys
