// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/holders.h"
#include "columns/record_scope.h"
#include "columns/snapshot.h"
#include "store/workspace_meta.h"

#include <set>

namespace panorama::columns {

// Finds people by what is kept with columns, without reading the records: by id, by record, by rows, by identifier. The
// columns may be of an earlier commit, as long as records have stayed the same since: rows that came later are known
// beside them, links are read as they are now. People are named by groups: a customer of the columns, or the rows of
// one source and party that came later; who belongs together now is in one scope.
class CustomerDirectory
{
public:
    using Group = std::uint32_t;
    // `last`: the rows that the columns have. Nothing: so many came later that looking at all is as quick.
    static Result<std::optional<CustomerDirectory>> open(store::Database &database, SnapshotPtr snapshot,
                                                         Sections sections, store::LastRows last);
    std::optional<Group> ofId(std::string_view customer) const; // a present or former id
    std::optional<Group> ofRecord(std::int64_t recordId) const { return m_snapshot->customers.ofRecord(recordId); }
    std::optional<Group> ofRow(std::uint32_t source, std::uint32_t party) const;
    Result<std::optional<Group>> ofRef(store::Database &database, std::string_view ref) const; // as in links and cuts
    std::span<const RecordKey> recordsOf(Group group) const; // of a customer of the columns
    std::vector<Group> withIdentifier(std::uint32_t identifier) const;
    // Records that have each identifier, those of the columns and those of rows that came later.
    const Holders &holders() const { return m_holders; }
    std::span<const std::pair<std::uint32_t, Holder>> laterHolders() const { return m_laterHolders; }
    std::optional<Group> ofHolder(Holder holder) const;
    // All that belongs to these groups, and to whom they were cut from, further and further; for ranks also those whose
    // records share a weak identifier with theirs, since the order of the keys decides whose rows are that have nothing
    // else.
    enum class Reach { Cuts, CutsAndWeak };
    Result<RecordScope> scopeOf(store::Database &database, const std::set<Group> &groups, Reach reach) const;

private:
    friend class ScopeWalk;
    CustomerDirectory(SnapshotPtr snapshot, Sections sections)
        : m_snapshot(std::move(snapshot)), m_sections(std::move(sections)), m_holders(m_sections)
    {
    }
    Result<void> addLater(store::Database &database, std::vector<std::uint64_t> pairs);
    SnapshotPtr m_snapshot;
    Sections m_sections;
    Holders m_holders;
    std::vector<std::uint64_t> m_later; // (source << 32 | party) that the columns do not know, upwards
    std::vector<std::pair<std::uint32_t, Holder>> m_laterHolders; // their identifiers, upwards
};

// Every (source << 32 | party) of the rows that came later, once, upwards.
Result<std::vector<std::uint64_t>> laterPairs(store::Database &database, store::LastRows last);

} // namespace panorama::columns
