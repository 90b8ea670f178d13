// SPDX-License-Identifier: GPL-3.0-or-later
// 64 sets of 64 people are a square of bits, which is turned over: each one's periods are then a word, whose lowest bit
// is the first period and whose bits are added to the 64 counts of the cohort. Neighbours are often of one cohort, and
// adding to the same numbers twice running takes longer: so two tables in turn.
#include "columns/cohort_counts.h"

#include "core/wide_loops.h"

#include <algorithm>

#ifdef PANORAMA_WIDE_LOOPS
#include <immintrin.h>
#endif

namespace panorama::columns {
namespace {

constexpr std::size_t side = PeriodSets::most;
constexpr std::size_t mostBeforeSum = 60000; // people; a count has 16 bits
using Square = std::array<std::uint64_t, side>;

template<std::size_t Distance> [[gnu::always_inline]] inline void swapBlocks(std::uint64_t *words, std::uint64_t mask)
{
    for (std::size_t block = 0; block < side; block += 2 * Distance)
        for (std::size_t k = block; k < block + Distance; ++k) {
            const std::uint64_t moved = (words[k] >> Distance ^ words[k + Distance]) & mask;
            words[k + Distance] ^= moved;
            words[k] ^= moved << Distance;
        }
}

// Bit i of word k becomes bit k of word i.
[[gnu::always_inline]] inline void turn(Square &square)
{
    swapBlocks<32>(square.data(), 0x00000000ffffffff);
    swapBlocks<16>(square.data(), 0x0000ffff0000ffff);
    swapBlocks<8>(square.data(), 0x00ff00ff00ff00ff);
    swapBlocks<4>(square.data(), 0x0f0f0f0f0f0f0f0f);
    swapBlocks<2>(square.data(), 0x3333333333333333);
    swapBlocks<1>(square.data(), 0x5555555555555555);
}

// The cohorts of the people of a square whose first row is period `first`.
struct Members
{
    std::uint32_t first, count; // of cohorts
    std::uint32_t *cohorts;
    std::size_t people;
    std::size_t row(std::size_t i) const { return std::min(cohorts[i], count) * side; }
};

// Those who have no cohort get that of their first bit.
[[gnu::always_inline]] inline void begin(Square &starts, const Members &members)
{
    turn(starts);
    for (std::size_t i = 0; i < members.people; ++i) {
        const std::uint32_t known = members.cohorts[i];
        const std::uint32_t start = members.first + std::uint32_t(std::countr_zero(starts[i]));
        members.cohorts[i] = known == CohortCounts::none && starts[i] ? start : known;
    }
}

PANORAMA_CLONES void turnPlain(Square &square)
{
    turn(square);
}

PANORAMA_CLONES void beginPlain(Square &starts, const Members &members)
{
    begin(starts, members);
}

PANORAMA_CLONES void addPlain(const Square &square, const Members &members, std::uint16_t *rows, std::size_t table)
{
    constexpr std::size_t part = 16;
    for (std::size_t i = 0; i < members.people; ++i) {
        std::uint16_t *row = rows + i % 2 * table + members.row(i);
        for (std::size_t from = 0; from < side; from += part) {
            const auto bits = std::uint16_t(square[i] >> from);
            for (std::size_t k = 0; k < part; ++k)
                row[from + k] = std::uint16_t(row[from + k] + ((bits & std::uint16_t(1 << k)) != 0));
        }
    }
}

#ifdef PANORAMA_WIDE_LOOPS
__attribute__((target("arch=x86-64-v4"))) void turnWide(Square &square)
{
    turn(square);
}

__attribute__((target("arch=x86-64-v4"))) void beginWide(Square &starts, const Members &members)
{
    begin(starts, members);
}

// A square is 8 × 8 blocks of 8 × 8 bits: each block is turned by one instruction, its bytes stand where a shuffle puts
// them, and three rounds of shuffles turn the blocks.
#define PANORAMA_TURN_TARGET __attribute__((target("arch=x86-64-v4,avx512vbmi,gfni")))

PANORAMA_TURN_TARGET inline void turnWords(__m512i *rows)
{
    __m512i pairs[8], fours[8];
    for (int i = 0; i < 8; i += 2) {
        pairs[i] = _mm512_unpacklo_epi64(rows[i], rows[i + 1]);
        pairs[i + 1] = _mm512_unpackhi_epi64(rows[i], rows[i + 1]);
    }
    for (const int i : {0, 1, 4, 5}) {
        fours[i] = _mm512_shuffle_i64x2(pairs[i], pairs[i + 2], 0x88);
        fours[i + 2] = _mm512_shuffle_i64x2(pairs[i], pairs[i + 2], 0xdd);
    }
    for (const int i : {0, 1, 2, 3}) {
        rows[i] = _mm512_shuffle_i64x2(fours[i], fours[i + 4], 0x88);
        rows[i + 4] = _mm512_shuffle_i64x2(fours[i], fours[i + 4], 0xdd);
    }
}

PANORAMA_TURN_TARGET inline void turnBlocks(Square &square)
{
    alignas(64) std::array<std::uint8_t, 64> apart, together;
    for (std::size_t i = 0; i < 64; ++i) {
        apart[i] = std::uint8_t((7 - i % 8) * 8 + i / 8);
        together[i] = std::uint8_t(i % 8 * 8 + i / 8);
    }
    const __m512i toBlocks = _mm512_load_si512(apart.data()), toRows = _mm512_load_si512(together.data());
    const __m512i identity = _mm512_set1_epi64(std::int64_t(0x8040201008040201));
    __m512i rows[8];
    for (int i = 0; i < 8; ++i)
        rows[i] = _mm512_gf2p8affine_epi64_epi8(
            identity, _mm512_permutexvar_epi8(toBlocks, _mm512_load_si512(square.data() + i * 8)), 0);
    turnWords(rows);
    for (int i = 0; i < 8; ++i)
        _mm512_store_si512(square.data() + i * 8, _mm512_permutexvar_epi8(toRows, rows[i]));
}

PANORAMA_TURN_TARGET void turnByBlocks(Square &square)
{
    turnBlocks(square);
}

PANORAMA_TURN_TARGET void beginByBlocks(Square &starts, const Members &members)
{
    turnBlocks(starts);
    const __m512i zero = _mm512_setzero_si512(), last = _mm512_set1_epi64(std::int64_t(members.first) + 63);
    const __m256i none = _mm256_set1_epi32(int(CohortCounts::none));
    for (std::size_t i = 0; i < members.people; i += 8) {
        const auto present = __mmask8(0xff >> (8 - std::min<std::size_t>(8, members.people - i)));
        const __m512i own = _mm512_load_si512(starts.data() + i);
        const __m512i lowest = _mm512_and_si512(own, _mm512_sub_epi64(zero, own));
        const __m256i known = _mm256_maskz_loadu_epi32(present, members.cohorts + i);
        const __mmask8 begins =
            _mm256_mask_cmpeq_epi32_mask(_mm512_mask_test_epi64_mask(present, own, own), known, none);
        _mm256_mask_storeu_epi32(members.cohorts + i, begins,
                                 _mm512_cvtepi64_epi32(_mm512_sub_epi64(last, _mm512_lzcnt_epi64(lowest))));
    }
}

__attribute__((target("arch=x86-64-v4"))) void addWide(const Square &square, const Members &members,
                                                       std::uint16_t *rows, std::size_t table)
{
    const __m512i one = _mm512_set1_epi16(1);
    for (std::size_t i = 0; i < members.people; ++i) {
        std::uint16_t *row = rows + i % 2 * table + members.row(i);
        const __m512i low = _mm512_loadu_si512(row), high = _mm512_loadu_si512(row + 32);
        _mm512_storeu_si512(row, _mm512_mask_add_epi16(low, __mmask32(square[i]), low, one));
        _mm512_storeu_si512(row + 32, _mm512_mask_add_epi16(high, __mmask32(square[i] >> 32), high, one));
    }
}
#endif

struct Loops
{
    void (*turn)(Square &);
    void (*begin)(Square &, const Members &);
    void (*add)(const Square &, const Members &, std::uint16_t *, std::size_t);
};

Loops loopsOfProcessor()
{
#ifdef PANORAMA_WIDE_LOOPS
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
        return __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("gfni")
            ? Loops {turnByBlocks, beginByBlocks, addWide}
            : Loops {turnWide, beginWide, addWide};
#endif
    return {turnPlain, beginPlain, addPlain};
}

// Word w of each set; false: they are empty.
bool read(const PeriodSets &sets, std::size_t w, Square &square)
{
    std::uint64_t any = 0;
    square.fill(0);
    for (std::size_t set = 0; set < sets.size(); ++set)
        any |= square[set] = sets.word(set, w);
    return any != 0;
}

} // namespace

void PeriodSets::clear()
{
    std::fill_n(m_all.begin(), m_size * stride(), 0);
    m_size = 0;
}

CohortCounts::CohortCounts(std::span<std::uint32_t> cohorts, std::uint32_t count)
    : m_cohorts(cohorts), m_count(count), m_rows(2 * (count + std::size_t(1)) * side)
{
}

void CohortCounts::add(const PeriodSets &starts, const PeriodSets &returns, std::uint32_t first, std::uint32_t *counts)
{
    const Loops loops = loopsOfProcessor();
    alignas(64) Square square;
    std::size_t since = 0;
    for (std::size_t word = 0; word < returns.words(); ++word) {
        const std::size_t at = word * side;
        const Members members {first, m_count, m_cohorts.data() + at, std::min(side, m_cohorts.size() - at)};
        bool isAny = read(starts, word, square);
        if (isAny)
            loops.begin(square, members);
        if (&starts != &returns) {
            isAny = read(returns, word, square);
            loops.turn(square);
        }
        if (isAny)
            loops.add(square, members, m_rows.data(), m_rows.size() / 2);
        since += side;
        if (since > mostBeforeSum || word + 1 == returns.words()) {
            addUp(returns.size(), counts);
            since = 0;
        }
    }
}

void CohortCounts::addUp(std::size_t sets, std::uint32_t *counts)
{
    const std::size_t rows = m_count + std::size_t(1);
    for (std::size_t row = 0; row < 2 * rows; ++row)
        for (std::size_t set = 0; set < sets; ++set)
            counts[set * rows + row % rows] += m_rows[row * side + set];
    std::ranges::fill(m_rows, std::uint16_t(0));
}

} // namespace panorama::columns
