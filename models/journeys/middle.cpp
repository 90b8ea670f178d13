// SPDX-License-Identifier: GPL-3.0-or-later
// The median by a sample: two numbers of the sorted sample, a little below and above its middle, nearly always have the
// median between them. One pass counts the numbers below and copies those between. Of these, numbers of equal parts of
// what lies between the two are counted; the part with the median is copied, and so on until few are left. If the
// median is not there after all, or two parts share it, all that are left are sorted.
#include "journeys/middle.h"

#include "core/wide_loops.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#ifdef PANORAMA_WIDE_LOOPS
#include <immintrin.h>
#endif

namespace panorama::journeys {
namespace {

constexpr std::size_t sampleSize = 1023, reach = 64; // four deviations of the sample's middle
constexpr std::size_t few = 2048, veryFew = 64;
constexpr int partBits = 9;

// Writes the numbers from `low` to `low + width` one after the other, of which `into` has room for `spare` more than
// there are; gives the end of them, and adds to `below` how many numbers are below.
constexpr std::size_t spare = 16;
template<typename T, typename Whole = std::make_unsigned_t<T>>
T *keepPlain(std::span<const T> run, T low, Whole width, T *into, std::size_t &below)
{
    for (const T value : run) {
        *into = value; // overwritten by the next unless it stays
        into += Whole(Whole(value) - Whole(low)) <= width;
        below += value < low;
    }
    return into;
}

#ifdef PANORAMA_WIDE_LOOPS
__attribute__((target("avx512f,popcnt"))) std::uint32_t *keepWide(std::span<const std::uint32_t> run, std::uint32_t low,
                                                                  std::uint32_t width, std::uint32_t *into,
                                                                  std::size_t &below)
{
    const __m512i least = _mm512_set1_epi32(int(low)), most = _mm512_set1_epi32(int(width));
    std::size_t i = 0;
    for (; i + 16 <= run.size(); i += 16) {
        const __m512i values = _mm512_loadu_si512(run.data() + i);
        const __mmask16 inside = _mm512_cmple_epu32_mask(_mm512_sub_epi32(values, least), most);
        _mm512_storeu_si512(into, _mm512_maskz_compress_epi32(inside, values));
        into += __builtin_popcount(inside);
        below += std::size_t(__builtin_popcount(_mm512_cmplt_epu32_mask(values, least)));
    }
    return keepPlain(run.subspan(i), low, width, into, below);
}
#endif

std::int64_t *keep(std::span<const std::int64_t> run, std::int64_t low, std::uint64_t width, std::int64_t *into,
                   std::size_t &below)
{
    return keepPlain(run, low, width, into, below);
}

std::uint32_t *keep(std::span<const std::uint32_t> run, std::uint32_t low, std::uint32_t width, std::uint32_t *into,
                    std::size_t &below)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (__builtin_cpu_supports("avx512f"))
        return keepWide(run, low, width, into, below);
#endif
    return keepPlain(run, low, width, into, below);
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
        m_lower = (m_size - 1) / 2;
        m_upper = m_size / 2;
        if (m_size > few && narrow(bounds()))
            while (!m_isOne && m_size > veryFew && narrow(part())) { }
        if (m_isOne)
            return 2 * std::int64_t(m_within.first);
        std::vector<T> all;
        for (const std::span<const T> run : m_runs)
            all.insert(all.end(), run.begin(), run.end());
        const auto middle = all.begin() + std::ptrdiff_t(m_upper);
        std::nth_element(all.begin(), middle, all.end());
        return m_lower == m_upper ? 2 * std::int64_t(*middle)
                                  : std::int64_t(*middle) + std::int64_t(*std::max_element(all.begin(), middle));
    }

private:
    using Whole = std::make_unsigned_t<T>;
    using Bounds = std::pair<T, T>; // with both

    // Leaves only the numbers between two bounds; false: the median may be elsewhere.
    bool narrow(Bounds within)
    {
        const auto [low, high] = within;
        // Only what is written takes memory.
        std::unique_ptr<T[]> inside = std::make_unique_for_overwrite<T[]>(m_size + spare);
        T *end = inside.get();
        std::size_t below = 0;
        for (const std::span<const T> run : m_runs)
            end = keep(run, low, Whole(Whole(high) - Whole(low)), end, below);
        const std::size_t count = std::size_t(end - inside.get());
        if (m_lower < below || m_upper >= below + count)
            return false;
        m_isOne = low == high;
        m_inside = std::move(inside);
        m_run = {m_inside.get(), count};
        m_runs = std::span(&m_run, 1);
        m_size = count;
        m_lower -= below;
        m_upper -= below;
        m_within = within;
        return true;
    }
    // That of 2^partBits equal ones of what they are within which has the lower of the two middle numbers.
    Bounds part() const
    {
        const auto [low, high] = m_within;
        const int shift = std::max(0, int(std::bit_width(Whole(Whole(high) - Whole(low)))) - partBits);
        std::array<std::uint32_t, std::size_t(1) << partBits> counts {};
        for (const T value : m_run)
            ++counts[std::size_t(Whole(Whole(value) - Whole(low)) >> shift)];
        std::size_t part = 0;
        for (std::size_t before = counts[0]; before <= m_lower; before += counts[part])
            ++part;
        const Whole first = Whole(Whole(low) + (Whole(part) << shift));
        return {T(first), T(Whole(first + (Whole(1) << shift) - 1))};
    }
    // Of a sample spread evenly over all numbers.
    Bounds bounds() const
    {
        std::array<T, sampleSize> sample;
        std::size_t run = 0, before = 0;
        for (std::size_t i = 0; i < sampleSize; ++i) {
            const std::size_t at = m_size * i / sampleSize;
            while (at - before >= m_runs[run].size())
                before += m_runs[run++].size();
            sample[i] = m_runs[run][at - before];
        }
        const std::size_t middle = m_lower * sampleSize / m_size;
        const auto low = sample.begin() + std::ptrdiff_t(std::max(middle, reach) - reach),
                   high = sample.begin() + std::ptrdiff_t(std::min(middle + reach, sampleSize - 1));
        std::nth_element(sample.begin(), low, sample.end());
        std::nth_element(low + 1, high, sample.end());
        return {*low, *high};
    }

    std::span<const std::span<const T>> m_runs;
    std::size_t m_size = 0, m_lower = 0, m_upper = 0; // ranks, from 0
    std::unique_ptr<T[]> m_inside;
    std::span<const T> m_run;
    Bounds m_within;
    bool m_isOne = false; // all that is left is the same number
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
