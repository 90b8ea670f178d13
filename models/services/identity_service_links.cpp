// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/scoped_settle.h"
#include "identity/settle.h"
#include "services/customer_reading.h"
#include "services/identity_review.h"
#include "services/link_scope.h"
#include "store/audit.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <tuple>

namespace panorama::services {
namespace {

using identity::IdentityViewPtr;
using identity::RecordNumber;

std::string userName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (const char *name = std::getenv(variable); name && *name)
            return name;
    return "local";
}

struct Refs
{
    std::string a, b; // a < b as bytes
};

Refs refsOf(const identity::IdentityView &view, RecordNumber x, RecordNumber y)
{
    std::string a = view.records().refOf(x), b = view.records().refOf(y);
    if (b < a)
        std::swap(a, b);
    return {std::move(a), std::move(b)};
}

Result<void> runOnPair(store::Database &database, const char *sql, const Refs &refs)
{
    store::Statement statement = database.prepare(sql);
    return statement.bindBlob(refs.a).bindBlob(refs.b).run();
}

Result<void> insertHandLink(store::WriteSession &session, const Refs &refs, std::optional<double> probability,
                            const std::string &evidence)
{
    store::Statement insert = session.database.prepare("INSERT OR REPLACE INTO links(a, b, origin, state, probability, "
                                                       "evidence, made_by, time) VALUES(?,?,'hand','linked',?,?,?,?)");
    insert.bindBlob(refs.a)
        .bindBlob(refs.b)
        .bindNext(probability)
        .bindNext(evidence.empty() ? std::optional<std::string>() : evidence);
    return insert.bindNext(userName()).bindNext(session.now).run();
}

// Changes one pair within one transaction: finds it, lets `change` act, settles, writes the audit log. Reads whom it
// concerns, where `scope` can tell, else everybody.
struct PairChange
{
    const char *action;
    std::function<Result<std::optional<columns::RecordScope>>(store::Database &)> scope;
    std::function<Result<std::pair<RecordNumber, RecordNumber>>(const identity::IdentityView &)> find;
    std::function<Result<void>(store::WriteSession &, const Refs &)> change;
};

Result<LinkChange> changePair(const Job &job, store::Workspace &workspace, const PairChange &wanted)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY_VOID(prepareScopes(job, workspace));
    LinkChange result;
    TRY(result.revision, workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        TRY(const std::optional<columns::RecordScope> scope, wanted.scope(session.database));
        TRY(const IdentityViewPtr view, viewOf(scope, session.database, *vault, job));
        TRY(const auto pair, wanted.find(*view));
        const Refs refs = refsOf(*view, pair.first, pair.second);
        TRY_VOID(wanted.change(session, refs));
        session.touch("links");
        session.touch("cuts");
        session.touch("audit");
        TRY_VOID(scope ? identity::settleWithin(session, *scope, job) : identity::settle(session, job));
        result.link = identity::linkId(refs.a, refs.b);
        result.a = view->keys()[pair.first];
        result.b = view->keys()[pair.second];
        TRY(const columns::CustomerIndex after,
            scope ? columns::indexCustomers(session.database, *scope, job)
                  : columns::CustomerIndex::build(session.database, job));
        result.customerOfA = after.id(after.customerOf(pair.first));
        result.customerOfB = after.id(after.customerOf(pair.second));
        return store::appendAudit(session.database, *vault, session.now, wanted.action,
                                  Json::object({{"link", result.link}, {"by", userName()}}));
    }));
    return result;
}

void sortEvidence(std::vector<EvidenceItem> &items)
{
    std::sort(items.begin(), items.end(), [](const EvidenceItem &a, const EvidenceItem &b) {
        return std::tie(a.field, a.value) < std::tie(b.field, b.value);
    });
}

std::vector<EvidenceItem> matchEvidence(const std::string &text)
{
    std::vector<EvidenceItem> items;
    const Result<Json> json = Json::parse(text.empty() ? "{}" : text);
    if (json && json->isObject())
        for (const Json::Member &member : json->members())
            items.push_back({member.first, "", member.second.isString() ? member.second.text() : ""});
    sortEvidence(items);
    return items;
}

} // namespace

Result<LinkChange> linkRecords(const Job &job, store::Workspace &workspace, const std::string &a, const std::string &b)
{
    return changePair(job, workspace,
                      {"identity.link",
                       [&](store::Database &database) {
                           return scopeOfNames(database, workspace, {a, b});
                       },
                       [&](const identity::IdentityView &view) -> Result<std::pair<RecordNumber, RecordNumber>> {
                           TRY(const RecordNumber first, identity::findRecord(view, a));
                           TRY(const RecordNumber second, identity::findRecord(view, b));
                           if (first == second)
                               return invalidError("A record cannot be linked with itself.", a, "Name two records.");
                           return view.keys().less(second, first) ? std::pair(second, first) : std::pair(first, second);
                       },
                       [](store::WriteSession &session, const Refs &refs) -> Result<void> {
                           TRY_VOID(runOnPair(session.database, "DELETE FROM cuts WHERE a = ? AND b = ?", refs));
                           TRY_VOID(runOnPair(session.database,
                                              "DELETE FROM links WHERE a = ? AND b = ? AND origin = 'match'", refs));
                           return insertHandLink(session, refs, std::nullopt, {});
                       }});
}

Result<LinkChange> unlinkRecords(const Job &job, store::Workspace &workspace, const std::string &link)
{
    return changePair(
        job, workspace,
        {"identity.unlink", [&](store::Database &database) { return scopeOfLink(database, link); },
         [&](const identity::IdentityView &view) -> Result<std::pair<RecordNumber, RecordNumber>> {
             const std::optional<identity::Link> found = view.links().find(link);
             if (!found)
                 return notFoundError("There is no link " + link + ".", link, "See identity history CUSTOMER.");
             return std::pair(found->a, found->b);
         },
         [](store::WriteSession &session, const Refs &refs) -> Result<void> {
             TRY_VOID(runOnPair(session.database, "DELETE FROM links WHERE a = ? AND b = ?", refs));
             store::Statement cut =
                 session.database.prepare("INSERT OR REPLACE INTO cuts(a, b, made_by, time) VALUES(?,?,?,?)");
             return cut.bindBlob(refs.a).bindBlob(refs.b).bindNext(userName()).bindNext(session.now).run();
         }});
}

Result<LinkChange> judgePair(const Job &job, store::Workspace &workspace, const std::string &pair, bool isMatch)
{
    identity::FoundPair judged;
    return changePair(
        job, workspace,
        {isMatch ? "identity.accept" : "identity.reject",
         [&](store::Database &database) { return scopeOfLink(database, pair); },
         [&](const identity::IdentityView &view) -> Result<std::pair<RecordNumber, RecordNumber>> {
             for (const identity::FoundPair &found : view.pairs())
                 if (identity::linkId(view.records().refOf(found.a), view.records().refOf(found.b)) == pair) {
                     judged = found;
                     return std::pair(found.a, found.b);
                 }
             return notFoundError("There is no pair " + pair + ".", pair, "See identity pairs.");
         },
         [&](store::WriteSession &session, const Refs &refs) -> Result<void> {
             if (!isMatch)
                 return runOnPair(session.database,
                                  "UPDATE links SET state = 'rejected' WHERE a = ? AND b = ? AND origin = 'match'",
                                  refs);
             TRY_VOID(
                 runOnPair(session.database, "DELETE FROM links WHERE a = ? AND b = ? AND origin = 'match'", refs));
             return insertHandLink(session, refs, judged.probability, judged.evidence);
         }});
}

Result<LinkChange> reopenPair(const Job &job, store::Workspace &workspace, const std::string &pair)
{
    return changePair(
        job, workspace,
        {"identity.reopen", [&](store::Database &database) { return scopeOfLink(database, pair); },
         [&](const identity::IdentityView &view) -> Result<std::pair<RecordNumber, RecordNumber>> {
             if (const std::optional<identity::Link> link = view.links().find(pair))
                 return std::pair(link->a, link->b);
             for (const identity::FoundPair &found : view.pairs())
                 if (identity::linkId(view.records().refOf(found.a), view.records().refOf(found.b)) == pair)
                     return std::pair(found.a, found.b);
             return notFoundError("There is no pair " + pair + ".", pair, "See identity pairs.");
         },
         [](store::WriteSession &session, const Refs &refs) -> Result<void> {
             TRY_VOID(
                 runOnPair(session.database,
                           "INSERT OR IGNORE INTO links(a, b, origin, state, probability, evidence, time) SELECT a, "
                           "b, 'match', 'review', probability, evidence, time FROM links WHERE a = ? AND b = ? AND "
                           "origin = 'hand' AND probability IS NOT NULL",
                           refs));
             TRY_VOID(runOnPair(
                 session.database,
                 "DELETE FROM links WHERE a = ? AND b = ? AND origin = 'hand' AND probability IS NOT NULL", refs));
             return runOnPair(session.database,
                              "UPDATE links SET state = 'review' WHERE a = ? AND b = ? AND origin = 'match'", refs);
         }});
}

std::vector<LinkItem> linkHistory(const identity::IdentityView &view, identity::CustomerNumber customer)
{
    std::vector<LinkItem> items;
    for (const identity::Link &link : view.links().of(view.recordsOf(customer))) {
        LinkItem item {link.id,
                       std::string(view.keys()[link.a]),
                       std::string(view.keys()[link.b]),
                       std::string(identity::linkOriginName(link.origin)),
                       {},
                       link.probability,
                       link.madeBy,
                       {},
                       link.cut};
        for (const std::uint32_t identifier : link.identifiers)
            item.evidence.push_back(
                {view.identifiers().kindOf(identifier).name, std::string(view.identifiers().value(identifier)), ""});
        for (EvidenceItem &evidence : matchEvidence(link.evidence))
            item.evidence.push_back(std::move(evidence));
        sortEvidence(item.evidence);
        if (link.time)
            item.time = Instant {*link.time};
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<PairItem> matchedPairs(const identity::IdentityView &view, const std::string &state)
{
    std::vector<PairItem> items;
    for (const identity::FoundPair &pair : view.pairs())
        if (state.empty() || state == pair.state)
            items.push_back({identity::linkId(view.records().refOf(pair.a), view.records().refOf(pair.b)),
                             std::string(view.keys()[pair.a]), std::string(view.keys()[pair.b]), pair.probability,
                             pair.state, matchEvidence(pair.evidence)});
    return items;
}

} // namespace panorama::services
