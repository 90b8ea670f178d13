// SPDX-License-Identifier: GPL-3.0-or-later
// 64 sets of 64 people are a square of bits, which is turned over: each one's periods are then a word, whose lowest bit
// is the first period and whose bits are added to the 64 counts of the cohort. Neighbours are often of one cohort, and
// adding to the same numbers twice running takes longer: so two tables in turn.
#include "columns/cohort_counts.h"

#include "columns/wide_loops.h"

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
        return {turnWide, beginWide, addWide};
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
