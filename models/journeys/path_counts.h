// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/step_counts.h"

#include <algorithm>
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
        : channels(channelCount), first(channels), last(channels), steps(channels + 2)
    {
    }
    static constexpr std::size_t mostChannels = StepCounts::mostCodes - 2;
    // Codes behind those of the channels: what stands behind the last touch of a path.
    std::size_t endedCode() const { return channels; } // it led to nothing
    std::size_t convertedCode() const { return channels + 1; }
    std::uint64_t edge(std::size_t from, std::size_t to) const { return steps.at(from, to); }
    // Paths that begin with a channel; that end with it.
    std::uint64_t starts(std::size_t channel) const
    {
        return steps.at(endedCode(), channel) + steps.at(convertedCode(), channel);
    }
    std::uint64_t converted(std::size_t channel) const { return steps.at(channel, convertedCode()); }
    std::uint64_t ended(std::size_t channel) const { return steps.at(channel, endedCode()); }
    Sum &linearSum(std::size_t among, std::size_t channel)
    {
        if (linear.size() <= among)
            linear.resize(among + 1);
        linear[among].resize(channels);
        return linear[among][channel];
    }

    std::size_t channels;
    Sum total, untouched;
    Sums first, last;
    std::vector<Sums> linear; // by the number of touches of a path; empty where there was none
    StepCounts steps; // of paths that stand one behind the other, each with its end
};

// Adds the value of conversions to several sums each. A sum is one word, number and value side by side, that is emptied
// into PathCounts before it can overflow.
class PathSums
{
public:
    explicit PathSums(PathCounts &counts) : m_counts(counts), m_sums((2 + 2 * mostTouches) * counts.channels + 2) { }
    ~PathSums() { empty(); }
    PathSums(const PathSums &) = delete;
    PathSums &operator=(const PathSums &) = delete;

    static constexpr std::size_t mostTouches = 255;
    static bool canAdd(std::int64_t value, std::size_t touches)
    {
        return std::uint64_t(value) >> valueBits == 0 && touches <= mostTouches;
    }
    // Sums by channel of paths of as many touches: adding to the same one twice running takes long, so there are two.
    struct Turns
    {
        std::uint64_t *even, *odd;
    };
    // A conversion with so many touches.
    Turns add(std::uint64_t word, std::size_t touches)
    {
        if (m_room <= touches)
            empty();
        m_room -= touches + 1;
        m_longest = std::max(m_longest, touches);
        m_sums[0] += word;
        return {sums(2 * touches), sums(2 * touches + 1)};
    }
    static std::uint64_t word(std::int64_t value) { return one | std::uint64_t(value); }
    std::uint64_t &untouched() { return m_sums[1]; }
    std::uint64_t *firsts() { return sums(0); }
    std::uint64_t *lasts() { return sums(1); }

private:
    static constexpr int valueBits = 32, sumBits = 48;
    static constexpr std::uint64_t one = std::uint64_t(1) << sumBits;
    static constexpr std::size_t mostAdded = 65535; // touches and conversions: what no sum can pass
    std::uint64_t *sums(std::size_t row) { return m_sums.data() + 2 + row * m_counts.channels; }
    void empty();
    static void move(std::uint64_t &from, PathCounts::Sum &to);

    PathCounts &m_counts;
    std::vector<std::uint64_t> m_sums; // total, untouched; by channel: first, last, and two by number of touches
    std::size_t m_room = mostAdded, m_longest = 0;
};

} // namespace panorama::journeys
