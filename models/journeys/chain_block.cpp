// SPDX-License-Identifier: GPL-3.0-or-later
// A walk is a bit a step: the lowest of those that can fill the step and lie above the bit before. No branch is needed:
// a walk that has ended has no bit, and nothing lies above it. AVX-512 walks eight customers at once.
#include "journeys/chain_block.h"

#include "columns/wide_loops.h"

#include <bit>

#ifdef PANORAMA_WIDE_LOOPS
#include <immintrin.h>
#endif

namespace panorama::journeys {
namespace {

using columns::Row;
using Rows = std::array<Row, ChainBlock::size>;
constexpr std::size_t places = ChainBlock::size;

PANORAMA_CLONES void walkPlain(const std::uint64_t *masks, std::size_t steps, const Rows &first, ChainBlock &chains)
{
    alignas(64) std::array<std::uint64_t, places> allowed;
    allowed.fill(~std::uint64_t(0));
    chains.levels.fill(0);
    for (std::size_t step = 0; step < steps; ++step) {
        const Row *const before = step == 0 ? first.data() : chains.rows[step - 1].data();
        Row *const rows = chains.rows[step].data();
        for (std::size_t place = 0; place < places; ++place) {
            const std::uint64_t rest = masks[step * places + place] & allowed[place], bit = rest & (0 - rest);
            const Row isFound = bit != 0, row = first[place] + Row(std::countr_zero(bit | (bit == 0)));
            allowed[place] = 0 - (bit << 1);
            rows[place] = (row & (0 - isFound)) | (before[place] & (isFound - 1));
            chains.levels[place] = std::uint8_t(chains.levels[place] + isFound);
        }
    }
}

#ifdef PANORAMA_WIDE_LOOPS
__attribute__((target("avx512f,avx512cd,avx512vl"))) void walkWide(const std::uint64_t *masks, std::size_t steps,
                                                                   const Rows &first, ChainBlock &chains)
{
    const __m512i zero = _mm512_setzero_si512(), one = _mm512_set1_epi64(1), top = _mm512_set1_epi64(63);
    for (std::size_t place = 0; place < places; place += 8) {
        const __m256i start = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(first.data() + place));
        __m512i allowed = _mm512_set1_epi64(-1), levels = zero;
        __m256i rows = start;
        for (std::size_t step = 0; step < steps; ++step) {
            const __m512i rest = _mm512_and_si512(_mm512_loadu_si512(masks + step * places + place), allowed);
            const __m512i bit = _mm512_and_si512(rest, _mm512_sub_epi64(zero, rest));
            const __mmask8 isFound = _mm512_test_epi64_mask(bit, bit);
            const __m512i at = _mm512_sub_epi64(top, _mm512_lzcnt_epi64(bit));
            rows = _mm256_mask_add_epi32(rows, isFound, start, _mm512_cvtepi64_epi32(at));
            _mm256_store_si256(reinterpret_cast<__m256i *>(chains.rows[step].data() + place), rows);
            levels = _mm512_mask_add_epi64(levels, isFound, levels, one);
            allowed = _mm512_sub_epi64(zero, _mm512_slli_epi64(bit, 1));
        }
        _mm_storel_epi64(reinterpret_cast<__m128i *>(chains.levels.data() + place), _mm512_cvtepi64_epi8(levels));
    }
}
#endif

} // namespace

void walkTogether(const std::uint64_t *masks, std::size_t steps, const Rows &first, ChainBlock &chains)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (__builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512vl"))
        return walkWide(masks, steps, first, chains);
#endif
    walkPlain(masks, steps, first, chains);
}

PANORAMA_CLONES std::uint64_t lateOnes(const std::uint32_t *times, const Rows &first, const Rows &last,
                                       std::int64_t window)
{
    std::uint64_t late = 0;
    for (std::size_t place = 0; place < places; ++place)
        late |= std::uint64_t(times[last[place]] - std::int64_t(times[first[place]]) > window) << place;
    return late;
}

} // namespace panorama::journeys
