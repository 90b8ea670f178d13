// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace panorama::journeys {

__extension__ using Units = __int128; // amounts as whole numbers of a decimal fraction of the major unit

// Whole numbers about paths from which the simple models and the Markov chain of order 1 can be read.
struct PathCounts
{
    struct Sum
    {
        Units value = 0;
        std::uint64_t conversions = 0;
    };
    using Sums = std::vector<Sum>; // by channel

    explicit PathCounts(std::size_t channelCount)
        : channels(channelCount),
          first(channels),
          last(channels),
          edges(4 * states() * states()),
          converted(states()),
          ended(states())
    {
    }
    std::size_t states() const { return channels + 1; }
    // Edges are counted in four tables in turn, since adding to the same number twice running takes longer.
    std::uint64_t edge(std::size_t from, std::size_t to) const
    {
        std::uint64_t sum = 0;
        for (std::size_t table = 0; table < 4; ++table)
            sum += edges[(table * states() + from) * states() + to];
        return sum;
    }

    std::size_t channels;
    Sum total, untouched;
    Sums first, last;
    std::vector<Sums> linear; // by the number of touches of a path; empty where there was none
    std::vector<std::uint64_t> edges; // table, from state, to state: 0 = start (no touch), channel + 1
    std::vector<std::uint64_t> converted, ended; // by state: paths that end there with and without a conversion
};

} // namespace panorama::journeys
