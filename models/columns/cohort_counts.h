// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/bits.h"

#include <array>

namespace panorama::columns {

// Up to 64 sets of the same people, each for one period.
class PeriodSets
{
public:
    static constexpr std::size_t most = 64;
    explicit PeriodSets(std::size_t people) : m_words(wordsFor(people)), m_all(most * stride()) { }
    std::size_t words() const { return m_words; }
    std::size_t size() const { return m_size; }
    std::span<std::uint64_t> add() { return std::span(m_all).subspan(m_size++ * stride(), m_words); } // an empty one
    std::uint64_t word(std::size_t set, std::size_t w) const { return m_all[set * stride() + w]; }
    void clear();

private:
    std::size_t stride() const { return m_words + 8; } // no power of 2: words of all sets are read together
    std::size_t m_words, m_size = 0;
    std::vector<std::uint64_t> m_all;
};

// Puts people into the cohort of the first period that they start in, and counts them by cohort in each period.
class CohortCounts
{
public:
    static constexpr std::uint32_t none = 0xffffffff;
    // `cohorts`: of each of at most 2^17 people, `none` at first; `count` of them.
    CohortCounts(std::span<std::uint32_t> cohorts, std::uint32_t count);
    // Periods first, first + 1 …: who starts and who returns. Adds to counts[(period - first) * (count + 1) + cohort];
    // those without a cohort stand last.
    void add(const PeriodSets &starts, const PeriodSets &returns, std::uint32_t first, std::uint32_t *counts);

private:
    void addUp(std::size_t sets, std::uint32_t *counts);

    std::span<std::uint32_t> m_cohorts;
    std::uint32_t m_count;
    std::vector<std::uint16_t> m_rows; // two tables of 64 counts a cohort
};

} // namespace panorama::columns
