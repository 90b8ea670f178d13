// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks are positions of keys within a component: the records that identifiers connect where they count, and links,
// cuts not regarded. Explicit records need one where a component has two or more (ties of attributes, claims of rows);
// all records of a component need one where it has a cut, since the order then decides who is linked with whom. A
// component whose ranks are 0 … n - 1 is settled, and nobody else has any; so two components that have grown together
// are seen to be not, and keys are opened only where something changed.
#include "identity/settle.h"

#include "columns/record_loader.h"
#include "columns/record_scope.h"
#include "columns/snapshot_cache.h"
#include "core/json.h"
#include "identity/identifier_texts.h"
#include "identity/record_keys.h"
#include "identity/scoped_settle.h"
#include "store/sealed_places.h"
#include "store/workspace_meta.h"
#include "store/written_tables.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace panorama::identity {
namespace {

using columns::RecordNumber;
using columns::RecordSet;

class Components
{
public:
    explicit Components(const RecordSet &records) : m_records(records), m_parent(records.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }
    void joinHolders()
    {
        for (const std::uint32_t id : m_records.sharedIdentifiers()) {
            const auto holders = m_records.withIdentifier(id);
            const columns::IdentifierKind *kind = m_records.kindOf(id);
            if (!kind)
                continue;
            // Of a weak one the order decides only whose rows are that have no other.
            std::map<std::uint32_t, RecordNumber> before; // by source, within which the value means somebody
            for (const RecordNumber holder : holders) {
                const bool counts = kind->strong || m_records[holder].id;
                const std::uint32_t scope = kind->strong && kind->global ? 0 : m_records[holder].source;
                if (!counts)
                    continue;
                const auto [known, isFirst] = before.try_emplace(scope, holder);
                if (!isFirst)
                    join(known->second, holder);
            }
        }
    }
    Result<void> joinStored(store::Database &database, const char *sql, std::vector<RecordNumber> *ends)
    {
        store::Statement row = database.prepare(sql);
        while (row.step()) {
            const auto a = m_records.ofRef(row.blob(0)), b = m_records.ofRef(row.blob(1));
            if (!a || !b)
                continue;
            join(*a, *b);
            if (ends)
                ends->push_back(*a);
        }
        return row.status();
    }
    RecordNumber root(RecordNumber record)
    {
        while (m_parent[record] != record)
            record = m_parent[record] = m_parent[m_parent[record]];
        return record;
    }

private:
    void join(RecordNumber a, RecordNumber b)
    {
        a = root(a);
        b = root(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }
    const RecordSet &m_records;
    std::vector<RecordNumber> m_parent;
};

// Opens single keys.
class KeyOpener
{
public:
    KeyOpener(store::Database &database, const store::Vault &vault, std::vector<std::string> sources,
              std::vector<IdentifierKind> kinds)
        : m_vault(vault),
          m_sources(std::move(sources)),
          m_kinds(std::move(kinds)),
          m_record(database.prepare("SELECT personal FROM records WHERE id = ?")),
          m_identifier(database.prepare("SELECT kind, value FROM identifiers WHERE id = ?"))
    {
    }
    Result<std::string> open(const RecordSet &records, RecordNumber number)
    {
        const columns::Record &record = records[number];
        const std::string &source = m_sources[record.source];
        if (!record.id) {
            TRY(const std::string key, implicitKey(records.identifiers(number)));
            return source + "/~" + key;
        }
        m_record.bind(record.id);
        if (!m_record.step())
            return storageError("A record has vanished.");
        TRY(const std::string personal, m_vault.open(store::recordPlace(record.id), m_record.blob(0)));
        TRY(const Json json, Json::parse(personal));
        const Json *key = json.find("key");
        return source + "/" + (key && key->isString() ? key->text() : std::string());
    }

private:
    Result<std::string> implicitKey(std::span<const std::uint32_t> identifiers)
    {
        std::vector<std::pair<std::string, std::string>> parts;
        for (const std::uint32_t id : identifiers) {
            m_identifier.bind(id);
            if (!m_identifier.step())
                continue;
            TRY(std::string value, m_vault.open(store::identifierPlace(id), m_identifier.blob(1)));
            parts.emplace_back(m_kinds[std::size_t(m_identifier.integer(0))].name, std::move(value));
        }
        std::sort(parts.begin(), parts.end());
        std::string key;
        for (const auto &[kind, value] : parts)
            key += (key.empty() ? "" : ",") + kind + ":" + value;
        return key;
    }
    const store::Vault &m_vault;
    std::vector<std::string> m_sources;
    std::vector<IdentifierKind> m_kinds;
    store::Statement m_record, m_identifier;
};

bool isSettled(const RecordSet &records, std::span<const RecordNumber> members)
{
    std::vector<bool> seen(members.size());
    for (const RecordNumber member : members) {
        const std::int64_t rank = records[member].rank;
        if (rank < 0 || rank >= std::int64_t(members.size()) || seen[std::size_t(rank)])
            return false;
        seen[std::size_t(rank)] = true;
    }
    return true;
}

Result<void> writeRanks(const RecordSet &records, std::span<const RecordNumber> members, KeyOpener &opener,
                        store::Statement &insert)
{
    std::vector<std::pair<std::string, RecordNumber>> keyed;
    for (const RecordNumber member : members) {
        TRY(std::string key, opener.open(records, member));
        keyed.emplace_back(std::move(key), member);
    }
    std::sort(keyed.begin(), keyed.end());
    for (std::size_t rank = 0; rank < keyed.size(); ++rank) {
        insert.reset();
        TRY_VOID(insert.bindBlob(records.refOf(keyed[rank].second)).bindNext(std::int64_t(rank)).run());
    }
    return {};
}

// Records that need a rank, those of a component beside each other.
std::vector<std::pair<RecordNumber, RecordNumber>> rankedMembers(const RecordSet &records, Components &components,
                                                                 const std::vector<RecordNumber> &cutEnds)
{
    std::vector<bool> hasCut(records.size());
    for (const RecordNumber end : cutEnds)
        hasCut[components.root(end)] = true;
    std::vector<std::pair<RecordNumber, RecordNumber>> members;
    for (RecordNumber record = 0; record < records.size(); ++record)
        if (const RecordNumber root = components.root(record); records[record].id || hasCut[root])
            members.emplace_back(root, record);
    std::sort(members.begin(), members.end());
    return members;
}

bool touchesPeople(const store::WriteSession &session)
{
    for (const char *table : {"records", "links", "cuts", "identifier_kinds"})
        if (session.tables.contains(table))
            return true;
    return false;
}

// Of the rows that this transaction has added those that can connect records: of several identifiers, or, where there
// are cuts, any.
Result<std::vector<std::uint64_t>> connectingRows(store::Database &database, store::LastRows before)
{
    TRY(std::vector<std::uint64_t> pairs, columns::laterPairs(database, before));
    TRY(const std::int64_t cuts, database.integer("SELECT EXISTS (SELECT 1 FROM cuts)"));
    if (!cuts)
        std::erase_if(pairs, [](std::uint64_t pair) { return !(pair & 0x80000000U); });
    return pairs;
}

// Rows with several identifiers connect records; what is cut stays apart by the order of all keys.
Result<bool> rowsConnect(store::Database &database)
{
    TRY(const std::int64_t connect,
        database.integer("SELECT EXISTS (SELECT 1 FROM cuts)"
                         " OR (EXISTS (SELECT 1 FROM parties) AND EXISTS (SELECT 1 FROM records))"));
    return connect != 0;
}

constexpr std::size_t mostRows = 50000; // parties that are followed one by one

// Whom rows concern that were only added; empty where they connect nobody. Nothing: anybody.
Result<std::optional<columns::RecordScope>> scopeOfRows(const store::WriteSession &session)
{
    const std::optional<columns::RecordScope> anybody;
    if (!session.written || !session.written->keepPeople())
        return anybody;
    TRY(const std::string stamp, store::columnsStamp(session.database));
    TRY(const std::optional<store::LastRows> before, store::rowsOfPeople(session.database, stamp));
    if (!before)
        return anybody;
    TRY(const std::vector<std::uint64_t> pairs, connectingRows(session.database, *before));
    if (pairs.empty())
        return std::optional(columns::RecordScope());
    if (pairs.size() > mostRows)
        return anybody;
    TRY(const auto directory, columns::SnapshotCache::knownDirectory(session.database));
    if (!directory)
        return anybody;
    std::set<columns::CustomerDirectory::Group> groups;
    for (const std::uint64_t pair : pairs)
        if (const auto group = directory->ofRow(std::uint32_t(pair >> 32), std::uint32_t(pair)))
            groups.insert(*group);
    TRY(columns::RecordScope scope,
        directory->scopeOf(session.database, groups, columns::CustomerDirectory::Reach::CutsAndWeak));
    return std::optional(std::move(scope));
}

} // namespace

static Result<void> forget(store::Database &database, const std::vector<std::string> &refs)
{
    if (refs.empty())
        return {};
    store::Statement rank = database.prepare("DELETE FROM record_ranks WHERE ref = ?");
    for (const std::string &ref : refs) {
        rank.reset();
        TRY_VOID(rank.bindBlob(ref).run());
    }
    return {};
}

static Result<void> rank(store::WriteSession &session, const RecordSet &records, const Job &job)
{
    store::Database &database = session.database;
    Components components(records);
    std::vector<RecordNumber> cutEnds;
    components.joinHolders();
    TRY_VOID(components.joinStored(database, "SELECT a, b FROM links WHERE state = 'linked'", nullptr));
    TRY_VOID(components.joinStored(database, "SELECT a, b FROM cuts", &cutEnds));
    TRY(std::vector<std::string> sources, sourceNames(database));
    TRY(std::vector<IdentifierKind> kinds, loadKinds(database));
    KeyOpener opener(database, *session.vault, std::move(sources), std::move(kinds));
    std::optional<store::Statement> insert; // prepared at need: what only adds rows then changes no rank
    const auto members = rankedMembers(records, components, cutEnds);
    std::vector<bool> isRanked(records.size());
    std::vector<RecordNumber> group;
    for (std::size_t i = 0; i < members.size(); i += group.size()) {
        group.clear();
        for (std::size_t at = i; at < members.size() && members[at].first == members[i].first; ++at)
            group.push_back(members[at].second);
        for (const RecordNumber member : group)
            isRanked[member] = group.size() > 1;
        if (group.size() > 1 && !isSettled(records, group)) {
            if (!insert)
                insert.emplace(database.prepare("INSERT OR REPLACE INTO record_ranks(ref, rank) VALUES(?,?)"));
            TRY_VOID(writeRanks(records, group, opener, *insert));
        }
        if (i % 65536 == 0 && job.isCancelled())
            return cancelledError();
    }
    std::vector<std::string> freed; // who needs no rank any more: it could be taken for one among others later
    for (RecordNumber record = 0; record < records.size(); ++record)
        if (!isRanked[record] && records[record].rank < columns::unranked)
            freed.push_back(records.refOf(record));
    return forget(database, freed);
}

// Ranks of records that are gone.
static Result<void> forgetVanished(store::Database &database, const RecordSet &records)
{
    std::vector<std::string> vanished;
    store::Statement row = database.prepare("SELECT ref FROM record_ranks");
    while (row.step())
        if (!records.ofRef(row.blob(0)))
            vanished.emplace_back(row.blob(0));
    TRY_VOID(row.status());
    return forget(database, vanished);
}

Result<void> settle(store::WriteSession &session, const Job &job, bool everything)
{
    if (!session.vault)
        return {};
    if (!everything && !touchesPeople(session)) {
        TRY(const bool connect, rowsConnect(session.database));
        if (!connect)
            return {};
        TRY(const std::optional<columns::RecordScope> scope, scopeOfRows(session));
        if (scope)
            return scope->pairs.empty() ? Result<void>() : settleWithin(session, *scope, job);
    }
    TRY(const RecordSet records, RecordSet::load(session.database, job));
    TRY_VOID(forgetVanished(session.database, records));
    return rank(session, records, job);
}

Result<void> settleWithin(store::WriteSession &session, const columns::RecordScope &scope, const Job &job)
{
    TRY(const RecordSet records, columns::loadRecords(session.database, scope, job));
    return rank(session, records, job);
}

} // namespace panorama::identity
