// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/party_set.h"

#include "columns/bits.h"

namespace panorama::columns {

void PartySet::choose(std::uint32_t source, bool several)
{
    m_bits = &m_sets[std::uint64_t(source) << 32 | (several ? 0x80000000U : 0U)];
    m_source = source;
    m_several = several;
}

std::vector<std::uint64_t> PartySet::sorted() const
{
    std::vector<std::uint64_t> pairs;
    for (const auto &[start, bits] : m_sets)
        forEachBit(bits, [&, first = start](std::size_t number) { pairs.push_back(first + number); });
    return pairs;
}

} // namespace panorama::columns
