// SPDX-License-Identifier: GPL-3.0-or-later
// Strict: from each start the run of events is followed as long as each fills the next step; the first of the longest
// runs counts. Any: from each start the events within the window are taken in their order whenever they let one more
// step be filled, which augmenting paths decide; since each event that helps is kept, the result is the largest
// matching, and its events are the earliest that reach each size.
#include "journeys/other_chain.h"

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

OtherChain strictFrom(const std::vector<OtherEvent> &events, const OtherRule &rule, std::size_t start)
{
    OtherChain chain;
    for (std::size_t i = start; i < events.size() && chain.level() < rule.steps; ++i) {
        if (!(events[i].mask >> chain.level() & 1) || !mayFollow(events[i], events[start], rule))
            break;
        chain.at.push_back(i);
        chain.times.push_back(events[i].time);
    }
    return chain;
}

// Which step each taken event fills.
class Matching
{
public:
    explicit Matching(int steps) : m_owner(std::size_t(steps), -1) { }
    bool add(std::uint32_t mask)
    {
        m_masks.push_back(mask);
        std::vector<bool> tried(m_owner.size());
        if (place(int(m_masks.size()) - 1, tried))
            return true;
        m_masks.pop_back();
        return false;
    }

private:
    bool place(int event, std::vector<bool> &tried)
    {
        for (std::size_t step = 0; step < m_owner.size(); ++step) {
            if (!(m_masks[std::size_t(event)] >> step & 1) || tried[step])
                continue;
            tried[step] = true;
            if (m_owner[step] < 0 || place(m_owner[step], tried)) {
                m_owner[step] = event;
                return true;
            }
        }
        return false;
    }
    std::vector<int> m_owner; // by step
    std::vector<std::uint32_t> m_masks; // of the events taken
};

OtherChain anyFrom(const std::vector<OtherEvent> &events, const OtherRule &rule, std::size_t start)
{
    OtherChain chain;
    Matching matching(rule.steps);
    for (std::size_t i = start; i < events.size() && chain.level() < rule.steps; ++i) {
        if (!mayFollow(events[i], events[start], rule))
            break;
        if (!events[i].mask || !matching.add(events[i].mask))
            continue;
        chain.at.push_back(i);
        chain.times.push_back(events[i].time);
    }
    return chain;
}

} // namespace

OtherChain otherChain(const std::vector<OtherEvent> &events, const OtherRule &rule)
{
    OtherChain best;
    for (std::size_t i = 0; i < events.size() && best.level() < rule.steps; ++i) {
        if (!isStart(events[i], rule))
            continue;
        OtherChain chain = rule.isStrict ? strictFrom(events, rule, i) : anyFrom(events, rule, i);
        if (chain.level() > best.level())
            best = std::move(chain);
    }
    return best;
}

} // namespace panorama::journeys
