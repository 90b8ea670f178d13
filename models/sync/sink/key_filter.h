// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace panorama::sync {

// Tells quickly of most hashes that they were never added: a Bloom filter of three bits within one word a hash (Putze,
// Sanders and Singler 2007). The upper bits choose the word, so sorted hashes go through memory front to back.
class KeyFilter
{
public:
    // Room for so many hashes; what was added before is forgotten.
    void reset(std::size_t hashes)
    {
        m_words.assign(std::bit_ceil(hashes / 4 + 1024), 0);
        m_shift = 64 - std::countr_zero(m_words.size());
        m_added = 0;
    }
    bool hasRoom(std::size_t more) const { return m_added + more <= m_words.size() * 4; }
    std::size_t added() const { return m_added; }
    void add(std::span<const std::uint64_t> hashes)
    {
        for (const std::uint64_t hash : hashes)
            m_words[hash >> m_shift] |= bitsOf(hash);
        m_added += hashes.size();
    }
    bool mayHold(std::uint64_t hash) const
    {
        const std::uint64_t bits = bitsOf(hash);
        return (m_words[hash >> m_shift] & bits) == bits;
    }

private:
    static std::uint64_t bitsOf(std::uint64_t hash)
    {
        return std::uint64_t(1) << (hash & 63) | std::uint64_t(1) << (hash >> 6 & 63)
            | std::uint64_t(1) << (hash >> 12 & 63);
    }
    std::vector<std::uint64_t> m_words;
    int m_shift = 0;
    std::size_t m_added = 0;
};

} // namespace panorama::sync
