// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/bits.h"

namespace panorama::columns {

Bits::Bits(std::size_t size, bool filled) : m_size(size), m_words(wordsFor(size), filled ? ~std::uint64_t(0) : 0)
{
    if (filled && size % 64)
        m_words.back() >>= 64 - size % 64;
}

Bits Bits::copyOf(Words words, std::size_t size)
{
    Bits bits;
    bits.m_size = size;
    bits.m_words.assign(words.begin(), words.end());
    return bits;
}

void Bits::complement()
{
    for (std::uint64_t &word : m_words)
        word = ~word;
    clearBeyond();
}

void Bits::clearBeyond()
{
    if (m_size % 64)
        m_words.back() &= ~std::uint64_t(0) >> (64 - m_size % 64);
}

Ranks::Ranks(Words words) : m_words(words)
{
    m_before.reserve(words.size());
    for (const std::uint64_t word : words) {
        m_before.push_back(std::uint32_t(m_count));
        m_count += countOnes(word);
    }
}

} // namespace panorama::columns
