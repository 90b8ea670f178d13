// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace panorama::services::sample {

// Random numbers that are the same on every system for the same seed (SplitMix64, Steele and others 2014).
class Dice
{
public:
    explicit Dice(std::uint64_t seed, std::uint64_t stream = 0)
        : m_state(seed * 0x9e3779b97f4a7c15ULL ^ (stream + 1) * 0xd1342543de82ef95ULL)
    {
        next();
    }
    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15ULL;
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ z >> 27) * 0x94d049bb133111ebULL;
        return z ^ z >> 31;
    }
    double unit() { return double(next() >> 11) * 0x1p-53; } // [0, 1)
    bool chance(double probability) { return unit() < probability; }
    std::size_t below(std::size_t count) { return std::size_t((static_cast<unsigned __int128>(next()) * count) >> 64); }
    int between(int least, int most) { return least + int(below(std::size_t(most - least) + 1)); }
    double exponential(double mean) { return -mean * std::log(1.0 - unit()); }
    double normal()
    {
        return unit() + unit() + unit() + unit() + unit() + unit() + unit() + unit() + unit() + unit() + unit() + unit()
            - 6.0;
    }
    template<typename List> const auto &pick(const List &list) { return list[below(std::size(list))]; }
    // Index into running sums, by their differences.
    std::size_t weighted(const std::vector<double> &sums, double from = 0)
    {
        const double at = from + unit() * (sums.back() - from);
        return std::size_t(std::min<std::ptrdiff_t>(std::upper_bound(sums.begin(), sums.end(), at) - sums.begin(),
                                                    std::ptrdiff_t(sums.size()) - 1));
    }

private:
    std::uint64_t m_state;
};

} // namespace panorama::services::sample
