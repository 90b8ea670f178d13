// SPDX-License-Identifier: GPL-3.0-or-later
// The median by counting: the numbers are counted in 4,096 buckets of equal width, then only those of the middle
// buckets are looked at. Two passes, no copy of the whole.
#include "journeys/middle.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace panorama::journeys {
namespace {

constexpr int bucketBits = 12;

template<typename T> class Middle
{
public:
    explicit Middle(std::span<const std::span<const T>> runs) : m_runs(runs)
    {
        T all = 0; // its highest bit is that of the largest number
        for (const std::span<const T> run : runs) {
            m_size += run.size();
            for (const T value : run)
                all |= value;
        }
        m_shift = std::max(0, int(std::bit_width(std::uint64_t(all))) - bucketBits);
    }
    std::optional<std::int64_t> twiceMedian()
    {
        if (m_size == 0)
            return std::nullopt;
        m_counts.resize(std::size_t(1) << bucketBits);
        for (const std::span<const T> run : m_runs)
            for (const T value : run)
                ++m_counts[std::size_t(value >> m_shift)];
        const std::size_t upper = m_size / 2, lower = (m_size - 1) / 2;
        const auto [bucket, before] = bucketOf(lower);
        const std::size_t last = bucketOf(upper).first;
        std::vector<T> inside = valuesOf(bucket, last);
        std::nth_element(inside.begin(), inside.begin() + std::ptrdiff_t(upper - before), inside.end());
        const T high = inside[upper - before];
        if (lower == upper)
            return 2 * std::int64_t(high);
        return std::int64_t(high)
            + std::int64_t(*std::max_element(inside.begin(), inside.begin() + std::ptrdiff_t(upper - before)));
    }

private:
    // The bucket of the number that stands at `rank` (from 0) when sorted, and how many numbers stand before it.
    std::pair<std::size_t, std::size_t> bucketOf(std::size_t rank) const
    {
        std::size_t bucket = 0, before = 0;
        while (rank - before >= m_counts[bucket])
            before += m_counts[bucket++];
        return {bucket, before};
    }
    std::vector<T> valuesOf(std::size_t first, std::size_t last) const
    {
        std::vector<T> values;
        for (const std::span<const T> run : m_runs)
            for (const T value : run)
                if (const auto bucket = std::size_t(value >> m_shift); bucket >= first && bucket <= last)
                    values.push_back(value);
        return values;
    }

    std::span<const std::span<const T>> m_runs;
    std::size_t m_size = 0;
    int m_shift = 0;
    std::vector<std::uint32_t> m_counts;
};

} // namespace

std::optional<std::int64_t> twiceMedian(std::span<const std::span<const std::uint32_t>> runs)
{
    return Middle<std::uint32_t>(runs).twiceMedian();
}

std::optional<std::int64_t> twiceMedian(std::span<const std::span<const std::int64_t>> runs)
{
    return Middle<std::int64_t>(runs).twiceMedian();
}

std::optional<std::int64_t> twiceMedian(std::span<const std::int64_t> values)
{
    return twiceMedian(std::span(&values, 1));
}

} // namespace panorama::journeys
