// SPDX-License-Identifier: GPL-3.0-or-later
// A link's id is a hash of its records' references: the pair is found by trying those that can be linked, first the
// stored ones, then all that share an identifier.
#include "services/link_scope.h"

#include "columns/snapshot_cache.h"
#include "core/parallel.h"
#include "identity/link_table.h"

#include <atomic>
#include <cstring>
#include <set>

namespace panorama::services {
namespace {

using columns::CustomerDirectory;
using columns::Holder;
using Pair = std::pair<std::string, std::string>;

constexpr std::size_t hashSize = 16, identifiersAPart = 8192;
constexpr std::size_t mostRefs = 200000; // that are looked up one by one
constexpr std::size_t mostHolders = 256; // all of whose pairs are tried

// References of records as links name them.
class Refs
{
public:
    static Result<Refs> load(store::Database &database)
    {
        Refs refs;
        TRY(const std::int64_t most, database.integer("SELECT coalesce(max(id), 0) FROM records"));
        refs.m_hashes.resize((std::size_t(most) + 1) * hashSize);
        store::Statement row = database.prepare("SELECT id, key_hash FROM records");
        while (row.step())
            if (row.integer(0) > 0 && row.integer(0) <= most && row.blob(1).size() == hashSize)
                std::memcpy(refs.m_hashes.data() + std::size_t(row.integer(0)) * hashSize, row.blob(1).data(),
                            hashSize);
        TRY_VOID(row.status());
        return refs;
    }
    std::string of(Holder holder) const
    {
        if (!(holder & columns::holderImplicit))
            return m_hashes.substr(std::size_t(std::uint32_t(holder)) * hashSize, hashSize);
        const std::uint32_t row[2] = {std::uint32_t((holder & ~columns::holderImplicit) >> 32), std::uint32_t(holder)};
        std::string ref(1 + sizeof row, 'P');
        std::memcpy(ref.data() + 1, row, sizeof row);
        return ref;
    }

private:
    std::string m_hashes; // by records.id
};

// Tries the pairs that share an identifier of some range.
class SharedPairs
{
public:
    SharedPairs(const CustomerDirectory &directory, const Refs &refs, const std::string &link)
        : m_directory(directory), m_refs(refs), m_link(link)
    {
    }
    std::optional<Pair> find() const
    {
        const auto later = m_directory.laterHolders();
        const std::size_t end =
            std::max<std::size_t>(m_directory.holders().end(), later.empty() ? 0 : std::size_t(later.back().first) + 1);
        std::vector<std::optional<Pair>> found((end + identifiersAPart - 1) / identifiersAPart);
        std::atomic<bool> done = false;
        parallelFor(found.size(), [&](std::size_t part) {
            for (std::size_t id = part * identifiersAPart; id < std::min(end, (part + 1) * identifiersAPart); ++id)
                if (!found[part] && !done && (found[part] = among(std::uint32_t(id))))
                    done = true;
        });
        for (const std::optional<Pair> &pair : found)
            if (pair)
                return pair;
        return std::nullopt;
    }
    // Some identifier has too many for all pairs to be tried.
    bool isShort() const { return m_isShort; }

private:
    std::optional<Pair> among(std::uint32_t identifier) const
    {
        const std::span<const Holder> known = m_directory.holders().of(identifier);
        const auto later = m_directory.laterHolders();
        auto at = std::lower_bound(later.begin(), later.end(), std::pair(identifier, Holder(0)));
        const auto laterEnd =
            std::find_if(at, later.end(), [identifier](const auto &entry) { return entry.first != identifier; });
        if (known.size() + std::size_t(laterEnd - at) < 2)
            return std::nullopt;
        std::vector<Holder> holders(known.begin(), known.end());
        for (; at != laterEnd; ++at)
            holders.push_back(at->second);
        if (holders.size() > mostHolders) {
            m_isShort = true;
            return std::nullopt;
        }
        for (std::size_t i = 0; i < holders.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (Pair pair {m_refs.of(holders[i]), m_refs.of(holders[j])};
                    identity::linkId(pair.first, pair.second) == m_link)
                    return pair;
        return std::nullopt;
    }
    const CustomerDirectory &m_directory;
    const Refs &m_refs;
    const std::string &m_link;
    mutable std::atomic<bool> m_isShort = false;
};

// What the reference of a row may stand for: itself, or a record that the row has come to belong to since.
Result<std::vector<std::string>> meaningsOf(store::Database &database, const CustomerDirectory &directory,
                                            std::string_view ref)
{
    std::vector<std::string> meanings {std::string(ref)};
    if (ref.size() == hashSize)
        return meanings;
    TRY(const auto group, directory.ofRef(database, ref));
    store::Statement row = database.prepare("SELECT key_hash FROM records WHERE id = ?");
    for (const columns::RecordKey key : group ? directory.recordsOf(*group) : std::span<const columns::RecordKey>())
        if (!(key & columns::implicitRecord) && row.bind(std::int64_t(key)).step())
            meanings.emplace_back(row.blob(0));
    TRY_VOID(row.status());
    return meanings;
}

Result<std::optional<Pair>> storedPair(store::Database &database, const CustomerDirectory &directory,
                                       const std::string &link)
{
    store::Statement row = database.prepare("SELECT a, b FROM links UNION SELECT a, b FROM cuts");
    while (row.step()) {
        TRY(const std::vector<std::string> first, meaningsOf(database, directory, row.blob(0)));
        TRY(const std::vector<std::string> second, meaningsOf(database, directory, row.blob(1)));
        for (const std::string &a : first)
            for (const std::string &b : second)
                if (identity::linkId(a, b) == link)
                    return std::optional(Pair(a, b));
    }
    TRY_VOID(row.status());
    return std::optional<Pair>();
}

Result<columns::RecordScope> scopeOf(store::Database &database, const CustomerDirectory &directory,
                                     const std::set<std::string> &refs, CustomerDirectory::Reach reach)
{
    std::set<CustomerDirectory::Group> groups;
    for (const std::string &ref : refs) {
        TRY(const auto group, directory.ofRef(database, ref));
        if (group)
            groups.insert(*group);
    }
    return directory.scopeOf(database, groups, reach);
}

} // namespace

Result<std::optional<columns::RecordScope>> scopeOfLink(store::Database &database, const std::string &link)
{
    TRY(const auto directory, columns::SnapshotCache::knownDirectory(database));
    if (!directory)
        return std::optional<columns::RecordScope>();
    TRY(std::optional<Pair> pair, storedPair(database, *directory, link));
    if (!pair) {
        TRY(const Refs refs, Refs::load(database));
        const SharedPairs shared(*directory, refs, link);
        pair = shared.find();
        if (!pair && shared.isShort())
            return std::optional<columns::RecordScope>();
    }
    const std::set<std::string> refs = pair ? std::set {pair->first, pair->second} : std::set<std::string>();
    TRY(columns::RecordScope scope, scopeOf(database, *directory, refs, CustomerDirectory::Reach::CutsAndWeak));
    return std::optional(std::move(scope));
}

Result<std::optional<columns::RecordScope>> scopeOfRefs(store::Database &database, const char *sql)
{
    std::set<std::string> refs;
    store::Statement row = database.prepare(sql);
    while (row.step() && refs.size() <= mostRefs)
        refs.insert(std::string(row.blob(0)));
    TRY_VOID(row.status());
    TRY(const auto directory, columns::SnapshotCache::knownDirectory(database));
    if (!directory || refs.size() > mostRefs)
        return std::optional<columns::RecordScope>();
    TRY(columns::RecordScope scope, scopeOf(database, *directory, refs, CustomerDirectory::Reach::Cuts));
    return std::optional(std::move(scope));
}

} // namespace panorama::services
