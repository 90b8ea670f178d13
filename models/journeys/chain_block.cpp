// SPDX-License-Identifier: GPL-3.0-or-later
// A walk is a bit a step: the lowest of those that can fill the step and lie above the bit before. The window counts
// from the latest start before the second step: all starts up to there lead to the same events. AVX-512 walks eight
// customers at once: a walk that has ended has no bit, and nothing lies above it. Its times are fetched one by one,
// which is faster than the instruction for it.
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

void startPlain(std::uint64_t which, const std::uint64_t *masks, const Row *first, const std::uint32_t *times,
                std::uint32_t window, ChainBlock &chains)
{
    for (; which; which &= which - 1) {
        const auto place = std::size_t(std::countr_zero(which));
        const std::uint32_t end = chains.times[chains.levels[place] - std::size_t(1)][place];
        std::uint64_t starts = masks[place];
        Row row = first[place] + Row(std::countr_zero(starts));
        for (; end - times[row] > window; row = first[place] + Row(std::countr_zero(starts)))
            starts &= starts - 1;
        chains.rows[0][place] = row;
        chains.times[0][place] = times[row];
    }
}

namespace {

void keepPlain(const std::uint32_t *values, std::uint64_t which, std::uint32_t *into)
{
    for (; which; which &= which - 1)
        *into++ = values[std::countr_zero(which)];
}

void waitsPlain(const std::uint32_t *later, const std::uint32_t *earlier, const std::uint32_t *marks,
                std::uint64_t which, std::uint32_t *into)
{
    for (; which; which &= which - 1) {
        const int place = std::countr_zero(which);
        *into++ = (later[place] - earlier[place]) | marks[place];
    }
}

#ifdef PANORAMA_WIDE_LOOPS
#define PANORAMA_WALK __attribute__((target("avx512f,avx512cd,avx512vl")))

// Times of rows that are needed next: they are asked for little by little, while something else is done.
class SoonTimes
{
public:
    SoonTimes(std::span<const std::uint32_t> times, std::size_t calls)
        : m_next(times.data()), m_end(times.data() + times.size()), m_step(roundedUp(times.size() / line + 1, calls))
    {
    }
    void ask()
    {
        for (std::size_t i = 0; i < m_step && m_next < m_end; ++i, m_next += line)
            __builtin_prefetch(m_next);
    }

private:
    static constexpr std::size_t line = 16; // that many at once
    static std::size_t roundedUp(std::size_t a, std::size_t b) { return (a + b - 1) / b; }
    const std::uint32_t *m_next, *m_end;
    std::size_t m_step;
};

// What is between the walk and its chains.
struct Walk
{
    std::size_t reach = 0; // steps
    std::array<std::uint64_t, 20> found {}; // by step: places
    alignas(64) std::array<Row, places> starts {}; // the latest before the second step
    alignas(64) std::array<std::uint32_t, places> startTimes;
};

// Rows of eight places' highest bits, counted from their first ones; of the others row 0, which can be read, too.
PANORAMA_WALK inline void keepRows(__m512i bits, __mmask8 which, const Row *first, Row *into)
{
    const __m512i own = _mm512_cvtepu32_epi64(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(first)));
    const __m512i above = _mm512_sub_epi64(_mm512_set1_epi64(63), _mm512_lzcnt_epi64(bits));
    const __m512i rows = _mm512_maskz_add_epi64(which, own, above);
    _mm256_store_si256(reinterpret_cast<__m256i *>(into), _mm512_cvtepi64_epi32(rows));
}

// Step by step, so that no place waits for another.
PANORAMA_WALK void walkBits(StepBits bits, const Row *first, ChainBlock &chains, Walk &walk)
{
    const __m512i zero = _mm512_setzero_si512(), one = _mm512_set1_epi64(1);
    std::array<__m512i, places / 8> allowed;
    allowed.fill(_mm512_set1_epi64(-1));
    for (std::size_t &step = walk.reach; step < bits.steps; ++step) {
        const std::uint64_t *const masks = bits.masks + step * bits.stride;
        std::uint64_t &found = walk.found[step];
#pragma GCC unroll 8
        for (std::size_t i = 0; i < allowed.size(); ++i) {
            const std::size_t place = i * 8;
            const __m512i rest = _mm512_and_si512(_mm512_loadu_si512(masks + place), allowed[i]);
            const __m512i bit = _mm512_and_si512(rest, _mm512_sub_epi64(zero, rest));
            const __mmask8 isFound = _mm512_test_epi64_mask(bit, bit);
            keepRows(bit, isFound, first + place, chains.rows[step].data() + place);
            if (step == 1) {
                const __m512i starts = _mm512_loadu_si512(bits.masks + place);
                keepRows(_mm512_and_si512(starts, _mm512_sub_epi64(bit, one)), isFound, first + place,
                         walk.starts.data() + place);
            }
            found |= std::uint64_t(isFound) << place;
            allowed[i] = _mm512_sub_epi64(zero, _mm512_slli_epi64(bit, 1));
        }
        if (!found)
            break;
    }
}

void fetch(const std::uint32_t *times, const Row *rows, std::uint32_t *into, SoonTimes &soon)
{
    for (std::size_t place = 0; place < places; place += 4) {
        soon.ask();
        const std::uint32_t a = times[rows[place]], b = times[rows[place + 1]], c = times[rows[place + 2]],
                            d = times[rows[place + 3]];
        into[place] = a;
        into[place + 1] = b;
        into[place + 2] = c;
        into[place + 3] = d;
    }
}

// Sixteen places.
PANORAMA_WALK inline CutWalks cutSixteen(const Walk &walk, __m512i window, ChainBlock &chains, std::size_t place)
{
    const __m512i earliest = _mm512_load_si512(chains.times[0].data() + place), one = _mm512_set1_epi32(1);
    const __m512i start = _mm512_load_si512(walk.startTimes.data() + place);
    auto found = __mmask16(walk.found[0] >> place), inTime = found, late = __mmask16(0);
    __m512i end = earliest, levels = _mm512_maskz_mov_epi32(found, one);
    for (std::size_t step = 1; step < walk.reach; ++step) {
        found = __mmask16(walk.found[step] >> place);
        const __m512i now = _mm512_load_si512(chains.times[step].data() + place);
        inTime = _mm512_mask_cmple_epu32_mask(inTime & found, _mm512_sub_epi32(now, start), window);
        late |= found & ~inTime;
        levels = _mm512_mask_add_epi32(levels, inTime, levels, one);
        end = _mm512_mask_mov_epi32(end, inTime, now);
    }
    _mm_store_si128(reinterpret_cast<__m128i *>(chains.levels.data() + place), _mm512_cvtepi32_epi8(levels));
    const __mmask16 isOver = _mm512_cmpgt_epu32_mask(_mm512_sub_epi32(end, earliest), window);
    return {late, std::uint64_t(isOver & __mmask16(walk.found[0] >> place))};
}

PANORAMA_WALK CutWalks cutWide(const Walk &walk, std::uint32_t window, ChainBlock &chains)
{
    CutWalks all;
    for (std::size_t place = 0; place < places; place += 16) {
        const CutWalks cut = cutSixteen(walk, _mm512_set1_epi32(int(window)), chains, place);
        all.late |= cut.late << place;
        all.early |= cut.early << place;
    }
    return all;
}

CutWalks walkWide(StepBits bits, const Row *first, WalkTimes times, std::uint32_t window, ChainBlock &chains)
{
    Walk walk;
    walkBits(bits, first, chains, walk);
    SoonTimes soon(times.soon, (walk.reach + 1) * places / 4);
    for (std::size_t step = 0; step < walk.reach; ++step)
        fetch(times.all, chains.rows[step].data(), chains.times[step].data(), soon);
    fetch(times.all, walk.starts.data(), walk.startTimes.data(), soon);
    return cutWide(walk, window, chains);
}

// 32 rows at once.
PANORAMA_WALK inline int firstFrom(std::uint64_t starts, const std::uint32_t *times, __m512i bound)
{
    for (int part = 0;; part += 32, starts >>= 32) {
        const auto low = __mmask16(starts), high = __mmask16(starts >> 16);
        const std::uint32_t found =
            std::uint32_t(_mm512_mask_cmpge_epu32_mask(low, _mm512_maskz_loadu_epi32(low, times + part), bound))
            | std::uint32_t(
                  _mm512_mask_cmpge_epu32_mask(high, _mm512_maskz_loadu_epi32(high, times + part + 16), bound))
                << 16;
        if (found)
            return part + __builtin_ctz(found);
    }
}

PANORAMA_WALK void startWide(std::uint64_t which, const std::uint64_t *masks, const Row *first,
                             const std::uint32_t *times, std::uint32_t window, ChainBlock &chains)
{
    for (; which; which &= which - 1) {
        const int place = __builtin_ctzll(which);
        const std::uint32_t end = chains.times[chains.levels[place] - std::size_t(1)][place];
        const __m512i bound = _mm512_set1_epi32(int(end - window));
        const Row row = first[place] + Row(firstFrom(masks[place], times + first[place], bound));
        chains.rows[0][place] = row;
        chains.times[0][place] = times[row];
    }
}

#define PANORAMA_KEEP __attribute__((target("avx512f,popcnt")))

// Gives where the next ones go.
PANORAMA_KEEP inline std::uint32_t *keepSixteen(__m512i values, __mmask16 which, std::uint32_t *into)
{
    _mm512_storeu_si512(into, _mm512_maskz_compress_epi32(which, values));
    return into + __builtin_popcount(which);
}

PANORAMA_KEEP void keepWide(const std::uint32_t *values, std::uint64_t which, std::uint32_t *into)
{
    for (; which; which >>= 16, values += 16)
        into = keepSixteen(_mm512_loadu_si512(values), __mmask16(which), into);
}

PANORAMA_KEEP void waitsWide(const std::uint32_t *later, const std::uint32_t *earlier, const std::uint32_t *marks,
                             std::uint64_t which, std::uint32_t *into)
{
    for (; which; which >>= 16, later += 16, earlier += 16, marks += 16) {
        const __m512i wait = _mm512_sub_epi32(_mm512_loadu_si512(later), _mm512_loadu_si512(earlier));
        into = keepSixteen(_mm512_or_si512(wait, _mm512_loadu_si512(marks)), __mmask16(which), into);
    }
}
#endif

} // namespace

bool walksAhead()
{
#ifdef PANORAMA_WIDE_LOOPS
    return __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512vl");
#else
    return false;
#endif
}

CutWalks walkTogether(StepBits bits, const Row *first, WalkTimes times, std::uint32_t window, ChainBlock &chains)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (walksAhead())
        return walkWide(bits, first, times, window, chains);
#endif
    return walkPlain(bits, first, times.all, window, chains);
}

void startInTime(std::uint64_t which, const std::uint64_t *masks, const Row *first, const std::uint32_t *times,
                 std::uint32_t window, ChainBlock &chains)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (walksAhead())
        return startWide(which, masks, first, times, window, chains);
#endif
    startPlain(which, masks, first, times, window, chains);
}

void keepSome(const std::uint32_t *values, std::uint64_t which, std::uint32_t *into)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (__builtin_cpu_supports("avx512f"))
        return keepWide(values, which, into);
#endif
    keepPlain(values, which, into);
}

void keepWaits(const std::uint32_t *later, const std::uint32_t *earlier, const std::uint32_t *marks,
               std::uint64_t which, std::uint32_t *into)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (__builtin_cpu_supports("avx512f"))
        return waitsWide(later, earlier, marks, which, into);
#endif
    waitsPlain(later, earlier, marks, which, into);
}

} // namespace panorama::journeys
