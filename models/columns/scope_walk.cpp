// SPDX-License-Identifier: GPL-3.0-or-later
// From a group on to all that it may belong to: by the links and cuts as they are now, and by the identifiers of its
// records, where they count. Strong ones join people. A weak one only says whose rows are that have nothing stronger:
// rows that came later are reached by it from the records of their source, and those from them; for ranks every record
// that has it is.
#include "columns/customer_directory.h"

#include "core/packed_numbers.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>
#include <unordered_set>

namespace panorama::columns {

class ScopeWalk
{
    using Group = CustomerDirectory::Group;
    using Reach = CustomerDirectory::Reach;

public:
    ScopeWalk(const CustomerDirectory &directory, store::Database &database, Reach reach)
        : m_directory(directory),
          m_database(database),
          m_reach(reach),
          m_record(database.prepare("SELECT source_id, key_hash, identifiers FROM records WHERE id = ?")),
          m_kind(database.prepare(
              "SELECT k.strong, k.global FROM identifiers i JOIN identifier_kinds k ON k.id = i.kind WHERE i.id = ?"))
    {
    }
    Result<void> loadLinks()
    {
        store::Statement pair =
            m_database.prepare("SELECT a, b FROM links WHERE state = 'linked' UNION ALL SELECT a, b FROM cuts");
        while (pair.step()) {
            const std::string a(pair.blob(0)), b(pair.blob(1));
            m_links[a].push_back(b);
            m_links[b].push_back(a);
        }
        return pair.status();
    }
    Result<RecordScope> run(const std::set<Group> &groups)
    {
        m_todo.assign(groups.begin(), groups.end());
        m_seen.insert(groups.begin(), groups.end());
        while (!m_todo.empty()) {
            const Group group = m_todo.back();
            m_todo.pop_back();
            TRY_VOID(leave(group));
        }
        return scope();
    }

private:
    void reach(std::optional<Group> group)
    {
        if (group && m_seen.insert(*group).second)
            m_todo.push_back(*group);
    }
    Result<void> leave(Group group)
    {
        const std::uint32_t known = m_directory.m_snapshot->customers.size();
        if (group >= known)
            return leaveRow(m_directory.m_later[group - known]);
        for (const RecordKey key : m_directory.m_snapshot->customers.records(group))
            TRY_VOID(key & implicitRecord ? leaveRow(key & ~implicitRecord) : leaveRecord(std::int64_t(key)));
        return {};
    }
    Result<void> leaveRecord(std::int64_t id)
    {
        m_record.bind(id);
        if (!m_record.step())
            return m_record.status();
        const auto source = std::uint32_t(m_record.integer(0));
        const std::string ref(m_record.blob(1)), ids(m_record.blob(2));
        TRY_VOID(followLinks(ref));
        for (std::size_t at = 0; at + sizeof(std::uint32_t) <= ids.size(); at += sizeof(std::uint32_t)) {
            std::uint32_t identifier = 0;
            std::memcpy(&identifier, ids.data() + at, sizeof identifier);
            TRY_VOID(followIdentifier(identifier, source));
        }
        return {};
    }
    Result<void> leaveRow(std::uint64_t pair)
    {
        std::string ref(1 + sizeof(std::uint32_t) * 2, 'P');
        const std::uint32_t row[2] = {std::uint32_t(pair >> 32), std::uint32_t(pair)};
        std::memcpy(ref.data() + 1, row, sizeof row);
        TRY_VOID(followLinks(ref));
        TRY(const std::vector<std::uint32_t> ids, membersOf(row[1]));
        for (const std::uint32_t identifier : ids)
            TRY_VOID(followIdentifier(identifier, row[0]));
        return {};
    }
    Result<std::vector<std::uint32_t>> membersOf(std::uint32_t party)
    {
        constexpr std::uint32_t manyFlag = 0x80000000U;
        std::vector<std::uint32_t> ids {party};
        if (!(party & manyFlag))
            return ids;
        store::Statement row = m_database.prepare("SELECT members FROM parties WHERE id = ?");
        row.bind(std::int64_t(party & ~manyFlag));
        ids = numbersIn<std::uint32_t>(row.step() ? row.blob(0) : std::string_view());
        TRY_VOID(row.status());
        return ids;
    }
    Result<void> followLinks(const std::string &ref)
    {
        const auto others = m_links.find(ref);
        if (others == m_links.end())
            return {};
        for (const std::string &other : others->second) {
            TRY(const std::optional<Group> group, m_directory.ofRef(m_database, other));
            reach(group);
        }
        return {};
    }
    Result<void> followIdentifier(std::uint32_t identifier, std::uint32_t source)
    {
        m_kind.bind(identifier);
        const bool known = m_kind.step(), strong = known && m_kind.integer(0), global = known && m_kind.integer(1);
        TRY_VOID(m_kind.status());
        if (!m_followed.insert(std::uint64_t(strong && global ? 0 : source) << 32 | identifier).second)
            return {};
        const auto counts = [&](Holder holder) {
            const bool own = std::uint32_t((holder & ~holderImplicit) >> 32) == source;
            return strong ? global || own
                          : own && !(holder & holderImplicit) && (m_reach == Reach::CutsAndWeak || hasLater());
        };
        for (const Holder holder : m_directory.m_holders.of(identifier))
            if (counts(holder))
                reach(m_directory.ofHolder(holder));
        const auto &later = m_directory.m_laterHolders;
        for (auto at = std::lower_bound(later.begin(), later.end(), std::pair(identifier, Holder(0)));
             at != later.end() && at->first == identifier; ++at)
            if (const bool own = std::uint32_t((at->second & ~holderImplicit) >> 32) == source;
                own || (strong && global))
                reach(m_directory.ofHolder(at->second));
        return {};
    }
    bool hasLater() const { return !m_directory.m_later.empty(); }
    RecordScope scope() const
    {
        RecordScope scope;
        const CustomerTable &customers = m_directory.m_snapshot->customers;
        std::vector<bool> isWanted(customers.size());
        for (const Group group : m_seen) {
            if (group >= customers.size()) {
                scope.pairs.push_back(m_directory.m_later[group - customers.size()]);
                continue;
            }
            isWanted[group] = true;
            for (const RecordKey key : customers.records(group))
                if (!(key & implicitRecord))
                    scope.records.push_back(std::int64_t(key));
        }
        std::sort(scope.records.begin(), scope.records.end());
        const auto pairs = m_directory.m_sections.get<std::uint64_t>("customers/pairs");
        const auto owners = m_directory.m_sections.get<CustomerNumber>("customers/pair-owners");
        for (std::size_t i = 0; i < pairs.size(); ++i)
            if (isWanted[owners[i]])
                scope.pairs.push_back(pairs[i]);
        std::sort(scope.pairs.begin(), scope.pairs.end());
        return scope;
    }

    const CustomerDirectory &m_directory;
    store::Database &m_database;
    Reach m_reach;
    store::Statement m_record, m_kind;
    std::unordered_map<std::string, std::vector<std::string>> m_links; // by ref
    std::vector<Group> m_todo;
    std::unordered_set<Group> m_seen;
    std::unordered_set<std::uint64_t> m_followed; // identifiers within their scopes
};

Result<RecordScope> CustomerDirectory::scopeOf(store::Database &database, const std::set<Group> &groups,
                                               Reach reach) const
{
    ScopeWalk walk(*this, database, reach);
    TRY_VOID(walk.loadLinks());
    return walk.run(groups);
}

} // namespace panorama::columns
