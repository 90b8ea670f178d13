// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/path_counts.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace panorama::journeys {

// Counts of a Markov chain over touches. A state is the last `order` channels of a path (fewer at its beginning; state
// 0 has none). Channels are 0 … channels - 1.
class TransitionTable
{
public:
    struct Edge
    {
        std::uint32_t next = 0; // 0 = not there
        double weight = 0;
    };
    struct State
    {
        std::vector<std::uint32_t> recent; // oldest first
        double converted = 0, ended = 0; // weight of paths that end here with and without a conversion
    };

    TransitionTable(std::uint32_t channels, int order);
    void add(std::span<const std::uint32_t> path, double converted, double ended);
    void add(const PathCounts &counts); // of order 1
    void merge(const TransitionTable &other);
    // Probability of a conversion from the start when states with the channel lead nowhere; noChannel: none is removed.
    double conversionProbability(std::uint32_t removed) const;
    static constexpr std::uint32_t noChannel = 0xffffffff;
    const std::vector<State> &states() const { return m_states; }
    bool knows(std::uint32_t channel) const { return m_known[channel]; }

private:
    Edge &edge(std::uint32_t state, std::uint32_t channel);
    std::uint32_t follow(std::uint32_t state, std::uint32_t channel, double weight);
    std::uint32_t stateOf(const std::vector<std::uint32_t> &recent);

    std::uint32_t m_channels;
    std::size_t m_order;
    std::vector<State> m_states;
    std::vector<Edge> m_dense; // state × channels, for few channels
    std::unordered_map<std::uint64_t, Edge> m_sparse;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_byHash; // states by the hash of their channels
    std::vector<bool> m_known;
};

} // namespace panorama::journeys
