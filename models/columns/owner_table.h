// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/bits.h"
#include "columns/customer_index.h"

#include <map>
#include <span>
#include <vector>

namespace panorama::columns {

// Whom rows of each (source << 32 | party) belong to; the pairs upwards.
struct RowOwners
{
    std::span<const std::uint64_t> pairs;
    std::span<const CustomerNumber> customers;
    CustomerNumber of(std::uint32_t source, std::uint32_t party) const; // noCustomer: there are no such rows
};

// The same for many rows: a table by party, made for each source when it is first asked for. Of one thread at a time.
class OwnerTable
{
public:
    explicit OwnerTable(RowOwners owners) : m_pairs(owners) { }
    const RowOwners &pairs() const { return m_pairs; }
    std::vector<CustomerNumber> of(std::uint32_t source, const std::vector<std::uint32_t> &parties);
    void clear() { m_sources.clear(); }

private:
    // Customers of the pairs of one source, by a bit for each identifier (or parties.id) that they name.
    struct Named
    {
        std::uint64_t bits = 0;
        std::uint32_t before = 0; // pairs of the words before
    };
    struct SourceOwners
    {
        std::vector<Named> words;
        std::span<const CustomerNumber> customers;
        CustomerNumber of(std::uint32_t id) const
        {
            if (id / 64 >= words.size() || !(words[id / 64].bits >> (id % 64) & 1))
                return noCustomer;
            const Named &word = words[id / 64];
            return customers[word.before + countOnes(word.bits & ((std::uint64_t(1) << (id % 64)) - 1))];
        }
    };
    const SourceOwners &ownersOf(std::uint32_t source, bool several);

    RowOwners m_pairs;
    std::map<std::pair<std::uint32_t, bool>, SourceOwners> m_sources; // single identifiers and parties.id apart
};

} // namespace panorama::columns
