// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/holders.h"
#include "columns/insertions.h"
#include "columns/snapshot.h"
#include "store/workspace_meta.h"

#include <unordered_map>

namespace panorama::columns {

// Every (source << 32 | party) of the rows that came later, once, upwards.
Result<std::vector<std::uint64_t>> pairsOfRows(store::Database &database, store::LastRows after);

// Whom the rows that came after the columns belong to: every (source, party) that the columns do not know is claimed by
// a record of its source or makes an implicit record, as record_loader.cpp says. Customers are named by their former
// numbers; new ones are numbered from the former count upwards, in the order of their ids.
class NewPairs
{
public:
    NewPairs(store::Database &database, const Snapshot &base, const Holders &holders)
        : m_database(database), m_base(base), m_holders(holders)
    {
    }
    // False: known customers become one, get another id, or the order of record keys matters.
    Result<bool> resolve(store::LastRows after);

    std::span<const std::uint64_t> pairs() const { return m_pairs; } // upwards
    CustomerNumber ownerOf(std::size_t pair) const { return m_owners[pair]; }
    bool isImplicit(std::size_t pair) const { return m_implicit[pair]; }
    std::span<const std::uint32_t> members(std::size_t pair) const { return m_members[pair]; }
    const std::vector<RecordKey> &newCustomers() const { return m_newCustomers; } // smallest keys, upwards
    const IdentifierKind *kindOf(std::uint32_t identifier) const;
    bool anyImplicit() const;

private:
    Result<void> collect(store::LastRows after);
    Result<void> loadKinds();
    Result<void> loadMembers();
    Result<bool> mayLink();
    std::optional<std::uint32_t> claim(std::size_t pair) const;
    bool linkImplicit();
    bool joinHolders(std::size_t pair, std::uint32_t identifier, bool global);
    bool settleCustomers();
    bool meet(std::size_t pair, CustomerNumber customer);
    std::size_t root(std::size_t pair);

    store::Database &m_database;
    const Snapshot &m_base;
    const Holders &m_holders;
    std::vector<std::uint64_t> m_pairs;
    std::vector<std::vector<std::uint32_t>> m_members;
    std::vector<CustomerNumber> m_owners; // while implicit ones are joined: at the root of each component
    std::vector<bool> m_implicit;
    std::vector<std::size_t> m_parents;
    std::unordered_map<std::uint32_t, std::size_t> m_kindOf; // by identifier
    std::vector<IdentifierKind> m_kinds; // by identifier_kinds.id
    std::unordered_map<std::uint64_t, std::size_t> m_firstWith; // by identifier and scope: the first new record
    std::vector<RecordKey> m_newCustomers;
};

} // namespace panorama::columns
