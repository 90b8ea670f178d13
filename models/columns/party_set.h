// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <vector>

namespace panorama::columns {

// Distinct (source, party) of very many rows: a bit each, single identifiers and sets of them apart.
class PartySet
{
public:
    void add(std::uint32_t source, std::uint32_t party)
    {
        const bool several = party >> 31;
        if (!m_bits || source != m_source || several != m_several)
            choose(source, several);
        const std::size_t number = party & 0x7fffffffU;
        if (number / 64 >= m_bits->size())
            m_bits->resize(number / 64 + number / 256 + 1);
        (*m_bits)[number / 64] |= std::uint64_t(1) << (number % 64);
    }
    std::vector<std::uint64_t> sorted() const; // source << 32 | party

private:
    void choose(std::uint32_t source, bool several);
    std::map<std::uint64_t, std::vector<std::uint64_t>> m_sets; // by source << 32 | the party's highest bit
    std::vector<std::uint64_t> *m_bits = nullptr;
    std::uint32_t m_source = 0;
    bool m_several = false;
};

} // namespace panorama::columns
