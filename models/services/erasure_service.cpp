// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/erasure_service.h"

#include "columns/snapshot_cache.h"
#include "identity/scoped_settle.h"
#include "identity/settle.h"
#include "services/backup_service.h"
#include "services/customer_reading.h"
#include "services/customer_rows.h"
#include "services/erasure_parts.h"
#include "store/audit.h"
#include "store/erased_key.h"

#include <algorithm>
#include <set>

namespace panorama::services {
namespace {

Result<void> runFor(store::Database &database, const char *sql, const std::vector<std::int64_t> &ids)
{
    store::Statement statement = database.prepare(sql);
    for (const std::int64_t id : ids)
        TRY_VOID(statement.bind(id).run());
    return {};
}

Result<void> eraseLinks(store::WriteSession &session, const ErasureScope &scope, ErasureResult &result)
{
    for (const char *sql : {"DELETE FROM links WHERE a = ? OR b = ?", "DELETE FROM cuts WHERE a = ? OR b = ?"}) {
        store::Statement statement = session.database.prepare(sql);
        for (const std::string &ref : scope.refs) {
            statement.reset();
            TRY_VOID(statement.bindBlob(ref).bindBlob(ref).run());
            result.links += session.database.changes();
        }
    }
    return {};
}

Result<void> eraseRecords(store::WriteSession &session, const ErasureScope &scope, ErasureResult &result)
{
    TRY_VOID(runFor(session.database, "DELETE FROM overrides WHERE record_id = ?", scope.explicitIds));
    TRY_VOID(
        runFor(session.database, "DELETE FROM undo WHERE table_name = 'records' AND row_id = ?", scope.explicitIds));
    TRY_VOID(runFor(session.database, "DELETE FROM records WHERE id = ?", scope.explicitIds));
    result.records = std::int64_t(scope.records.size());
    return {};
}

Result<void> eraseConsents(store::WriteSession &session, const ErasureScope &scope, ErasureResult &result)
{
    store::Statement undo = session.database.prepare("DELETE FROM undo WHERE table_name = 'consents' AND row_id IN "
                                                     "(SELECT id FROM consents WHERE source_id = ? AND party = ?)");
    store::Statement rows = session.database.prepare("DELETE FROM consents WHERE source_id = ? AND party = ?");
    for (const std::uint64_t pair : scope.rows) {
        TRY_VOID(undo.bind(std::int64_t(pair >> 32), std::int64_t(std::uint32_t(pair))).run());
        TRY_VOID(rows.bind(std::int64_t(pair >> 32), std::int64_t(std::uint32_t(pair))).run());
        result.consents += session.database.changes();
    }
    return {};
}

// Sources in which the erased have the identifier.
std::set<std::string> sourcesOf(const identity::IdentityView &view, const ErasureScope &scope, std::uint32_t identifier)
{
    std::set<std::string> names;
    const auto has = [identifier](const auto &list) { return std::ranges::find(list, identifier) != list.end(); };
    for (const identity::RecordNumber record : scope.records)
        if (has(view.records().identifiers(record)))
            names.insert(view.source(view.records()[record].source));
    for (const std::uint64_t row : scope.rows)
        if (has(view.identifiers().members(std::uint32_t(row))))
            names.insert(view.source(std::uint32_t(row >> 32)));
    return names;
}

Result<void> rememberHashes(store::WriteSession &session, const identity::IdentityView &view, const ErasureScope &scope)
{
    store::Statement known = session.database.prepare("SELECT hash, kind FROM identifiers WHERE id = ?");
    store::Statement insert = session.database.prepare("INSERT OR IGNORE INTO erased(hash) VALUES(?)");
    for (const std::uint32_t id : scope.strong) {
        known.bind(id);
        if (!known.step())
            continue;
        const columns::IdentifierKind *kind = view.records().kindOf(id);
        const bool isGlobal = !kind || kind->global;
        for (const std::string &source : isGlobal ? std::set<std::string> {""} : sourcesOf(view, scope, id)) {
            insert.reset();
            TRY_VOID(
                insert
                    .bindBlob(store::erasedKey(*session.vault, known.blob(0), std::uint32_t(known.integer(1)), source))
                    .run());
        }
    }
    return {};
}

Result<void> eraseIdentifiers(store::WriteSession &session, const identity::IdentityView &view,
                              const ErasureScope &scope, ErasureResult &result)
{
    TRY_VOID(rememberHashes(session, view, scope));
    std::vector<std::int64_t> parties, identifiers(scope.identifiers.begin(), scope.identifiers.end());
    for (const std::uint32_t party : scope.parties)
        if (party & 0x80000000u)
            parties.push_back(party & 0x7fffffffu);
    TRY_VOID(runFor(session.database, "DELETE FROM parties WHERE id = ?", parties));
    TRY_VOID(runFor(session.database, "DELETE FROM identifiers WHERE id = ?", identifiers));
    result.identifiers = std::int64_t(identifiers.size());
    return {};
}

Result<void> eraseOne(const Job &job, store::WriteSession &session, const identity::IdentityView &view,
                      identity::CustomerNumber number, const std::string &region, const ErasureScope &scope,
                      ErasureResult &result)
{
    result.customer = view.customers().id(number);
    TRY_VOID(eraseEvents(job, session, scope, result));
    TRY_VOID(eraseOrders(session, scope, result));
    TRY_VOID(eraseConsents(session, scope, result));
    TRY_VOID(eraseLinks(session, scope, result));
    TRY_VOID(eraseLedger(session, scope, result));
    TRY_VOID(eraseRejects(session, view, scope, region, result));
    TRY_VOID(eraseRecords(session, scope, result));
    TRY_VOID(eraseIdentifiers(session, view, scope, result));
    for (const char *table :
         {"records", "event_chunks", "event_tombstones", "orders", "order_lines", "refunds", "consents", "links",
          "cuts", "identifiers", "parties", "rejects", "undo", "erased", "export_ledger", "audit"})
        session.touch(table);
    const Json detail = Json::object({{"customer", result.customer},
                                      {"records", result.records},
                                      {"events", result.events},
                                      {"orders", result.orders}});
    return store::appendAudit(session.database, *session.vault, session.now, "customer.erase", detail);
}

// Whom the identifiers with these hashes (erased.hash) belong to.
Result<std::set<identity::CustomerNumber>> holdersOf(const store::WriteSession &session,
                                                     const identity::IdentityView &view,
                                                     const std::vector<std::string> &hashes)
{
    std::set<identity::CustomerNumber> customers;
    store::Statement row = session.database.prepare("SELECT id FROM identifiers WHERE hash = ? AND kind = ?");
    for (const std::string &hash : hashes) {
        if (hash.size() < 20)
            continue;
        const auto blindIndex = std::string_view(hash).substr(0, 16);
        const std::uint32_t kind = identity::identifierIds(std::string_view(hash).substr(16, 4)).front();
        row.reset();
        row.bindBlob(blindIndex).bindNext(kind);
        while (row.step())
            for (const identity::RecordNumber record : view.records().withIdentifier(std::uint32_t(row.integer(0))))
                if (hash.size() == 20
                    || hash
                        == store::erasedKey(*session.vault, blindIndex, kind,
                                            view.source(view.records()[record].source)))
                    customers.insert(view.customers().customerOf(record));
        TRY_VOID(row.status());
    }
    return customers;
}

// Ranks of what is erased go; those of whom it was connected with close up.
Result<void> settleRest(store::WriteSession &session, columns::RecordScope scope, const ErasureScope &erased,
                        const Job &job)
{
    store::Statement rank = session.database.prepare("DELETE FROM record_ranks WHERE ref = ?");
    for (const std::string &ref : erased.refs) {
        rank.reset();
        TRY_VOID(rank.bindBlob(ref).run());
    }
    std::erase_if(scope.pairs, [&erased](std::uint64_t pair) {
        return erased.holds(std::uint32_t(pair >> 32), std::uint32_t(pair));
    });
    return identity::settleWithin(session, scope, job);
}

Result<std::optional<columns::CustomerDirectory>> nobody()
{
    return std::optional<columns::CustomerDirectory>();
}

// Readers may hold the log for a moment; the next checkpoint empties it then.
Result<void> emptyLogAndCache(const store::Workspace &workspace)
{
    columns::SnapshotCache::forget(workspace.id());
    TRY(store::Database database, store::Database::open(workspace.path(), store::OpenMode::ReadWrite));
    for (int left = 6;; --left) { // half a second each where somebody is at the log
        TRY(const std::int64_t busy, database.integer("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!busy || left == 0)
            return {};
    }
}

} // namespace

bool ErasureScope::holds(std::uint32_t source, std::uint32_t party) const
{
    return parties.contains(party) || std::binary_search(rows.begin(), rows.end(), std::uint64_t(source) << 32 | party);
}

// Whether somebody has the identifier who is not in the view.
static bool heldOutside(const columns::RecordSet &records, const std::optional<columns::CustomerDirectory> &directory,
                        std::uint32_t identifier)
{
    const auto isOutside = [&records](columns::Holder holder) {
        const auto source = std::uint32_t((holder & ~columns::holderImplicit) >> 32);
        return holder & columns::holderImplicit ? !records.ofRow(source, std::uint32_t(holder))
                                                : !records.ofId(std::uint32_t(holder));
    };
    if (!directory)
        return false;
    const std::span<const columns::Holder> known = directory->holders().of(identifier);
    if (std::any_of(known.begin(), known.end(), isOutside))
        return true;
    const auto later = directory->laterHolders();
    auto at = std::lower_bound(later.begin(), later.end(), std::pair(identifier, columns::Holder(0)));
    for (; at != later.end() && at->first == identifier; ++at)
        if (isOutside(at->second))
            return true;
    return false;
}

Result<ErasureScope> erasureScope(store::Database &database, const identity::IdentityView &view,
                                  identity::CustomerNumber customer,
                                  const std::optional<columns::CustomerDirectory> &directory)
{
    ErasureScope scope;
    scope.records = view.recordsOf(customer);
    scope.rows = rowsOf(view.records(), scope.records);
    std::set<std::uint32_t> all;
    for (const identity::RecordNumber record : scope.records) {
        if (view.records()[record].id)
            scope.explicitIds.push_back(view.records()[record].id);
        scope.refs.push_back(view.records().refOf(record));
        all.insert(view.records().identifiers(record).begin(), view.records().identifiers(record).end());
    }
    for (const std::uint64_t row : scope.rows) {
        const auto members = view.identifiers().members(std::uint32_t(row));
        all.insert(members.begin(), members.end());
    }
    for (const std::uint32_t id : all) {
        const auto holders = view.records().withIdentifier(id);
        if (!heldOutside(view.records(), directory, id)
            && std::all_of(holders.begin(), holders.end(),
                           [&](auto holder) { return view.customers().customerOf(holder) == customer; }))
            scope.identifiers.push_back(id);
        if (const columns::IdentifierKind *kind = view.records().kindOf(id); kind && kind->strong)
            scope.strong.push_back(id);
    }
    scope.parties.insert(scope.identifiers.begin(), scope.identifiers.end());
    store::Statement row = database.prepare("SELECT id, members FROM parties");
    while (row.step())
        for (const std::uint32_t member : identity::identifierIds(row.blob(1)))
            if (std::binary_search(scope.identifiers.begin(), scope.identifiers.end(), member))
                scope.parties.insert(0x80000000u | std::uint32_t(row.integer(0)));
    TRY_VOID(row.status());
    return scope;
}

Result<ErasureResult> eraseCustomer(const Job &job, store::Workspace &workspace, const std::string &customer)
{
    TRY_VOID(store::requireVault(workspace));
    backupAutomatically(job, workspace, BackupMoment::BeforeErase);
    TRY_VOID(prepareScopes(job, workspace));
    ErasureResult result;
    const std::string region = workspace.settings().region;
    TRY(result.revision, workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        TRY(const auto scope, scopeOfNames(session.database, workspace, {customer}));
        TRY(const identity::IdentityViewPtr view, viewOf(scope, session.database, *session.vault, job));
        TRY(const identity::CustomerNumber number, view->find(customer, region));
        TRY(const auto directory, scope ? columns::SnapshotCache::knownDirectory(session.database) : nobody());
        TRY(const ErasureScope erased, erasureScope(session.database, *view, number, directory));
        TRY_VOID(eraseOne(job, session, *view, number, region, erased, result));
        return scope ? settleRest(session, *scope, erased, job) : identity::settle(session, job, true);
    }));
    TRY_VOID(emptyLogAndCache(workspace));
    return result;
}

Result<std::int64_t> eraseByHashes(const Job &job, store::Workspace &workspace, const std::vector<std::string> &hashes)
{
    TRY_VOID(store::requireVault(workspace));
    const std::string region = workspace.settings().region;
    std::int64_t erased = 0;
    TRY_VOID(workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        TRY(const identity::IdentityViewPtr view, identity::IdentityView::load(session.database, *session.vault, job));
        TRY(const auto customers, holdersOf(session, *view, hashes));
        for (const identity::CustomerNumber number : customers) {
            ErasureResult result;
            TRY(const ErasureScope scope, erasureScope(session.database, *view, number, std::nullopt));
            TRY_VOID(eraseOne(job, session, *view, number, region, scope, result));
        }
        erased = std::int64_t(customers.size());
        return identity::settle(session, job, true);
    }));
    TRY_VOID(emptyLogAndCache(workspace));
    return erased;
}

} // namespace panorama::services
