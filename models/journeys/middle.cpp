// SPDX-License-Identifier: GPL-3.0-or-later
// The median by counting: the numbers are counted in buckets, 64 for each power of two, since waits are often short;
// then only those of the middle buckets are looked at. Two passes, no copy of the whole.
#include "journeys/middle.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace panorama::journeys {
namespace {

constexpr int exactBits = 7; // numbers below 2^7 have a bucket each
constexpr std::size_t buckets = (64 - exactBits + 2) << (exactBits - 1);

std::size_t bucketOf(std::uint64_t value)
{
    const int shift = std::max(int(std::bit_width(value)), exactBits) - exactBits;
    return (std::size_t(shift) << (exactBits - 1)) + std::size_t(value >> shift);
}

// The least number of a bucket.
std::uint64_t leastOf(std::size_t bucket)
{
    constexpr std::size_t half = std::size_t(1) << (exactBits - 1);
    return bucket < 2 * half ? bucket : std::uint64_t(bucket % half + half) << (bucket / half - 1);
}

template<typename T> class Middle
{
public:
    explicit Middle(std::span<const std::span<const T>> runs) : m_runs(runs)
    {
        for (const std::span<const T> run : runs)
            m_size += run.size();
    }
    std::optional<std::int64_t> twiceMedian()
    {
        if (m_size == 0)
            return std::nullopt;
        count();
        const std::size_t upper = m_size / 2, lower = (m_size - 1) / 2;
        const auto [bucket, before] = bucketAt(lower);
        std::vector<T> inside = valuesOf(bucket, bucketAt(upper).first);
        const auto middle = inside.begin() + std::ptrdiff_t(upper - before);
        std::nth_element(inside.begin(), middle, inside.end());
        return lower == upper ? 2 * std::int64_t(*middle)
                              : std::int64_t(*middle) + std::int64_t(*std::max_element(inside.begin(), middle));
    }

private:
    // In two tables in turn, since adding to the same number twice running takes longer.
    void count()
    {
        std::vector<std::uint32_t> other(buckets);
        m_counts.resize(buckets);
        for (const std::span<const T> run : m_runs) {
            for (std::size_t i = 1; i < run.size(); i += 2) {
                ++m_counts[bucketOf(std::uint64_t(run[i - 1]))];
                ++other[bucketOf(std::uint64_t(run[i]))];
            }
            if (run.size() % 2)
                ++m_counts[bucketOf(std::uint64_t(run.back()))];
        }
        for (std::size_t i = 0; i < buckets; ++i)
            m_counts[i] += other[i];
    }
    // The bucket of the number that stands at `rank` (from 0) when sorted, and how many numbers stand before it.
    std::pair<std::size_t, std::size_t> bucketAt(std::size_t rank) const
    {
        std::size_t bucket = 0, before = 0;
        while (rank - before >= m_counts[bucket])
            before += m_counts[bucket++];
        return {bucket, before};
    }
    std::vector<T> valuesOf(std::size_t first, std::size_t last) const
    {
        const std::uint64_t least = leastOf(first), width = leastOf(last + 1) - least;
        std::vector<T> values;
        for (const std::span<const T> run : m_runs)
            for (const T value : run)
                if (std::uint64_t(value) - least < width)
                    values.push_back(value);
        return values;
    }

    std::span<const std::span<const T>> m_runs;
    std::size_t m_size = 0;
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
