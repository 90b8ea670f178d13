// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace panorama {

// Random numbers for simulated intervals, the same on every system for the same seed (SplitMix64, Steele and others
// 2014).
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) { }
    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15ULL;
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ z >> 27) * 0x94d049bb133111ebULL;
        return z ^ z >> 31;
    }
    double unit() { return (double(next() >> 11) + 0.5) * 0x1p-53; } // (0, 1)
    std::size_t below(std::size_t count) { return std::size_t((static_cast<unsigned __int128>(next()) * count) >> 64); }
    double normal() { return std::sqrt(-2 * std::log(unit())) * std::cos(6.283185307179586 * unit()); }
    // Gamma of a shape with scale 1 (Marsaglia and Tsang 2000).
    double gamma(double shape)
    {
        if (shape < 1)
            return gamma(shape + 1) * std::pow(unit(), 1 / shape);
        const double d = shape - 1.0 / 3, c = 1 / std::sqrt(9 * d);
        for (;;) {
            const double x = normal(), v = std::pow(1 + c * x, 3);
            if (v > 0 && std::log(unit()) < x * x / 2 + d - d * v + d * std::log(v))
                return d * v;
        }
    }
    double beta(double a, double b)
    {
        const double x = gamma(a), y = gamma(b);
        return x / (x + y);
    }
    std::uint64_t poisson(double mean)
    {
        if (mean > 60) // near enough to normal
            return std::uint64_t(std::max(0.0, std::round(mean + std::sqrt(mean) * normal())));
        std::uint64_t count = 0;
        double passed = -std::log(unit());
        while (passed < mean) {
            ++count;
            passed -= std::log(unit());
        }
        return count;
    }

private:
    std::uint64_t m_state;
};

} // namespace panorama
