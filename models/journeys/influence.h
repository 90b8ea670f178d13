// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace panorama::journeys {

// A directed graph over nodes 0 … size - 1: an edge (a, b) says that a listened to b.
using Edges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// PageRank (Brin and Page 1998) with damping 0.85, sums to 1: whom the listened-to listen to. Repeated edges count as
// often; a node that listens to nobody gives its rank to all evenly. Exact to 1e-12.
std::vector<double> pageRank(std::size_t nodes, const Edges &edges);
// The largest k such that the node is in a part of the undirected graph where all have at least k neighbours (Seidman
// 1983; Batagelj and Zaveršnik 2003). Repeated edges and loops do not count.
std::vector<std::uint32_t> coreNumbers(std::size_t nodes, const Edges &edges);

} // namespace panorama::journeys
