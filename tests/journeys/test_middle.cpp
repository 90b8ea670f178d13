// SPDX-License-Identifier: GPL-3.0-or-later
// The median of many numbers against sorting them: few and many of them, in several runs, alike, rising, far apart.
#include "journeys/middle.h"
#include "support/test_env.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

namespace panorama::testing {
namespace {

template<typename T> std::int64_t bySorting(std::vector<T> values)
{
    std::ranges::sort(values);
    return std::int64_t(values[(values.size() - 1) / 2]) + std::int64_t(values[values.size() / 2]);
}

template<typename T> bool isSame(std::mt19937_64 &random)
{
    const auto below = [&](std::uint64_t n) { return random() % n; };
    constexpr std::uint64_t widths[] = {1, 2, 3, 50, 100000, 0xffffffff};
    const std::uint64_t width = widths[below(std::size(widths))];
    std::vector<T> values(1 + below(below(3) ? 100 : 60000));
    for (T &value : values)
        value = T(below(2) ? below(width) : below(width) / (1 + below(50)));
    if (below(3) == 0)
        std::ranges::sort(values);
    std::vector<std::span<const T>> runs;
    for (std::size_t at = 0; at < values.size();) {
        const std::size_t size = std::min<std::size_t>(below(9000), values.size() - at);
        runs.push_back(std::span<const T>(values).subspan(at, size));
        at += size;
    }
    return journeys::twiceMedian(runs) == bySorting(values);
}

} // namespace
} // namespace panorama::testing

int main()
{
    std::mt19937_64 random(panorama::testing::randomSeed("middle"));
    for (int round = 0; round < 1500; ++round)
        if (!panorama::testing::isSame<std::uint32_t>(random) || !panorama::testing::isSame<std::int64_t>(random)) {
            std::printf("FAILED: a median differs from sorting\n");
            return 1;
        }
    return 0;
}
