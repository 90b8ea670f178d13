// SPDX-License-Identifier: GPL-3.0-or-later
// A walk is a bit a step: the lowest of those that can fill the step and lie above the bit before. The window counts
// from the latest start before the second step: all starts up to there lead to the same events. AVX-512 walks eight
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

} // namespace

PANORAMA_CLONES CutWalks walkPlain(StepBits bits, const Row *first, const std::uint32_t *times, std::uint32_t window,
                                   ChainBlock &chains)
{
    CutWalks cut;
    for (std::size_t place = 0; place < places; ++place) {
        std::uint64_t allowed = ~std::uint64_t(0);
        std::uint32_t start = 0, end = 0;
        std::size_t step = 0, level = 0;
        for (; step < bits.steps; ++step) {
            const std::uint64_t rest = bits.masks[step * bits.stride + place] & allowed, bit = rest & (0 - rest);
            if (!rest)
                break;
            const Row row = first[place] + Row(std::countr_zero(rest));
            chains.rows[step][place] = row;
            chains.times[step][place] = times[row];
            if (step == 0)
                start = times[row];
            else if (step == 1)
                start = times[first[place] + Row(63 - std::countl_zero(bits.masks[place] & (bit - 1)))];
            const bool inTime = level == step && times[row] - start <= window;
            level += inTime;
            end = inTime ? times[row] : end;
            allowed = 0 - (bit << 1);
        }
        chains.levels[place] = std::uint8_t(level);
        cut.late |= std::uint64_t(level < step) << place;
        cut.early |= std::uint64_t(level > 0 && end - chains.times[0][place] > window) << place;
    }
    return cut;
}

namespace {

void keepPlain(const std::uint32_t *values, std::uint64_t which, std::uint32_t *into)
{
    for (; which; which &= which - 1)
        *into++ = values[std::countr_zero(which)];
}

#ifdef PANORAMA_WIDE_LOOPS
#define PANORAMA_WALK __attribute__((target("avx512f,avx512cd,avx512vl")))

// Eight places.
PANORAMA_WALK inline CutWalks walkEight(StepBits bits, __m512i first, const std::uint32_t *times, __m256i window,
                                        ChainBlock &chains, std::size_t place)
{
    const __m512i zero = _mm512_setzero_si512(), one = _mm512_set1_epi64(1);
    const __m512i top = _mm512_add_epi64(first, _mm512_set1_epi64(63));
    const __m512i starts = _mm512_loadu_si512(bits.masks + place);
    __m512i allowed = _mm512_set1_epi64(-1), levels = zero;
    __m256i start = _mm256_setzero_si256(), earliest = start, end = start;
    __mmask8 inTime = 0xff, late = 0;
    for (std::size_t step = 0; step < bits.steps; ++step) {
        const __m512i rest = _mm512_and_si512(_mm512_loadu_si512(bits.masks + step * bits.stride + place), allowed);
        const __m512i bit = _mm512_and_si512(rest, _mm512_sub_epi64(zero, rest));
        const __mmask8 isFound = _mm512_test_epi64_mask(bit, bit);
        if (!isFound)
            break;
        const __m512i rows = _mm512_sub_epi64(top, _mm512_lzcnt_epi64(bit));
        const __m256i now = _mm512_mask_i64gather_epi32(start, isFound, rows, times, 4);
        if (step == 0)
            start = earliest = now;
        if (step == 1) {
            const __m512i before = _mm512_lzcnt_epi64(_mm512_and_si512(starts, _mm512_sub_epi64(bit, one)));
            start = _mm512_mask_i64gather_epi32(start, isFound, _mm512_sub_epi64(top, before), times, 4);
        }
        inTime = _mm256_mask_cmple_epu32_mask(inTime & isFound, _mm256_sub_epi32(now, start), window);
        late |= isFound & ~inTime;
        _mm256_store_si256(reinterpret_cast<__m256i *>(chains.rows[step].data() + place), _mm512_cvtepi64_epi32(rows));
        _mm256_store_si256(reinterpret_cast<__m256i *>(chains.times[step].data() + place), now);
        levels = _mm512_mask_add_epi64(levels, inTime, levels, one);
        end = _mm256_mask_mov_epi32(end, inTime, now);
        allowed = _mm512_sub_epi64(zero, _mm512_slli_epi64(bit, 1));
    }
    _mm_storel_epi64(reinterpret_cast<__m128i *>(chains.levels.data() + place), _mm512_cvtepi64_epi8(levels));
    return {late, _mm256_cmpgt_epu32_mask(_mm256_sub_epi32(end, earliest), window)};
}

PANORAMA_WALK CutWalks walkWide(StepBits bits, const Row *first, const std::uint32_t *times, std::uint32_t window,
                                ChainBlock &chains)
{
    CutWalks all;
    const __m256i widest = _mm256_set1_epi32(int(window));
    for (std::size_t place = 0; place < places; place += 8) {
        const __m256i own = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(first + place));
        const CutWalks cut = walkEight(bits, _mm512_cvtepu32_epi64(own), times, widest, chains, place);
        all.late |= cut.late << place;
        all.early |= cut.early << place;
    }
    return all;
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

CutWalks walkTogether(StepBits bits, const Row *first, const std::uint32_t *times, std::uint32_t window,
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
