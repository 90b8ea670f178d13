// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/funnel_waits.h"

#include "journeys/middle.h"

#include <algorithm>
#include <numeric>

namespace panorama::journeys {
namespace {

template<typename T> using Runs = std::vector<std::span<const T>>;

template<typename T>
std::vector<std::optional<std::int64_t>> mediansByPart(const WaitsOfStep &waits, std::vector<T> FunnelWaits::*values,
                                                       std::span<const std::uint32_t> partOf, std::size_t parts)
{
    std::vector<std::size_t> offsets(parts + 1);
    for (const FunnelWaits *found : waits)
        for (const std::uint32_t group : found->groups)
            ++offsets[partOf[group] + 1];
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    std::vector<std::size_t> next(offsets.begin(), offsets.end() - 1);
    std::vector<T> sorted(offsets.back());
    for (const FunnelWaits *found : waits)
        for (std::size_t i = 0; i < found->groups.size(); ++i)
            sorted[next[partOf[found->groups[i]]]++] = (found->*values)[i];
    std::vector<std::optional<std::int64_t>> medians;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::span<const T> run(sorted.data() + offsets[part], offsets[part + 1] - offsets[part]);
        medians.push_back(twiceMedian(std::span(&run, 1)));
    }
    return medians;
}

bool areNarrow(const WaitsOfStep &waits)
{
    return std::ranges::all_of(waits, [](const FunnelWaits *found) { return found->wide.empty(); });
}

} // namespace

std::vector<std::int64_t> sortedWaits(const WaitsOfStep &waits)
{
    std::vector<std::int64_t> all;
    for (const FunnelWaits *found : waits)
        for (std::size_t i = 0; i < found->size(); ++i)
            all.push_back(found->at(i));
    std::ranges::sort(all);
    return all;
}

std::optional<std::int64_t> twiceMedianWait(const WaitsOfStep &waits)
{
    Runs<std::uint32_t> narrow;
    Runs<std::int64_t> wide;
    for (const FunnelWaits *found : waits) {
        narrow.emplace_back(found->narrow);
        wide.emplace_back(found->wide);
    }
    return areNarrow(waits) ? twiceMedian(narrow) : twiceMedian(wide);
}

std::vector<std::optional<std::int64_t>> twiceMedianWaits(const WaitsOfStep &waits,
                                                          std::span<const std::uint32_t> partOf, std::size_t parts)
{
    return areNarrow(waits) ? mediansByPart(waits, &FunnelWaits::narrow, partOf, parts)
                            : mediansByPart(waits, &FunnelWaits::wide, partOf, parts);
}

} // namespace panorama::journeys
