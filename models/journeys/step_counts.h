// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace panorama::journeys {

// How often each number stands right behind each other one in runs of bytes.
class StepCounts
{
public:
    static constexpr std::size_t mostCodes = 256;
    explicit StepCounts(std::size_t codes); // all numbers are below; at most mostCodes
    void add(std::span<const std::uint8_t> run);
    void addPlain(std::span<const std::uint8_t> run); // the same in plain C++: what tests compare with
    std::uint64_t at(std::size_t from, std::size_t to) const;

private:
    std::size_t table() const { return m_codes << m_bits; }

    std::size_t m_codes;
    int m_bits; // of a number
    // By table, number before, number behind. Adding to the same number twice running takes long: so there are four.
    std::vector<std::uint64_t> m_counts;
};

} // namespace panorama::journeys
