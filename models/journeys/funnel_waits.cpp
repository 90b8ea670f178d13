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

// The waits of one scan on their way to where those of their parts stand.
template<typename T> class WaitsInOrder
{
public:
    WaitsInOrder(const FunnelWaits &waits, const GroupsOfScan &groups, std::vector<T *> &next) : m_waits(waits)
    {
        for (std::size_t group = 0; group < groups.parts.size(); ++group) {
            m_places.push_back(next[groups.parts[group]]);
            next[groups.parts[group]] += groups.counts[group];
        }
    }
    void spread()
    {
        for (std::size_t chunk = 0; chunk < m_waits.packed.chunks(); ++chunk)
            for (const std::uint32_t value : m_waits.packed.chunk(chunk))
                *m_places[value >> FunnelWaits::groupShift]++ = T(value & FunnelWaits::waitBits);
        for (std::size_t chunk = 0; chunk < m_waits.groups.chunks(); ++chunk) {
            const std::span<const std::uint32_t> numbers = m_waits.groups.chunk(chunk);
            const std::span<const T> unsorted = values().chunk(chunk);
            for (std::size_t i = 0; i < numbers.size(); ++i)
                *m_places[numbers[i]]++ = unsorted[i];
        }
    }

private:
    const Chunks<T> &values() const
    {
        if constexpr (sizeof(T) == sizeof(std::uint32_t))
            return m_waits.narrow;
        else
            return m_waits.wide;
    }

    const FunnelWaits &m_waits;
    std::vector<T *> m_places; // of the next of each group
};

template<typename T>
TwiceMedians mediansByPart(const WaitsOfStep &waits, const std::vector<GroupsOfScan> &groups, std::size_t parts)
{
    const std::vector<std::size_t> offsets = partOffsets(groups, parts);
    const std::unique_ptr<T[]> sorted = std::make_unique_for_overwrite<T[]>(offsets.back());
    std::vector<T *> next;
    for (std::size_t part = 0; part < parts; ++part)
        next.push_back(sorted.get() + offsets[part]);
    for (std::size_t scan = 0; scan < waits.size(); ++scan)
        WaitsInOrder<T>(*waits[scan], groups[scan], next).spread();
    TwiceMedians medians;
    const std::span<const T> all(sorted.get(), offsets.back());
    medians.all = twiceMedian(std::span(&all, 1));
    for (std::size_t part = 0; part < parts; ++part) {
        const std::span<const T> run = all.subspan(offsets[part], offsets[part + 1] - offsets[part]);
        medians.parts.push_back(twiceMedian(std::span(&run, 1)));
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
    append(runsOf(waits, &FunnelWaits::packed));
    for (std::int64_t &wait : all)
        wait &= FunnelWaits::waitBits;
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

TwiceMedians twiceMedianWaits(const WaitsOfStep &waits, const std::vector<GroupsOfScan> &groups, std::size_t parts)
{
    return areNarrow(waits) ? mediansByPart<std::uint32_t>(waits, groups, parts)
                            : mediansByPart<std::int64_t>(waits, groups, parts);
}

} // namespace panorama::journeys
