// SPDX-License-Identifier: GPL-3.0-or-later
// Attribution models over paths of touches.
//
// first, last: all to one touch. linear: evenly to all touches, repeats count each time. position: shares of the first,
// the last and, evenly, those between; one or two touches share evenly. time decay: by 2^(-age / half-life). Markov:
// by removal effects, 1 - P(conversion without the channel) / P(conversion). Shapley: with v(S) = conversions of the
// paths whose channels all lie in S the game is a sum of unanimity games, so its exact value shares each path evenly
// among its distinct channels (Shapley 1953; the test compares with all coalitions).
#include "journeys/path_tally.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace panorama::journeys {

constexpr std::ptrdiff_t mostShapleyChannels = 12;

void PathTally::Sum::add(const PathOutcome &outcome)
{
    conversions += outcome.conversions;
    value += outcome.value;
}

PathTally::PathTally(const AttributionSpec &spec, std::uint32_t channels)
    : m_spec(spec),
      m_channels(channels),
      m_converts(channels, 0),
      m_first(channels),
      m_last(channels),
      m_ends {Sums(channels), Sums(channels)},
      m_decay(channels),
      m_chain(channels, spec.order)
{
    for (const AttributionModel model : spec.models)
        m_wants[std::size_t(model)] = true;
}

PathTally::Sums &PathTally::shared(Shares &shares, std::size_t among)
{
    if (shares.size() <= among)
        shares.resize(among + 1);
    Sums &sums = shares[among];
    if (sums.empty())
        sums.resize(m_channels);
    return sums;
}

void PathTally::add(std::span<const std::uint32_t> path, std::span<const double> ages, const PathOutcome &outcome)
{
    m_total.conversions += outcome.conversions;
    m_total.value += outcome.value;
    m_total.nulls += outcome.nulls;
    const bool counts = outcome.conversions != 0 || outcome.value != 0;
    if (path.empty()) {
        m_untouched.conversions += outcome.conversions;
        m_untouched.value += outcome.value;
        return;
    }
    if (counts) {
        addRules(path, outcome);
        if (m_wants[std::size_t(AttributionModel::Shapley)])
            addSets(path, outcome);
        if (m_wants[std::size_t(AttributionModel::TimeDecay)])
            addDecay(path, ages, outcome);
    }
    if (m_wants[std::size_t(AttributionModel::Markov)])
        m_chain.add(path, outcome.conversions, m_spec.nullPaths ? outcome.nulls : 0);
}

void PathTally::add(const PathCounts &counts)
{
    const auto addSum = [](auto &mine, const PathCounts::Sum &theirs) {
        mine.conversions += double(theirs.conversions);
        mine.value += theirs.value;
    };
    addSum(m_total, counts.total);
    addSum(m_untouched, counts.untouched);
    for (std::uint32_t channel = 0; channel < m_channels; ++channel) {
        addSum(m_first[channel], counts.first[channel]);
        addSum(m_last[channel], counts.last[channel]);
    }
    for (std::size_t among = 1; among < counts.linear.size(); ++among)
        for (std::uint32_t channel = 0; channel < counts.linear[among].size(); ++channel) {
            const PathCounts::Sum &sum = counts.linear[among][channel];
            m_converts[channel] |= sum.conversions > 0;
            addSum(shared(m_linear, among)[channel], sum);
        }
    m_chain.add(counts);
}

void PathTally::addRules(std::span<const std::uint32_t> path, const PathOutcome &outcome)
{
    const std::size_t n = path.size();
    for (const std::uint32_t channel : path)
        m_converts[channel] = 1;
    m_first[path.front()].add(outcome);
    m_last[path.back()].add(outcome);
    if (m_wants[std::size_t(AttributionModel::Linear)]) {
        Sums &linear = shared(m_linear, n);
        for (const std::uint32_t channel : path)
            linear[channel].add(outcome);
    }
    if (!m_wants[std::size_t(AttributionModel::Position)])
        return;
    if (n > 2) {
        m_ends[0][path.front()].add(outcome);
        m_ends[1][path.back()].add(outcome);
    }
    Sums &rest = n > 2 ? shared(m_middle, n - 2) : shared(m_short, n);
    for (const std::uint32_t channel : n > 2 ? path.subspan(1, n - 2) : path)
        rest[channel].add(outcome);
}

void PathTally::addSets(std::span<const std::uint32_t> path, const PathOutcome &outcome)
{
    constexpr std::uint32_t mostBits = 64;
    if (m_channels <= mostBits) {
        std::uint64_t set = 0;
        for (const std::uint32_t channel : path)
            set |= std::uint64_t(1) << channel;
        Sums &sums = shared(m_sets, std::size_t(std::popcount(set)));
        for (; set; set &= set - 1)
            sums[std::size_t(std::countr_zero(set))].add(outcome);
        return;
    }
    m_scratch.assign(path.begin(), path.end());
    std::ranges::sort(m_scratch);
    m_scratch.erase(std::unique(m_scratch.begin(), m_scratch.end()), m_scratch.end());
    Sums &sums = shared(m_sets, m_scratch.size());
    for (const std::uint32_t channel : m_scratch)
        sums[channel].add(outcome);
}

void PathTally::addDecay(std::span<const std::uint32_t> path, std::span<const double> ages, const PathOutcome &outcome)
{
    // Relative to the youngest touch, so that old paths do not vanish.
    const double youngest = ages.back();
    long double sum = 0;
    for (const double age : ages)
        sum += std::exp2((youngest - age) / m_spec.halfLifeDays);
    for (std::size_t i = 0; i < path.size(); ++i) {
        const long double share = std::exp2((youngest - ages[i]) / m_spec.halfLifeDays) / sum;
        m_decay[path[i]].conversions += double(outcome.conversions * share);
        m_decay[path[i]].value += (long double)(outcome.value) * share;
    }
}

std::vector<Credit> PathTally::evenly(const Shares &shares, double portion) const
{
    std::vector<Credit> credits(m_channels);
    for (std::uint32_t channel = 0; channel < m_channels; ++channel) {
        long double conversions = 0, value = 0;
        for (std::size_t among = 1; among < shares.size(); ++among) {
            if (shares[among].empty())
                continue;
            const Sum &sum = shares[among][channel];
            conversions += sum.conversions / (long double)(among);
            value += (long double)(sum.value) / (long double)(among);
        }
        credits[channel] = {double(conversions * portion), value * portion};
    }
    return credits;
}

std::vector<Credit> PathTally::positionCredits() const
{
    std::vector<Credit> credits = evenly(m_short, 1);
    const std::vector<Credit> middle = evenly(m_middle, m_spec.position[1]);
    for (std::uint32_t channel = 0; channel < m_channels; ++channel) {
        credits[channel].conversions += middle[channel].conversions;
        credits[channel].value += middle[channel].value;
        for (const int end : {0, 1}) {
            const Sum &sum = m_ends[end][channel];
            const double share = m_spec.position[std::size_t(end) * 2];
            credits[channel].conversions += sum.conversions * share;
            credits[channel].value += (long double)(sum.value) * share;
        }
    }
    return credits;
}

std::vector<Credit> PathTally::markovCredits() const
{
    std::vector<Credit> credits(m_channels);
    const double all = m_chain.conversionProbability(TransitionTable::noChannel);
    std::vector<double> effects(m_channels, 0.0);
    double sum = 0;
    for (std::uint32_t channel = 0; channel < m_channels; ++channel)
        if (all > 0 && m_chain.knows(channel))
            sum += effects[channel] = 1 - m_chain.conversionProbability(channel) / all;
    const double conversions = m_total.conversions - m_untouched.conversions;
    const auto value = (long double)(m_total.value - m_untouched.value);
    for (std::uint32_t channel = 0; sum > 0 && channel < m_channels; ++channel)
        credits[channel] = {conversions * effects[channel] / sum, value * effects[channel] / sum};
    return credits;
}

std::optional<std::vector<Credit>> PathTally::credits(AttributionModel model) const
{
    const auto whole = [](const Sums &sums) {
        std::vector<Credit> credits;
        for (const Sum &sum : sums)
            credits.push_back({sum.conversions, (long double)(sum.value)});
        return credits;
    };
    switch (model) {
    case AttributionModel::First: return whole(m_first);
    case AttributionModel::Last: return whole(m_last);
    case AttributionModel::Linear: return evenly(m_linear, 1);
    case AttributionModel::TimeDecay: return m_decay;
    case AttributionModel::Position: return positionCredits();
    case AttributionModel::Markov: return markovCredits();
    case AttributionModel::Shapley: break;
    }
    if (std::ranges::count(m_converts, 1) > mostShapleyChannels)
        return std::nullopt;
    return evenly(m_sets, 1);
}

void PathTally::merge(const PathTally &other)
{
    const auto addAll = [](Sums &mine, const Sums &theirs) {
        mine.resize(std::max(mine.size(), theirs.size()));
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            mine[i].conversions += theirs[i].conversions;
            mine[i].value += theirs[i].value;
        }
    };
    const auto addShares = [&](Shares &mine, const Shares &theirs) {
        mine.resize(std::max(mine.size(), theirs.size()));
        for (std::size_t among = 0; among < theirs.size(); ++among)
            addAll(mine[among], theirs[among]);
    };
    for (auto [mine, theirs] : {std::pair(&m_total, &other.m_total), std::pair(&m_untouched, &other.m_untouched)}) {
        mine->conversions += theirs->conversions;
        mine->value += theirs->value;
        mine->nulls += theirs->nulls;
    }
    for (auto [mine, theirs] : {std::pair(&m_first, &other.m_first), std::pair(&m_last, &other.m_last),
                                std::pair(&m_ends[0], &other.m_ends[0]), std::pair(&m_ends[1], &other.m_ends[1])})
        addAll(*mine, *theirs);
    for (auto [mine, theirs] : {std::pair(&m_linear, &other.m_linear), std::pair(&m_middle, &other.m_middle),
                                std::pair(&m_short, &other.m_short), std::pair(&m_sets, &other.m_sets)})
        addShares(*mine, *theirs);
    for (std::uint32_t channel = 0; channel < m_channels; ++channel) {
        m_converts[channel] |= other.m_converts[channel];
        m_decay[channel].conversions += other.m_decay[channel].conversions;
        m_decay[channel].value += other.m_decay[channel].value;
    }
    m_chain.merge(other.m_chain);
}

} // namespace panorama::journeys
