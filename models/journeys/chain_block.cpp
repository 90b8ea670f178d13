// SPDX-License-Identifier: GPL-3.0-or-later
// A walk is a bit a step: the lowest of those that can fill the step and lie above the bit before. AVX-512 walks eight
// customers at once: a walk that has ended has no bit, and nothing lies above it.
#include "journeys/chain_block.h"

#include "core/wide_loops.h"

#include <bit>

#ifdef PANORAMA_WIDE_LOOPS
#include <immintrin.h>
#endif

namespace panorama::journeys {
namespace {

using columns::Row;
constexpr std::size_t places = ChainBlock::size;

PANORAMA_CLONES std::uint64_t walkPlain(StepBits bits, const Row *first, const std::uint32_t *times,
                                        std::uint32_t window, ChainBlock &chains)
{
    std::uint64_t late = 0;
    for (std::size_t place = 0; place < places; ++place) {
        std::uint64_t allowed = ~std::uint64_t(0);
        std::size_t step = 0, level = 0;
        for (; step < bits.steps; ++step) {
            const std::uint64_t rest = bits.masks[step * places + place] & allowed;
            if (!rest)
                break;
            const Row row = first[place] + Row(std::countr_zero(rest));
            chains.rows[step][place] = row;
            chains.times[step][place] = times[row];
            level += level == step && times[row] - chains.times[0][place] <= window;
            allowed = 0 - ((rest & (0 - rest)) << 1);
        }
        chains.levels[place] = std::uint8_t(level);
        late |= std::uint64_t(level < step) << place;
    }
    return late;
}

void keepPlain(const std::uint32_t *values, std::uint64_t which, std::uint32_t *into)
{
    for (; which; which &= which - 1)
        *into++ = values[std::countr_zero(which)];
}

#ifdef PANORAMA_WIDE_LOOPS
// Eight places.
__attribute__((target("avx512f,avx512cd,avx512vl"))) inline std::uint8_t walkEight(StepBits bits, __m512i start,
                                                                                   const std::uint32_t *times,
                                                                                   __m256i window, ChainBlock &chains,
                                                                                   std::size_t place)
{
    const __m512i zero = _mm512_setzero_si512(), one = _mm512_set1_epi64(1), top = _mm512_set1_epi64(63);
    __m512i allowed = _mm512_set1_epi64(-1), levels = zero;
    __m256i starts = _mm256_setzero_si256();
    __mmask8 inTime = 0xff, late = 0;
    for (std::size_t step = 0; step < bits.steps; ++step) {
        const __m512i rest = _mm512_and_si512(_mm512_loadu_si512(bits.masks + step * places + place), allowed);
        const __m512i bit = _mm512_and_si512(rest, _mm512_sub_epi64(zero, rest));
        const __mmask8 isFound = _mm512_test_epi64_mask(bit, bit);
        if (!isFound)
            break;
        const __m512i rows = _mm512_add_epi64(start, _mm512_sub_epi64(top, _mm512_lzcnt_epi64(bit)));
        const __m256i now = _mm512_mask_i64gather_epi32(starts, isFound, rows, times, 4);
        if (step == 0)
            starts = now;
        inTime = _mm256_mask_cmple_epu32_mask(inTime & isFound, _mm256_sub_epi32(now, starts), window);
        late |= isFound & ~inTime;
        _mm256_store_si256(reinterpret_cast<__m256i *>(chains.rows[step].data() + place), _mm512_cvtepi64_epi32(rows));
        _mm256_store_si256(reinterpret_cast<__m256i *>(chains.times[step].data() + place), now);
        levels = _mm512_mask_add_epi64(levels, inTime, levels, one);
        allowed = _mm512_sub_epi64(zero, _mm512_slli_epi64(bit, 1));
    }
    _mm_storel_epi64(reinterpret_cast<__m128i *>(chains.levels.data() + place), _mm512_cvtepi64_epi8(levels));
    return late;
}

__attribute__((target("avx512f,avx512cd,avx512vl"))) std::uint64_t
walkWide(StepBits bits, const Row *first, const std::uint32_t *times, std::uint32_t window, ChainBlock &chains)
{
    std::uint64_t late = 0;
    const __m256i widest = _mm256_set1_epi32(int(window));
    for (std::size_t place = 0; place < places; place += 8) {
        const __m256i start = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(first + place));
        late |= std::uint64_t(walkEight(bits, _mm512_cvtepu32_epi64(start), times, widest, chains, place)) << place;
    }
    return late;
}

__attribute__((target("avx512f,popcnt"))) void keepWide(const std::uint32_t *values, std::uint64_t which,
                                                        std::uint32_t *into)
{
    for (; which; which >>= 16, values += 16) {
        const auto now = __mmask16(which);
        _mm512_storeu_si512(into, _mm512_maskz_compress_epi32(now, _mm512_loadu_si512(values)));
        into += __builtin_popcount(now);
    }
}
#endif

} // namespace

std::uint64_t walkTogether(StepBits bits, const Row *first, const std::uint32_t *times, std::uint32_t window,
                           ChainBlock &chains)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (__builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512vl"))
        return walkWide(bits, first, times, window, chains);
#endif
    return walkPlain(bits, first, times, window, chains);
}

void keepSome(const std::uint32_t *values, std::uint64_t which, std::uint32_t *into)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (__builtin_cpu_supports("avx512f"))
        return keepWide(values, which, into);
#endif
    keepPlain(values, which, into);
}

} // namespace panorama::journeys
