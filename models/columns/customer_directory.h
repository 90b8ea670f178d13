// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/holders.h"
#include "columns/record_scope.h"
#include "columns/snapshot.h"

#include <set>

namespace panorama::columns {

// Finds customers by what is kept with the columns, without reading the records: by id, by record, by rows, by
// identifier. Numbers are those of the snapshot.
class CustomerDirectory
{
public:
    CustomerDirectory(SnapshotPtr snapshot, Sections sections)
        : m_snapshot(std::move(snapshot)), m_sections(std::move(sections)), m_holders(m_sections)
    {
    }
    const CustomerTable &customers() const { return m_snapshot->customers; }
    std::vector<CustomerNumber> withIdentifier(std::uint32_t identifier) const;
    // These customers and all that they were cut from, further and further; for ranks also those whose records share a
    // weak identifier with theirs, since the order of the keys decides whose rows are that have nothing else.
    enum class Reach { Cuts, CutsAndWeak };
    Result<RecordScope> scopeOf(store::Database &database, std::set<CustomerNumber> customers, Reach reach) const;

private:
    std::optional<CustomerNumber> ofHolder(Holder holder) const;
    Result<std::vector<std::pair<CustomerNumber, CustomerNumber>>> cuts(store::Database &database) const;
    Result<void> addWeak(store::Database &database, CustomerNumber of, std::set<CustomerNumber> &customers) const;
    SnapshotPtr m_snapshot;
    Sections m_sections;
    Holders m_holders;
};

} // namespace panorama::columns
