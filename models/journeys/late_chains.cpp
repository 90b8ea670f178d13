// SPDX-License-Identifier: GPL-3.0-or-later
// The events of the next step are tried in order, each with the latest start that leads to it (quick_chain.cpp tells
// why). AVX-512 tries an event of eight customers at once; a customer who has no more of them drops out. Few chains
// become longer: only these are walked again, one after the other.
#include "journeys/late_chains.h"

#include "columns/wide_loops.h"
#include "journeys/chain_walk.h"

#ifdef PANORAMA_WIDE_LOOPS
#include <immintrin.h>
#endif

namespace panorama::journeys {
namespace {

using columns::Row;
constexpr std::size_t places = ChainBlock::size;

int endOf(const ChainBlock &chains, std::size_t place, const Row *first)
{
    return int(chains.rows[chains.levels[place] - std::size_t(1)][place] - first[place]);
}

template<typename Walk>
inline void keep(const Walk &walk, int level, Row first, const std::uint32_t *times, std::size_t place,
                 ChainBlock &chains)
{
    chains.levels[place] = std::uint8_t(level);
    for (std::size_t step = 0; step < std::size_t(level); ++step) {
        const Row row = first + Row(walk.at(step));
        chains.rows[step][place] = row;
        chains.times[step][place] = times[row];
    }
}

PANORAMA_CLONES __attribute__((flatten)) void lengthenEach(std::uint64_t which, StepBits bits, const Row *first,
                                                           const std::uint32_t *times, std::uint32_t window,
                                                           ChainBlock &chains)
{
    for (; which; which &= which - 1) {
        const auto place = std::size_t(std::countr_zero(which));
        const ShortRows rows {bits.masks + place, places};
        ChainWalk walk(rows, bits.steps, times + first[place], window);
        const int known = chains.levels[place];
        if (const int level = walk.improve(known, endOf(chains, place, first)); level > known)
            keep(walk, level, first[place], times, place, chains);
    }
}

#ifdef PANORAMA_WIDE_LOOPS
#define PANORAMA_EIGHT __attribute__((target("avx512f,avx512cd,avx512vl,avx512dq,avx512bw,bmi,bmi2,popcnt")))

// Up to eight places, and how far each has come.
struct Eight
{
    alignas(64) std::array<std::uint64_t, 8> place {}, level {}, end {}; // end: position of the last event
    std::uint8_t who = 0; // which of the eight there are
};

PANORAMA_EIGHT inline __m512i lowest(__m512i words)
{
    return _mm512_and_si512(words, _mm512_sub_epi64(_mm512_setzero_si512(), words));
}

PANORAMA_EIGHT inline __m512i positionOf(__m512i bit)
{
    return _mm512_sub_epi64(_mm512_set1_epi64(63), _mm512_lzcnt_epi64(bit));
}

// Of the latest starts that lead to these events of the step `level`: their positions.
PANORAMA_EIGHT inline __m512i latestStarts(const std::uint64_t *masks, __m512i place, __m512i level, __m512i bit,
                                           __mmask8 who)
{
    const __m512i one = _mm512_set1_epi64(1), stride = _mm512_set1_epi64(places);
    __m512i word = _mm512_add_epi64(place, _mm512_mullo_epi64(level, stride));
    for (__mmask8 now = _mm512_mask_test_epi64_mask(who, level, level); now;
         now = _mm512_mask_test_epi64_mask(now, level, level)) {
        level = _mm512_mask_sub_epi64(level, now, level, one);
        word = _mm512_sub_epi64(word, stride);
        const __m512i own = _mm512_mask_i64gather_epi64(one, now, word, masks, 8);
        const __m512i before = positionOf(_mm512_and_si512(own, _mm512_sub_epi64(bit, one)));
        bit = _mm512_mask_sllv_epi64(bit, now, one, before);
    }
    return positionOf(bit);
}

// Gives those of the eight that have come further; level and end are of the longest chains then.
PANORAMA_EIGHT std::uint8_t lengthenEight(Eight &eight, StepBits bits, const Row *first, const std::uint32_t *times,
                                          std::uint32_t window)
{
    const __m512i one = _mm512_set1_epi64(1), steps = _mm512_set1_epi64(long(bits.steps));
    const __m512i place = _mm512_load_si512(eight.place.data());
    const __m256i widest = _mm256_set1_epi32(int(window)), none = _mm256_setzero_si256();
    const __m512i start = _mm512_cvtepu32_epi64(_mm512_mask_i64gather_epi32(none, eight.who, place, first, 4));
    __m512i level = _mm512_load_si512(eight.level.data()), end = _mm512_load_si512(eight.end.data());
    __m512i above = _mm512_slli_epi64(_mm512_sllv_epi64(_mm512_set1_epi64(-1), end), 1);
    __mmask8 who = eight.who, longer = 0;
    while (true) {
        const __m512i word = _mm512_add_epi64(place, _mm512_slli_epi64(level, 6));
        const __m512i rest =
            _mm512_and_si512(_mm512_mask_i64gather_epi64(_mm512_setzero_si512(), who, word, bits.masks, 8), above);
        who = _mm512_mask_test_epi64_mask(who, rest, rest);
        if (!who)
            break;
        const __m512i bit = lowest(rest), at = positionOf(bit);
        const __m512i from = latestStarts(bits.masks, place, level, bit, who);
        const __m256i began = _mm512_mask_i64gather_epi32(none, who, _mm512_add_epi64(start, from), times, 4);
        const __m256i ended = _mm512_mask_i64gather_epi32(none, who, _mm512_add_epi64(start, at), times, 4);
        const __mmask8 inTime = _mm256_mask_cmple_epu32_mask(who, _mm256_sub_epi32(ended, began), widest);
        longer |= inTime;
        level = _mm512_mask_add_epi64(level, inTime, level, one);
        end = _mm512_mask_mov_epi64(end, inTime, at);
        above = _mm512_sub_epi64(_mm512_setzero_si512(), _mm512_slli_epi64(bit, 1));
        who &= _mm512_cmplt_epu64_mask(level, steps);
    }
    _mm512_store_si512(eight.level.data(), level);
    _mm512_store_si512(eight.end.data(), end);
    return longer;
}
static_assert(places == 64);

PANORAMA_EIGHT void lengthenWide(std::uint64_t which, StepBits bits, const Row *first, const std::uint32_t *times,
                                 std::uint32_t window, ChainBlock &chains)
{
    while (which) {
        Eight eight;
        for (std::size_t i = 0; i < 8 && which; ++i, which &= which - 1) {
            eight.place[i] = std::size_t(std::countr_zero(which));
            eight.level[i] = chains.levels[eight.place[i]];
            eight.end[i] = std::uint64_t(endOf(chains, eight.place[i], first));
            eight.who |= std::uint8_t(1 << i);
        }
        for (unsigned longer = lengthenEight(eight, bits, first, times, window); longer; longer &= longer - 1) {
            const auto i = std::size_t(std::countr_zero(longer));
            const std::size_t place = eight.place[i];
            const ShortRows rows {bits.masks + place, places};
            ChainWalk walk(rows, bits.steps, times + first[place], window);
            walk.walkTo(int(eight.level[i]), int(eight.end[i]));
            keep(walk, int(eight.level[i]), first[place], times, place, chains);
        }
    }
}
#endif

} // namespace

void lengthenTogether(std::uint64_t which, StepBits bits, const Row *first, const std::uint32_t *times,
                      std::uint32_t window, ChainBlock &chains)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (__builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512bw"))
        return lengthenWide(which, bits, first, times, window, chains);
#endif
    lengthenEach(which, bits, first, times, window, chains);
}

} // namespace panorama::journeys
