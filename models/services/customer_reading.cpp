// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_reading.h"

#include "columns/snapshot_cache.h"
#include "core/text.h"
#include "domain/identifier.h"
#include "store/workspace_meta.h"

#include <algorithm>

namespace panorama::services {
namespace {

constexpr std::size_t longIdentifier = 12;
constexpr std::size_t mostMembers = 100000; // that are looked up one by one

// Looks names up in the tables and the directory of one read transaction.
class CustomerFinder
{
public:
    CustomerFinder(const store::Workspace &workspace, store::Database &database, const store::Vault &vault,
                   columns::CustomerDirectory directory)
        : m_database(database), m_vault(vault), m_directory(std::move(directory)), m_region(workspace.settings().region)
    {
    }
    void addId(std::string_view customer)
    {
        if (const auto group = m_directory.ofId(customer))
            m_found.insert(*group);
    }
    // Whom the text names as an id, a record key or KIND:VALUE.
    Result<void> addNamed(std::string_view text)
    {
        addId(text);
        TRY_VOID(addRecord(text));
        TRY_VOID(addImplicit(text));
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos)
            return {};
        const std::string kind(text.substr(0, colon));
        const auto value = normalizedIdentifier(kind, text.substr(colon + 1), m_region);
        return value ? addIdentifier(kind, *value) : Result<void>();
    }
    // Whom the text names as a whole identifier of any kind, or as a key of any source.
    Result<void> addValue(std::string_view text)
    {
        TRY_VOID(addKey(text));
        TRY(const std::vector<identity::IdentifierKind> kinds, identity::loadKinds(m_database));
        for (const identity::IdentifierKind &kind : kinds) {
            const auto value = kind.name.empty() ? std::nullopt : normalizedIdentifier(kind.name, text, m_region);
            if (value)
                TRY_VOID(addIdentifier(kind.name, *value));
        }
        return {};
    }
    // Whom the text names as a key of any source.
    Result<void> addKey(std::string_view text)
    {
        TRY(const std::vector<std::string> sources, identity::sourceNames(m_database));
        for (const std::string &source : sources) {
            TRY_VOID(addRecord(source + "/" + std::string(text)));
            if (text.starts_with("~"))
                TRY_VOID(addImplicit(source + "/" + std::string(text)));
        }
        return {};
    }
    void addHits(const PeopleArena::Hits &hits)
    {
        for (const std::uint32_t record : hits.records)
            if (const auto group = m_directory.ofRecord(record))
                m_found.insert(*group);
        for (const std::uint32_t identifier : hits.identifiers)
            for (const columns::CustomerDirectory::Group group : m_directory.withIdentifier(identifier))
                m_found.insert(group);
    }
    bool any() const { return !m_found.empty(); }
    std::size_t count() const { return m_found.size(); }
    using Reach = columns::CustomerDirectory::Reach;
    Result<columns::RecordScope> scope(Reach reach) const { return m_directory.scopeOf(m_database, m_found, reach); }
    // Of the first groups.
    Result<identity::IdentityViewPtr> view(const Job &job, std::size_t most = SIZE_MAX) const
    {
        std::set<columns::CustomerDirectory::Group> groups;
        for (auto at = m_found.begin(); at != m_found.end() && groups.size() < most; ++at)
            groups.insert(groups.end(), *at);
        TRY(const columns::RecordScope all, m_directory.scopeOf(m_database, groups, Reach::Cuts));
        return identity::IdentityView::loadOf(all, m_database, m_vault, job);
    }

private:
    Result<std::uint32_t> identifierId(const std::string &kind, std::string_view value)
    {
        store::Statement row = m_database.prepare(
            "SELECT i.id FROM identifiers i JOIN identifier_kinds k ON k.id = i.kind WHERE i.hash = ? AND k.name = ?");
        row.bind().bindBlob(store::bytesOf(m_vault.identifierHash(kind, value))).bindNext(kind);
        const std::uint32_t id = row.step() ? std::uint32_t(row.integer(0)) : 0;
        TRY_VOID(row.status());
        return id;
    }
    Result<void> addIdentifier(const std::string &kind, std::string_view value)
    {
        TRY(const std::uint32_t id, identifierId(kind, value));
        for (const columns::CustomerDirectory::Group group : m_directory.withIdentifier(id))
            m_found.insert(group);
        return {};
    }
    Result<void> addRecord(std::string_view key)
    {
        store::Statement row = m_database.prepare("SELECT id FROM records WHERE key_hash = ?");
        row.bind().bindBlob(store::bytesOf(m_vault.recordKeyHash(key)));
        if (row.step())
            if (const auto group = m_directory.ofRecord(row.integer(0)))
                m_found.insert(*group);
        return row.status();
    }
    // SOURCE/~KIND:VALUE[,…]
    Result<void> addImplicit(std::string_view key)
    {
        const std::size_t split = key.find("/~");
        if (split == std::string_view::npos)
            return {};
        std::vector<std::uint32_t> ids;
        std::string_view rest = key.substr(split + 2);
        while (!rest.empty()) {
            const std::size_t colon = std::min(rest.find(':'), rest.size()), end = nextIdentifier(rest);
            const std::string_view value = rest.substr(std::min(colon + 1, end), end - std::min(colon + 1, end));
            TRY(const std::uint32_t id, identifierId(std::string(rest.substr(0, colon)), value));
            ids.push_back(id);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        std::sort(ids.begin(), ids.end());
        TRY(const std::int64_t party, partyOf(ids));
        store::Statement source = m_database.prepare("SELECT id FROM sources WHERE name = ?");
        source.bind(key.substr(0, split));
        if (source.step())
            if (const auto group = m_directory.ofRow(std::uint32_t(source.integer(0)), std::uint32_t(party)))
                m_found.insert(*group);
        return source.status();
    }
    // Where the next KIND:VALUE of a list begins, less the comma; values may hold commas of their own.
    static std::size_t nextIdentifier(std::string_view list)
    {
        const std::size_t comma = list.find(',', list.find(':'));
        const std::size_t colon = comma == std::string_view::npos ? comma : list.find(':', comma);
        return colon == std::string_view::npos ? list.size() : list.rfind(',', colon);
    }
    Result<std::int64_t> partyOf(const std::vector<std::uint32_t> &ids)
    {
        if (ids.size() == 1)
            return std::int64_t(ids.front());
        store::Statement row = m_database.prepare("SELECT id FROM parties WHERE members = ?");
        row.bind().bindBlob({reinterpret_cast<const char *>(ids.data()), ids.size() * sizeof(std::uint32_t)});
        const std::int64_t id = row.step() ? row.integer(0) | 0x80000000LL : 0;
        TRY_VOID(row.status());
        return id;
    }
    store::Database &m_database;
    const store::Vault &m_vault;
    columns::CustomerDirectory m_directory;
    std::string m_region;
    std::set<columns::CustomerDirectory::Group> m_found;
};

Result<CustomerFinder> finderOf(const Job &job, store::Workspace &workspace, store::ReadSession &session,
                                const store::Vault &vault)
{
    const store::WorkspaceSettings settings = workspace.settings();
    TRY(columns::CustomerDirectory directory,
        columns::SnapshotCache::directory(
            session, {workspace.id(), session.stamp(), session.revision(), settings.zone, settings.currency, {}}, job));
    return CustomerFinder(workspace, session.database(), vault, std::move(directory));
}

// Whether the text stands for itself: nobody would look for other people by it.
bool isWhole(std::string_view text, const std::string &region)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && static_cast<unsigned char>(c) < 0x7f; });
    const bool phone =
        text.find_first_not_of("0123456789 -()+.") == std::string_view::npos && normalizedPhone(text, region);
    return phone || (plain && text.size() >= longIdentifier);
}

} // namespace

Result<CustomerReading> readCustomer(const Job &job, store::Workspace &workspace, const std::string &customer)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(store::ReadSession session, workspace.read());
    TRY(CustomerFinder finder, finderOf(job, workspace, session, *vault));
    TRY_VOID(finder.addNamed(customer));
    // The list of identifiers in a key can be read in several ways where values hold commas and colons.
    if (!finder.any() && customer.find("/~") != std::string::npos)
        return readCustomers(job, workspace);
    TRY(identity::IdentityViewPtr view, finder.view(job));
    return CustomerReading {std::move(session), vault, std::move(view)};
}

Result<CustomerReading> readMembers(const Job &job, store::Workspace &workspace,
                                    const std::vector<std::string> &customers)
{
    if (customers.size() > mostMembers)
        return readCustomers(job, workspace);
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(store::ReadSession session, workspace.read());
    TRY(CustomerFinder finder, finderOf(job, workspace, session, *vault));
    for (const std::string &customer : customers)
        finder.addId(customer);
    TRY(identity::IdentityViewPtr view, finder.view(job));
    return CustomerReading {std::move(session), vault, std::move(view)};
}

Result<void> prepareScopes(const Job &job, store::Workspace &workspace)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(store::ReadSession session, workspace.read());
    TRY_VOID(finderOf(job, workspace, session, *vault));
    return {};
}

Result<std::optional<columns::RecordScope>> scopeOfNames(store::Database &database, const store::Workspace &workspace,
                                                         const std::vector<std::string> &names)
{
    const std::optional<columns::RecordScope> all;
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(auto directory, columns::SnapshotCache::knownDirectory(database));
    if (!directory)
        return all;
    CustomerFinder finder(workspace, database, *vault, std::move(*directory));
    for (const std::string &name : names) {
        const std::size_t before = finder.count();
        TRY_VOID(finder.addNamed(name));
        // A list of identifiers that is read in another way, perhaps: all, then.
        if (finder.count() == before && name.find("/~") != std::string::npos)
            return all;
    }
    TRY(columns::RecordScope scope, finder.scope(columns::CustomerDirectory::Reach::CutsAndWeak));
    return std::optional(std::move(scope));
}

Result<identity::IdentityViewPtr> viewOf(const std::optional<columns::RecordScope> &scope, store::Database &database,
                                         const store::Vault &vault, const Job &job)
{
    return scope ? identity::IdentityView::loadOf(*scope, database, vault, job)
                 : identity::IdentityView::load(database, vault, job);
}

// Those of the groups who are found by the text; more groups are read as long as too few are.
static Result<std::vector<FoundCustomer>> evaluate(const Job &job, CustomerFinder &finder, CustomerReading &reading,
                                                   const std::string &text, std::size_t limit,
                                                   const std::string &region)
{
    for (std::size_t most = limit;; most *= 2) {
        TRY(reading.view, finder.view(job, most));
        TRY(const CustomerSearch search, CustomerSearch::build(job, reading, region));
        std::vector<FoundCustomer> found = search.find(text, limit);
        if (found.size() >= limit || most >= finder.count())
            return found;
    }
}

Result<std::optional<std::vector<FoundCustomer>>> findExactly(const Job &job, store::Workspace &workspace,
                                                              const std::string &text, std::size_t limit,
                                                              std::int64_t &revision)
{
    const std::string region = workspace.settings().region, wanted(trimmed(text));
    const std::optional<std::vector<FoundCustomer>> nobody;
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(store::ReadSession session, workspace.read());
    TRY(CustomerFinder finder, finderOf(job, workspace, session, *vault));
    TRY_VOID(finder.addNamed(wanted));
    if (isWhole(wanted, region))
        TRY_VOID(finder.addValue(wanted));
    if (!finder.any())
        return nobody;
    revision = session.revision();
    CustomerReading reading {std::move(session), vault, nullptr};
    TRY(std::vector<FoundCustomer> found, evaluate(job, finder, reading, wanted, limit, region));
    return found.empty() ? nobody : std::optional(std::move(found));
}

static Result<PeopleArenaPtr> namesOf(const Job &job, store::ReadSession &session, const store::Vault &vault,
                                      PeopleArenaPtr held)
{
    TRY(const bool serves, held ? held->serves(session) : Result<bool>(false));
    return serves ? Result<PeopleArenaPtr>(std::move(held)) : PeopleArena::load(job, session, vault);
}

Result<PeopleArenaPtr> presentNames(const Job &job, store::Workspace &workspace, PeopleArenaPtr held)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(store::ReadSession session, workspace.read());
    return namesOf(job, session, *vault, std::move(held));
}

Result<FoundPeople> findPeople(const Job &job, store::Workspace &workspace, const std::string &text, std::size_t limit,
                               PeopleArenaPtr &arena)
{
    FoundPeople result;
    TRY(auto exactly, findExactly(job, workspace, text, limit, result.revision));
    if (exactly)
        return FoundPeople {std::move(*exactly), result.revision};
    const std::string region = workspace.settings().region, wanted(trimmed(text));
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(store::ReadSession session, workspace.read());
    TRY(CustomerFinder finder, finderOf(job, workspace, session, *vault));
    TRY(arena, namesOf(job, session, *vault, std::move(arena)));
    const PeopleArena::Hits hits = wanted.empty() ? PeopleArena::Hits() : arena->find(wanted, region);
    TRY_VOID(finder.addKey(wanted));
    finder.addHits(hits);
    result.revision = session.revision();
    CustomerReading reading {std::move(session), vault, nullptr};
    TRY(result.people, evaluate(job, finder, reading, wanted, limit, region));
    return result;
}

} // namespace panorama::services
