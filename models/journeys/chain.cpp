// SPDX-License-Identifier: GPL-3.0-or-later
// The counted chain of a customer whose events stand in one order.
//
// 1. A greedy walk from the first start, always taking the next event that fills the next step, reaches as far as this
//    start can: an event taken earlier never hinders a later one. If it fills all steps it is the answer.
// 2. Otherwise other starts may reach further. One pass keeps for each step the latest start of a chain that fills it;
//    the latest start has the longest time left, so it dominates the others. This gives the longest length.
// 3. One pass from the end keeps for each step the earliest end of a chain from it to that length, and so finds the
//    earliest start that gets there in time. The greedy walk from it is the earliest in each further step as well.
#include "journeys/chain.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace panorama::journeys {
namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();

bool startsHere(const StepEvents &events, const ChainRule &rule, std::size_t i)
{
    return (events.masks[i] & 1) && events.times[i] >= rule.from && events.times[i] < rule.to;
}

bool hasMixedTies(const StepEvents &events)
{
    for (std::size_t i = 1; i < events.size(); ++i)
        if (events.times[i] == events.times[i - 1] && events.masks[i] != events.masks[i - 1])
            return true;
    return false;
}

Chain walkFrom(const StepEvents &events, const ChainRule &rule, std::size_t start)
{
    Chain chain;
    chain.at[0] = std::uint32_t(start);
    chain.level = 1;
    for (std::size_t i = start + 1; i < events.size() && chain.level < rule.steps; ++i) {
        if (events.times[i] - events.times[start] > rule.window)
            break;
        if (events.masks[i] >> chain.level & 1)
            chain.at[std::size_t(chain.level++)] = std::uint32_t(i);
    }
    return chain;
}

int longestLength(const StepEvents &events, const ChainRule &rule)
{
    std::array<std::int64_t, 20> latestStart;
    latestStart.fill(none);
    const std::uint32_t allSteps = (std::uint32_t(1) << rule.steps) - 1;
    int level = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const std::int64_t time = events.times[i];
        for (std::uint32_t mask = events.masks[i] & allSteps & ~1u; mask;) {
            const int step = 31 - std::countl_zero(mask);
            mask ^= std::uint32_t(1) << step;
            const std::int64_t start = latestStart[std::size_t(step - 1)];
            if (start == none || time - start > rule.window)
                continue;
            latestStart[std::size_t(step)] = std::max(start, latestStart[std::size_t(step)]);
            level = std::max(level, step + 1);
        }
        if (startsHere(events, rule, i)) {
            latestStart[0] = time;
            level = std::max(level, 1);
        }
    }
    return level;
}

std::size_t earliestStart(const StepEvents &events, const ChainRule &rule, int level)
{
    std::array<std::int64_t, 21> earliestEnd;
    earliestEnd.fill(never);
    const std::uint32_t usedSteps = (std::uint32_t(1) << level) - 1;
    std::size_t found = events.size();
    for (std::size_t i = events.size(); i-- > 0;)
        for (std::uint32_t mask = events.masks[i] & usedSteps; mask; mask &= mask - 1) {
            const int step = std::countr_zero(mask);
            const std::int64_t end = step + 1 == level ? events.times[i] : earliestEnd[std::size_t(step + 1)];
            if (step > 0)
                earliestEnd[std::size_t(step)] = std::min(end, earliestEnd[std::size_t(step)]);
            else if (end != never && startsHere(events, rule, i) && end - events.times[i] <= rule.window)
                found = i;
        }
    return found;
}

} // namespace

Chain countedChain(const StepEvents &events, const ChainRule &rule)
{
    std::size_t start = 0;
    while (start < events.size() && !startsHere(events, rule, start))
        ++start;
    if (start == events.size())
        return {};
    if (hasMixedTies(events))
        return countedChainWithTies(events, rule);
    const Chain first = walkFrom(events, rule, start);
    if (first.level == rule.steps)
        return first;
    const int level = longestLength(events, rule);
    return level == first.level ? first : walkFrom(events, rule, earliestStart(events, rule, level));
}

} // namespace panorama::journeys
