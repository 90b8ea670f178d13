// SPDX-License-Identifier: GPL-3.0-or-later
// With AVX-512 what lies within the windows of all starts is found together: bit i of the word of d tells whether the
// event d places after start i still lies in its window. The bits of a step, moved back by d, are then the starts that
// reach the step so; how many steps each start reaches is counted in all bits at once.
#include "journeys/any_rows.h"

#include "columns/bits.h"
#include "core/wide_loops.h"
#include "domain/funnel_spec.h"

#include <algorithm>

#ifdef PANORAMA_WIDE_LOOPS
#include <immintrin.h>
#endif

namespace panorama::journeys {
namespace {

constexpr std::size_t places = ChainBlock::size;

// Of each step the first of these rows.
inline std::uint64_t firstOfEach(const std::uint64_t *masks, std::size_t steps, std::uint64_t rows)
{
    std::uint64_t firsts = 0;
    for (std::size_t step = 0; step < steps; ++step)
        firsts |= masks[step] & rows & (0 - (masks[step] & rows));
    return firsts;
}

} // namespace

// Start after start, while some may reach more than the best.
PANORAMA_CLONES std::uint64_t anyOrderPlain(const AnyRows &own)
{
    std::array<std::uint64_t, FunnelSpec::mostSteps> masks;
    for (std::size_t step = 0; step < own.steps; ++step)
        masks[step] = own.masks[step * places];
    const std::uint64_t all = firstOfEach(masks.data(), own.steps, 0 - (own.starts & (0 - own.starts)));
    const int most = std::popcount(all);
    std::uint64_t chosen = 0;
    int end = 0, best = 0;
    for (std::uint64_t rest = own.starts; rest && best < most; rest &= rest - 1) {
        const int start = std::countr_zero(rest);
        for (end = std::max(end, start); end < own.rows && own.times[end] - own.times[start] <= own.window;)
            ++end;
        const std::uint64_t within = (~std::uint64_t(0) << start) & columns::lowBits(std::size_t(end));
        int level = 0;
        for (std::size_t step = 0; step < own.steps; ++step)
            level += (masks[step] & within) != 0;
        chosen = level > best ? within : chosen;
        best = std::max(best, level);
    }
    return firstOfEach(masks.data(), own.steps, chosen);
}

#ifdef PANORAMA_WIDE_LOOPS
namespace {

constexpr std::size_t wideSteps = 8;

// Adds three words bit by bit.
struct BitSum
{
    BitSum(std::uint64_t a, std::uint64_t b, std::uint64_t c = 0) : sum(a ^ b ^ c), carry((a & b) | (c & (a ^ b))) { }
    std::uint64_t sum, carry;
};

// The first of the starts that reach the most of eight steps. reached[k]: the starts that reach step k.
inline std::uint64_t bestOfEight(const std::uint64_t *reached, std::uint64_t starts)
{
    const BitSum a(reached[0], reached[1], reached[2]), b(reached[3], reached[4], reached[5]);
    const BitSum c(a.sum, b.sum, reached[6]), ones(c.sum, reached[7]);
    const BitSum d(a.carry, b.carry, c.carry), twos(d.sum, ones.carry), fours(d.carry, twos.carry);
    const auto most = [](std::uint64_t of, std::uint64_t digit) { return of & digit ? of & digit : of; };
    starts = most(most(most(most(starts, fours.carry), fours.sum), twos.sum), ones.sum);
    return starts & (0 - starts);
}

#define PANORAMA_ANY __attribute__((target("avx512f,bmi,bmi2")))

// The starts that reach each of up to eight steps, of customers with up to 16 * parts rows. Also reads what comes after
// these, and does not use it.
template<int parts> PANORAMA_ANY inline __m512i reachedBy(const AnyRows &own, __m512i masks)
{
    const __m512i window = _mm512_set1_epi32(int(own.window)), all = _mm512_set1_epi64(-1);
    const std::uint64_t valid = _bzhi_u64(~std::uint64_t(0), std::uint32_t(own.rows));
    __m512i latest[parts]; // times that lie in the window of each row
#pragma GCC unroll 4
    for (int part = 0; part < parts; ++part) {
        const __m512i times = _mm512_loadu_si512(own.times + part * 16);
        latest[part] = _mm512_add_epi32(times, _mm512_min_epu32(window, _mm512_xor_si512(times, all)));
    }
    __m512i reached = _mm512_and_si512(masks, _mm512_set1_epi64(std::int64_t(own.starts)));
    for (int d = 1; d < own.rows; ++d) {
        std::uint64_t near = 0;
#pragma GCC unroll 4
        for (int part = 0; part < parts; ++part) {
            const __m512i later = _mm512_loadu_si512(own.times + part * 16 + d);
            near |= std::uint64_t(_mm512_cmple_epu32_mask(later, latest[part])) << part * 16;
        }
        near &= own.starts & valid >> d;
        if (!near)
            break;
        masks = _mm512_srli_epi64(masks, 1);
        reached = _mm512_or_si512(reached, _mm512_and_si512(masks, _mm512_set1_epi64(std::int64_t(near))));
    }
    return reached;
}

PANORAMA_ANY std::uint64_t anyWide(const AnyRows &own)
{
    const __m512i zero = _mm512_setzero_si512();
    const __m512i index = _mm512_slli_epi64(_mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0), std::countr_zero(places));
    const __m512i masks = _mm512_mask_i64gather_epi64(zero, __mmask8((1U << own.steps) - 1), index, own.masks, 8);
    // Where the window holds all that comes after the first start, no other reaches more.
    const std::uint64_t first = own.starts & (0 - own.starts);
    const __m512i onwards = _mm512_and_si512(masks, _mm512_set1_epi64(-std::int64_t(first)));
    const std::uint64_t all =
        std::uint64_t(_mm512_reduce_or_epi64(_mm512_and_si512(onwards, _mm512_sub_epi64(zero, onwards))));
    if (own.times[63 - std::countl_zero(all)] - own.times[std::countr_zero(first)] <= own.window)
        return all;
    const __m512i reached = own.rows <= 32 ? reachedBy<2>(own, masks) : reachedBy<4>(own, masks);
    alignas(64) std::array<std::uint64_t, wideSteps> each;
    _mm512_store_si512(each.data(), reached);
    const std::uint64_t start = bestOfEight(each.data(), own.starts);
    const __m512i rest = _mm512_and_si512(masks, _mm512_set1_epi64(-std::int64_t(start)));
    const __m512i firsts = _mm512_and_si512(rest, _mm512_sub_epi64(zero, rest));
    const __mmask8 has = _mm512_test_epi64_mask(reached, _mm512_set1_epi64(std::int64_t(start)));
    return std::uint64_t(_mm512_mask_reduce_or_epi64(has, firsts));
}

} // namespace
#endif

std::uint64_t anyOrder(const AnyRows &own)
{
#ifdef PANORAMA_WIDE_LOOPS
    const bool hasRoom = own.end - own.times >= 2 * std::ptrdiff_t(places);
    if (own.steps <= wideSteps && hasRoom && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("bmi2"))
        return anyWide(own);
#endif
    return anyOrderPlain(own);
}

} // namespace panorama::journeys
