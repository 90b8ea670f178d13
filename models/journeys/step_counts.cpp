// SPDX-License-Identifier: GPL-3.0-or-later
// With AVX-512, up to 32 different numbers: for 64 neighbouring pairs at once, bits tell in which a number comes first
// and in which each number comes second; the ones that both have in common are counted, eight numbers in one step.
#include "journeys/step_counts.h"

#include "core/wide_loops.h"

#include <algorithm>
#include <bit>

#ifdef PANORAMA_WIDE_LOOPS
#include <immintrin.h>
#endif

namespace panorama::journeys {
namespace {

constexpr std::size_t tables = 4;
constexpr int leastBits = 4;

#ifdef PANORAMA_WIDE_LOOPS
constexpr int mostWideBits = 5;
#define PANORAMA_PAIRS __attribute__((target("arch=x86-64-v4,avx512vpopcntdq")))

// For each plane of the numbers' bits, eight words: all ones where the number of the lane does not have the bit.
template<int bits> struct Lacking
{
    static constexpr std::size_t groups = (std::size_t(1) << bits) / 8;
    alignas(64) std::uint64_t words[groups][std::size_t(bits)][8];
    constexpr Lacking() : words()
    {
        for (std::size_t number = 0; number < groups * 8; ++number)
            for (std::size_t bit = 0; bit < std::size_t(bits); ++bit)
                words[number / 8][bit][number % 8] = number >> bit & 1 ? 0 : ~std::uint64_t(0);
    }
};
template<int bits> constexpr Lacking<bits> lacking;

// 64 pairs, those of `valid`.
template<int bits>
PANORAMA_PAIRS inline void addPairs(const std::uint8_t *run, std::uint64_t valid, std::size_t codes,
                                    std::uint64_t *counts)
{
    constexpr std::size_t groups = Lacking<bits>::groups;
    const __m512i from = _mm512_maskz_loadu_epi8(valid, run), to = _mm512_maskz_loadu_epi8(valid, run + 1);
    __m512i behind[groups]; // by number: the pairs where it comes second
    for (std::size_t group = 0; group < groups; ++group)
        behind[group] = _mm512_set1_epi64(std::int64_t(valid));
    for (std::size_t bit = 0; bit < std::size_t(bits); ++bit) {
        const __mmask64 have = _mm512_test_epi8_mask(to, _mm512_set1_epi8(char(1 << bit)));
        const __m512i plane = _mm512_set1_epi64(std::int64_t(have));
        for (std::size_t group = 0; group < groups; ++group) {
            const __m512i invert = _mm512_load_si512(lacking<bits>.words[group][bit]);
            behind[group] = _mm512_and_si512(behind[group], _mm512_xor_si512(plane, invert));
        }
    }
    for (std::size_t code = 0; code < codes; ++code, counts += groups * 8) {
        const __mmask64 own = _mm512_mask_cmpeq_epi8_mask(valid, from, _mm512_set1_epi8(char(code)));
        const __m512i before = _mm512_set1_epi64(std::int64_t(own));
        for (std::size_t group = 0; group < groups; ++group) {
            const __m512i both = _mm512_popcnt_epi64(_mm512_and_si512(before, behind[group]));
            std::uint64_t *const place = counts + group * 8;
            _mm512_storeu_si512(place, _mm512_add_epi64(_mm512_loadu_si512(place), both));
        }
    }
}

template<int bits>
PANORAMA_PAIRS void addWide(std::span<const std::uint8_t> run, std::size_t codes, std::uint64_t *counts)
{
    const std::size_t pairs = run.size() - 1;
    for (std::size_t i = 0; i < pairs; i += 64)
        addPairs<bits>(run.data() + i, pairs - i < 64 ? (std::uint64_t(1) << (pairs - i)) - 1 : ~std::uint64_t(0),
                       codes, counts);
}
#endif

} // namespace

StepCounts::StepCounts(std::size_t codes)
    : m_codes(codes), m_bits(std::max(leastBits, int(std::bit_width(codes - 1)))), m_counts(tables * table())
{
}

std::uint64_t StepCounts::at(std::size_t from, std::size_t to) const
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < tables; ++i)
        sum += m_counts[i * table() + (from << m_bits | to)];
    return sum;
}

void StepCounts::addPlain(std::span<const std::uint8_t> run)
{
    for (std::size_t i = 1; i < run.size(); ++i)
        ++m_counts[i % tables * table() + (std::size_t(run[i - 1]) << m_bits | run[i])];
}

void StepCounts::add(std::span<const std::uint8_t> run)
{
    if (run.size() < 2)
        return;
#ifdef PANORAMA_WIDE_LOOPS
    if (m_bits <= mostWideBits && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vpopcntdq")
        && __builtin_cpu_supports("avx512vl"))
        return m_bits == leastBits ? addWide<leastBits>(run, m_codes, m_counts.data())
                                   : addWide<mostWideBits>(run, m_codes, m_counts.data());
#endif
    addPlain(run);
}

} // namespace panorama::journeys
