// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/funnel_waits.h"

#include "journeys/middle.h"

#include <algorithm>
#include <numeric>

namespace panorama::journeys {
namespace {

template<typename T> std::vector<std::span<const T>> runsOf(const WaitsOfStep &waits, Chunks<T> FunnelWaits::*values)
{
    std::vector<std::span<const T>> runs;
    for (const FunnelWaits *found : waits)
        for (std::size_t chunk = 0; chunk < (found->*values).chunks(); ++chunk)
            runs.push_back((found->*values).chunk(chunk));
    return runs;
}

// Where the waits of each part begin when they stand part by part, and where they end.
std::vector<std::size_t> partOffsets(const std::vector<GroupsOfScan> &groups, std::size_t parts)
{
    std::vector<std::size_t> offsets(parts + 1);
    for (const GroupsOfScan &scan : groups)
        for (std::size_t group = 0; group < scan.parts.size(); ++group)
            offsets[scan.parts[group] + std::size_t(1)] += scan.counts[group];
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    return offsets;
}

template<typename T>
std::vector<std::optional<std::int64_t>> mediansByPart(const WaitsOfStep &waits, Chunks<T> FunnelWaits::*values,
                                                       const std::vector<GroupsOfScan> &groups, std::size_t parts)
{
    const std::vector<std::size_t> offsets = partOffsets(groups, parts);
    const std::unique_ptr<T[]> sorted = std::make_unique_for_overwrite<T[]>(offsets.back());
    std::vector<T *> next;
    for (std::size_t part = 0; part < parts; ++part)
        next.push_back(sorted.get() + offsets[part]);
    for (std::size_t scan = 0; scan < waits.size(); ++scan) {
        std::vector<T *> places; // by group
        for (std::size_t group = 0; group < groups[scan].parts.size(); ++group) {
            places.push_back(next[groups[scan].parts[group]]);
            next[groups[scan].parts[group]] += groups[scan].counts[group];
        }
        for (std::size_t chunk = 0; chunk < waits[scan]->groups.chunks(); ++chunk) {
            const std::span<const std::uint32_t> numbers = waits[scan]->groups.chunk(chunk);
            const std::span<const T> unsorted = (waits[scan]->*values).chunk(chunk);
            for (std::size_t i = 0; i < numbers.size(); ++i)
                *places[numbers[i]]++ = unsorted[i];
        }
    }
    std::vector<std::optional<std::int64_t>> medians;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::span<const T> run(sorted.get() + offsets[part], offsets[part + 1] - offsets[part]);
        medians.push_back(twiceMedian(std::span(&run, 1)));
    }
    return medians;
}

bool areNarrow(const WaitsOfStep &waits)
{
    return std::ranges::all_of(waits, [](const FunnelWaits *found) { return found->wide.chunks() == 0; });
}

} // namespace

std::vector<std::int64_t> sortedWaits(const WaitsOfStep &waits)
{
    std::vector<std::int64_t> all;
    const auto append = [&all](const auto &runs) {
        for (const auto &run : runs)
            all.insert(all.end(), run.begin(), run.end());
    };
    append(runsOf(waits, &FunnelWaits::narrow));
    append(runsOf(waits, &FunnelWaits::wide));
    std::ranges::sort(all);
    return all;
}

std::optional<std::int64_t> twiceMedianWait(const WaitsOfStep &waits)
{
    return areNarrow(waits) ? twiceMedian(runsOf(waits, &FunnelWaits::narrow))
                            : twiceMedian(runsOf(waits, &FunnelWaits::wide));
}

std::vector<std::optional<std::int64_t>> twiceMedianWaits(const WaitsOfStep &waits,
                                                          const std::vector<GroupsOfScan> &groups, std::size_t parts)
{
    return areNarrow(waits) ? mediansByPart(waits, &FunnelWaits::narrow, groups, parts)
                            : mediansByPart(waits, &FunnelWaits::wide, groups, parts);
}

} // namespace panorama::journeys
