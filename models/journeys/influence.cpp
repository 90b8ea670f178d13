// SPDX-License-Identifier: GPL-3.0-or-later
// PageRank by power iteration, which shrinks the error by the damping factor each round. Core numbers by taking away
// the node with the fewest neighbours left, kept in buckets.
#include "journeys/influence.h"

#include <algorithm>
#include <cmath>

namespace panorama::journeys {

std::vector<double> pageRank(std::size_t nodes, const Edges &edges)
{
    constexpr double damping = 0.85;
    std::vector<double> rank(nodes, 1 / double(std::max<std::size_t>(1, nodes))), next(nodes);
    std::vector<std::size_t> out(nodes);
    for (const auto &[from, to] : edges)
        ++out[from];
    double change = 1;
    while (change > 1e-13 && nodes > 0) {
        double idle = 0;
        for (std::size_t node = 0; node < nodes; ++node)
            idle += out[node] == 0 ? rank[node] : 0;
        std::ranges::fill(next, (1 - damping + damping * idle) / double(nodes));
        for (const auto &[from, to] : edges)
            next[to] += damping * rank[from] / double(out[from]);
        change = 0;
        for (std::size_t node = 0; node < nodes; ++node)
            change += std::abs(next[node] - rank[node]);
        rank.swap(next);
    }
    return rank;
}

std::vector<std::uint32_t> coreNumbers(std::size_t nodes, const Edges &edges)
{
    std::vector<std::vector<std::uint32_t>> neighbours(nodes);
    for (const auto &[a, b] : edges)
        if (a != b) {
            neighbours[a].push_back(b);
            neighbours[b].push_back(a);
        }
    std::vector<std::uint32_t> left(nodes), core(nodes);
    std::vector<std::vector<std::uint32_t>> buckets;
    for (std::uint32_t node = 0; node < nodes; ++node) {
        std::vector<std::uint32_t> &near = neighbours[node];
        std::ranges::sort(near);
        near.erase(std::unique(near.begin(), near.end()), near.end());
        left[node] = std::uint32_t(near.size());
        buckets.resize(std::max<std::size_t>(buckets.size(), left[node] + std::size_t(1)));
        buckets[left[node]].push_back(node);
    }
    std::vector<bool> isGone(nodes);
    std::uint32_t k = 0;
    for (std::size_t bucket = 0; bucket < buckets.size();) {
        if (buckets[bucket].empty()) {
            ++bucket;
            continue;
        }
        const std::uint32_t node = buckets[bucket].back();
        buckets[bucket].pop_back();
        if (isGone[node] || left[node] != bucket)
            continue; // an old entry: the node lies in a lower bucket now, or is gone
        isGone[node] = true;
        k = std::max(k, left[node]);
        core[node] = k;
        for (const std::uint32_t other : neighbours[node])
            if (!isGone[other] && left[other] > 0) {
                buckets[--left[other]].push_back(other);
                bucket = std::min<std::size_t>(bucket, left[other]);
            }
    }
    return core;
}

} // namespace panorama::journeys
