// SPDX-License-Identifier: GPL-3.0-or-later
// Strict: from each start the run of events is followed as long as each fills the next step; the first of the longest
// runs counts. Any: from each start the events within the window are taken in their order whenever they let one more
// step be filled, which augmenting paths decide; since each event that helps is kept, the result is the largest
// matching, and its events are the earliest that reach each size. A start is only tried while the steps that some
// event from there on fills are more than the best chain has.
#include "journeys/other_chain.h"

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

void strictFrom(const std::vector<OtherEvent> &events, const OtherRule &rule, std::size_t start, OtherChain &chain)
{
    for (std::size_t i = start; i < events.size() && chain.level() < rule.steps; ++i) {
        if (!(events[i].mask >> chain.level() & 1) || !mayFollow(events[i], events[start], rule))
            break;
        chain.at.push_back(i);
        chain.times.push_back(events[i].time);
    }
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
        chain.at.push_back(i);
        chain.times.push_back(events[i].time);
    }
}

// What the events from some place on may reach at most.
class Bound
{
public:
    Bound(const std::vector<OtherEvent> &events, const OtherRule &rule) : m_isStrict(rule.isStrict)
    {
        for (const OtherEvent &event : events)
            for (std::uint32_t rest = event.mask; rest; rest &= rest - 1) {
                ++m_left[std::size_t(std::countr_zero(rest))];
                m_steps |= rest & (0 - rest);
            }
    }
    int level() const { return m_isStrict ? std::countr_one(m_steps) : std::popcount(m_steps); }
    void pass(const OtherEvent &event)
    {
        for (std::uint32_t rest = event.mask; rest; rest &= rest - 1)
            if (--m_left[std::size_t(std::countr_zero(rest))] == 0)
                m_steps &= ~(rest & (0 - rest));
    }

private:
    bool m_isStrict;
    std::uint32_t m_steps = 0; // that some event fills
    std::array<std::uint32_t, 32> m_left {}; // events by step
};

} // namespace

void findOtherChain(const std::vector<OtherEvent> &events, const OtherRule &rule, OtherChain &best, OtherChain &tried)
{
    best.clear();
    Bound bound(events, rule);
    for (std::size_t i = 0; i < events.size() && best.level() < bound.level(); bound.pass(events[i++])) {
        if (!isStart(events[i], rule))
            continue;
        tried.clear();
        rule.isStrict ? strictFrom(events, rule, i, tried) : anyFrom(events, rule, i, tried);
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
