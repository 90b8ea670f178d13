// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/owner_table.h"

#include <algorithm>

namespace panorama::columns {

static constexpr std::uint32_t manyFlag = 0x80000000U;

CustomerNumber RowOwners::of(std::uint32_t source, std::uint32_t party) const
{
    const std::uint64_t pair = std::uint64_t(source) << 32 | party;
    const auto at = std::lower_bound(pairs.begin(), pairs.end(), pair);
    return at != pairs.end() && *at == pair ? customers[std::size_t(at - pairs.begin())] : noCustomer;
}

const OwnerTable::SourceOwners &OwnerTable::ownersOf(std::uint32_t source, bool several)
{
    const auto [at, isNew] = m_sources.try_emplace({source, several});
    if (!isNew)
        return at->second;
    const std::span<const std::uint64_t> pairs = m_pairs.pairs;
    const std::uint64_t low = std::uint64_t(source) << 32 | (several ? manyFlag : 0U);
    const std::uint64_t high = low + (manyFlag - 1);
    const auto first = std::lower_bound(pairs.begin(), pairs.end(), low);
    const auto last = std::upper_bound(first, pairs.end(), high);
    SourceOwners &owners = at->second;
    owners.customers = m_pairs.customers.subspan(std::size_t(first - pairs.begin()), std::size_t(last - first));
    if (first != last)
        owners.words.resize(std::size_t(last[-1] & (manyFlag - 1)) / 64 + 1);
    std::size_t counted = 0; // words of which it is known how many are before
    for (auto pair = first; pair != last; ++pair) {
        const std::size_t word = std::size_t(*pair & (manyFlag - 1)) / 64;
        for (; counted <= word; ++counted)
            owners.words[counted].before = std::uint32_t(pair - first);
        owners.words[word].bits |= std::uint64_t(1) << (*pair % 64);
    }
    return owners;
}

std::vector<CustomerNumber> OwnerTable::of(std::uint32_t source, const std::vector<std::uint32_t> &parties)
{
    const SourceOwners &single = ownersOf(source, false), &several = ownersOf(source, true);
    std::vector<CustomerNumber> customers(parties.size());
    for (std::size_t row = 0; row < parties.size(); ++row)
        customers[row] = parties[row] & manyFlag ? several.of(parties[row] & ~manyFlag) : single.of(parties[row]);
    return customers;
}

} // namespace panorama::columns
