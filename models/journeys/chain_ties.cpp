// SPDX-License-Identifier: GPL-3.0-or-later
// The counted chain where events share an instant.
//
// Events of one instant count as in order whichever way they are taken, each fills one step. So an instant fills the
// next m steps exactly if these steps can be matched with m of its events (augmenting paths). Filling as many steps
// as possible at an earlier instant is never worse. With "instant" in place of "event" the two passes of chain.cpp
// then give the longest length and the first instant of a start. The chain itself is picked step by step: of the
// events of the earliest instant that has an unused one for the step, the first from which the length is still
// reached.
#include "journeys/chain.h"

#include <algorithm>
#include <limits>
#include <map>

namespace panorama::journeys {
namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();
using Masks = std::vector<std::uint32_t>;

// How many of the steps from `step` on (below `steps`) distinct events of these masks can fill.
class StepMatching
{
public:
    StepMatching(const Masks &masks, int step, int steps) : m_masks(masks), m_taken(masks.size(), -1)
    {
        while (step + m_count < steps && place(step + m_count))
            ++m_count;
    }
    int count() const { return m_count; }

private:
    bool place(int step)
    {
        m_seen.assign(m_masks.size(), false);
        return augment(step);
    }
    bool augment(int step)
    {
        for (std::size_t e = 0; e < m_masks.size(); ++e) {
            if (m_seen[e] || !(m_masks[e] >> step & 1))
                continue;
            m_seen[e] = true;
            if (m_taken[e] < 0 || augment(m_taken[e])) {
                m_taken[e] = step;
                return true;
            }
        }
        return false;
    }
    const Masks &m_masks;
    std::vector<int> m_taken; // the step that an event fills
    std::vector<bool> m_seen;
    int m_count = 0;
};

// The events of one instant: positions [first, last).
struct Moment
{
    std::int64_t time = 0;
    std::size_t first = 0, last = 0;
};

class TiedChain
{
public:
    TiedChain(const StepEvents &events, const ChainRule &rule) : m_events(events), m_rule(rule)
    {
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (m_moments.empty() || m_moments.back().time != events.times[i])
                m_moments.push_back({events.times[i], i, i});
            m_moments.back().last = i + 1;
        }
        for (std::size_t m = 0; m < m_moments.size(); ++m)
            m_reach.push_back(reachOf(m));
    }

    Chain find()
    {
        m_level = longestLength();
        Chain chain;
        if (m_level > 0)
            pick(chain, earliestStart());
        return chain;
    }

private:
    using Reach = std::array<std::uint8_t, 20>; // by step: how many from it on the instant can fill

    // More events of one mask than steps are of no use; `used` positions are left out.
    Masks masksOf(std::size_t moment, std::span<const std::uint32_t> used = {}) const
    {
        Masks masks;
        std::map<std::uint32_t, int> counts;
        for (std::size_t i = m_moments[moment].first; i < m_moments[moment].last; ++i) {
            const bool isUsed = std::ranges::find(used, std::uint32_t(i)) != used.end();
            if (!isUsed && ++counts[m_events.masks[i]] <= m_rule.steps)
                masks.push_back(m_events.masks[i]);
        }
        return masks;
    }

    Reach reachOf(std::size_t moment) const
    {
        Reach reach {};
        const Masks masks = masksOf(moment);
        for (int step = 0; step < m_rule.steps; ++step)
            reach[std::size_t(step)] = std::uint8_t(StepMatching(masks, step, m_rule.steps).count());
        return reach;
    }

    bool mayStart(std::size_t moment) const
    {
        return m_moments[moment].time >= m_rule.from && m_moments[moment].time < m_rule.to && m_reach[moment][0] > 0;
    }

    int longestLength() const
    {
        std::array<std::int64_t, 21> latestStart; // by number of steps filled
        latestStart.fill(none);
        for (std::size_t m = 0; m < m_moments.size(); ++m) {
            const auto before = latestStart;
            const std::int64_t time = m_moments[m].time;
            for (int filled = 0; filled < m_rule.steps; ++filled) {
                const std::int64_t start = filled > 0 ? before[std::size_t(filled)] : mayStart(m) ? time : none;
                if (start == none || time - start > m_rule.window)
                    continue;
                for (int more = 1; more <= m_reach[m][std::size_t(filled)]; ++more) {
                    std::int64_t &entry = latestStart[std::size_t(filled + more)];
                    entry = std::max(entry, start);
                }
            }
        }
        int level = m_rule.steps;
        while (level > 0 && latestStart[std::size_t(level)] == none)
            --level;
        return level;
    }

    std::size_t earliestStart() const
    {
        std::array<std::int64_t, 21> earliestEnd; // by number of steps filled before
        earliestEnd.fill(never);
        std::size_t found = 0;
        for (std::size_t m = m_moments.size(); m-- > 0;) {
            const auto after = earliestEnd;
            const std::int64_t time = m_moments[m].time;
            for (int filled = 0; filled < m_level; ++filled) {
                std::int64_t end = never;
                for (int more = 1; more <= m_reach[m][std::size_t(filled)] && filled + more <= m_level; ++more)
                    end = std::min(end, filled + more == m_level ? time : after[std::size_t(filled + more)]);
                if (filled > 0)
                    earliestEnd[std::size_t(filled)] = std::min(earliestEnd[std::size_t(filled)], end);
                else if (mayStart(m) && end != never && end - time <= m_rule.window)
                    found = m;
            }
        }
        return found;
    }

    // Whether the chain, whose last event lies in `moment`, can still get to the length.
    bool canFinish(const Chain &chain, std::size_t moment, std::int64_t deadline) const
    {
        const std::span<const std::uint32_t> used(chain.at.data(), std::size_t(chain.level));
        int filled = chain.level + StepMatching(masksOf(moment, used), chain.level, m_rule.steps).count();
        for (std::size_t m = moment + 1; filled < m_level && m < m_moments.size() && m_moments[m].time <= deadline; ++m)
            filled += m_reach[m][std::size_t(filled)];
        return filled >= m_level;
    }

    // Takes the first event of the instant that fills the next step and leaves the length within reach.
    bool takeFrom(Chain &chain, std::size_t moment, std::int64_t deadline) const
    {
        Masks tried;
        for (std::size_t i = m_moments[moment].first; i < m_moments[moment].last; ++i) {
            const std::uint32_t mask = m_events.masks[i];
            const auto used = std::span(chain.at.data(), std::size_t(chain.level));
            if (!(mask >> chain.level & 1) || std::ranges::find(used, std::uint32_t(i)) != used.end()
                || std::ranges::find(tried, mask) != tried.end())
                continue;
            chain.at[std::size_t(chain.level++)] = std::uint32_t(i);
            if (canFinish(chain, moment, deadline))
                return true;
            --chain.level;
            tried.push_back(mask);
        }
        return false;
    }

    void pick(Chain &chain, std::size_t moment) const
    {
        const std::int64_t start = m_moments[moment].time;
        const std::int64_t deadline = start > never - m_rule.window ? never : start + m_rule.window;
        while (chain.level < m_level && moment < m_moments.size())
            if (!takeFrom(chain, moment, deadline))
                ++moment;
    }

    const StepEvents &m_events;
    const ChainRule &m_rule;
    std::vector<Moment> m_moments;
    std::vector<Reach> m_reach;
    int m_level = 0;
};

} // namespace

Chain countedChainWithTies(const StepEvents &events, const ChainRule &rule)
{
    return TiedChain(events, rule).find();
}

} // namespace panorama::journeys
