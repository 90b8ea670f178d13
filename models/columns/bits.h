// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace panorama::columns {

using Words = std::span<const std::uint64_t>;

inline bool testBit(Words words, std::size_t i)
{
    return (words[i / 64] >> (i % 64)) & 1;
}
inline std::size_t wordsFor(std::size_t bits)
{
    return (bits + 63) / 64;
}
// The lowest so many bits of a word; all of them from 64 on.
inline std::uint64_t lowBits(std::size_t count)
{
    return count < 64 ? (std::uint64_t(1) << count) - 1 : ~std::uint64_t(0);
}
std::size_t countBits(Words words);
// Of one word, in line: not every processor has an instruction for it.
inline std::size_t countOnes(std::uint64_t word)
{
    word -= (word >> 1) & 0x5555555555555555U;
    word = (word & 0x3333333333333333U) + ((word >> 2) & 0x3333333333333333U);
    return (((word + (word >> 4)) & 0x0f0f0f0f0f0f0f0fU) * 0x0101010101010101U) >> 56;
}

// A set of people (or rows): one bit each. Bits beyond size() are always 0.
class Bits
{
public:
    Bits() = default;
    explicit Bits(std::size_t size, bool filled = false);
    static Bits copyOf(Words words, std::size_t size);

    std::size_t size() const { return m_size; }
    bool test(std::size_t i) const { return testBit(m_words, i); }
    void set(std::size_t i) { m_words[i / 64] |= std::uint64_t(1) << (i % 64); }
    void reset(std::size_t i) { m_words[i / 64] &= ~(std::uint64_t(1) << (i % 64)); }
    void complement();
    void clearBeyond(); // the bits of the last word beyond size()
    std::size_t count() const { return countBits(m_words); }
    Words words() const { return m_words; }
    std::span<std::uint64_t> words() { return m_words; }
    bool operator==(const Bits &) const = default;

private:
    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

// Calls `each(i)` for every set bit, upwards.
template<typename Each> void forEachBit(Words words, Each each)
{
    for (std::size_t w = 0; w < words.size(); ++w)
        for (std::uint64_t rest = words[w]; rest; rest &= rest - 1)
            each(w * 64 + std::size_t(std::countr_zero(rest)));
}

// How many bits of a set stand below a place, of any size up to 2^32. The set must stay as it is.
class Ranks
{
public:
    Ranks() = default;
    explicit Ranks(Words words);
    std::size_t below(std::size_t i) const
    {
        return m_before[i / 64] + countOnes(m_words[i / 64] & ((std::uint64_t(1) << (i % 64)) - 1));
    }
    std::size_t count() const { return m_count; } // of all bits

private:
    Words m_words;
    std::vector<std::uint32_t> m_before; // each word
    std::size_t m_count = 0;
};

} // namespace panorama::columns
