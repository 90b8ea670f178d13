// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity_service.h"

#include "identity/match_features.h"
#include "identity/matcher.h"
#include "identity/settle.h"
#include "services/customer_reading.h"
#include "services/link_scope.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace panorama::services {
namespace {

using identity::IdentityViewPtr;
using identity::MatchedPair;
using identity::RecordNumber;

constexpr const char *levelNames[] = {"same", "slip", "close", "alike", "different"};

std::string evidenceOf(const identity::MatchInput &input, identity::Pattern levels)
{
    Json json = Json::object();
    for (std::size_t field = 0; field < input.fields.size(); ++field)
        if (const std::uint8_t level = identity::levelIn(levels, field); level < identity::levelCount)
            json.set(input.fields[field].name(), levelNames[level]);
    return json.dump(true);
}

// Pairs about which people have decided: cut, rejected, linked by hand.
Result<std::set<std::pair<std::string, std::string>>> decidedPairs(store::Database &database)
{
    std::set<std::pair<std::string, std::string>> pairs;
    store::Statement row = database.prepare(
        "SELECT a, b FROM cuts UNION SELECT a, b FROM links WHERE state = 'rejected' OR origin = 'hand'");
    while (row.step())
        pairs.emplace(row.blob(0), row.blob(1));
    TRY_VOID(row.status());
    return pairs;
}

class MatchWriter
{
public:
    MatchWriter(store::WriteSession &session, const IdentityViewPtr &view, const identity::MatchFeatures &features,
                const ResolveOptions &options)
        : m_session(session),
          m_view(view),
          m_features(features),
          m_options(options),
          m_insert(session.database.prepare("INSERT OR REPLACE INTO links(a, b, origin, state, probability, evidence, "
                                            "time) VALUES(?,?,'match',?,?,?,?)"))
    {
    }
    Result<void> run(const std::vector<MatchedPair> &pairs)
    {
        TRY(const auto decided, decidedPairs(m_session.database));
        for (const MatchedPair &pair : pairs) {
            const RecordNumber x = m_features.records[pair.a], y = m_features.records[pair.b];
            if (m_view->customers().customerOf(x) == m_view->customers().customerOf(y))
                continue;
            std::string a = m_view->records().refOf(x), b = m_view->records().refOf(y);
            if (b < a)
                std::swap(a, b);
            if (!decided.contains({a, b}))
                TRY_VOID(write(a, b, pair));
        }
        return {};
    }

private:
    Result<void> write(const std::string &a, const std::string &b, const MatchedPair &pair)
    {
        const bool linked = pair.probability > m_options.linkAbove;
        if (!linked && !(pair.probability > m_options.reviewAbove && m_options.reviewAbove < 1))
            return {};
        m_insert.reset();
        m_insert.bindBlob(a).bindBlob(b).bindNext(linked ? "linked" : "review").bindNext(pair.probability);
        return m_insert.bindNext(evidenceOf(m_features.input, pair.levels)).bindNext(m_session.now).run();
    }
    store::WriteSession &m_session;
    const IdentityViewPtr &m_view;
    const identity::MatchFeatures &m_features;
    const ResolveOptions &m_options;
    store::Statement m_insert;
};

Result<void> matchAll(const Job &job, store::WriteSession &session, const ResolveOptions &options)
{
    TRY_VOID(session.database.execute("DELETE FROM links WHERE origin = 'match' AND state <> 'rejected'"));
    const double least = std::min(options.linkAbove, options.reviewAbove);
    if (least >= 1)
        return {};
    TRY(const IdentityViewPtr view, identity::IdentityView::load(session.database, *session.vault, job));
    TRY(const identity::MatchFeatures features, identity::matchFeatures(session.database, *session.vault, *view, job));
    TRY(const std::vector<MatchedPair> pairs, identity::matchRecords(features.input, least, job));
    return MatchWriter(session, view, features, options).run(pairs);
}

// Pairs joined by rule and not cut; several identifiers may join one pair.
std::uint64_t pairsByRule(const columns::CustomerIndex &index)
{
    std::vector<std::uint64_t> pairs;
    for (const columns::RuleLink &link : index.ruleLinks())
        if (!link.cut)
            pairs.push_back(std::uint64_t(std::min(link.a, link.b)) << 32 | std::max(link.a, link.b));
    std::sort(pairs.begin(), pairs.end());
    return std::uint64_t(std::unique(pairs.begin(), pairs.end()) - pairs.begin());
}

Result<void> countResult(const Job &job, store::Database &database, ResolveResult &result)
{
    TRY(const columns::CustomerIndex index, columns::CustomerIndex::build(database, job));
    result.records = index.records().size();
    result.customers = index.count();
    result.linksByRule = pairsByRule(index);
    TRY(const std::int64_t linked,
        database.integer("SELECT count(*) FROM links WHERE origin = 'match' AND state = 'linked'"));
    TRY(const std::int64_t review,
        database.integer("SELECT count(*) FROM links WHERE origin = 'match' AND state = 'review'"));
    result.linksByMatch = std::uint64_t(linked);
    result.reviewPairs = std::uint64_t(review);
    return {};
}

} // namespace

Result<IdentityReading> readIdentity(const Job &job, store::Workspace &workspace)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(store::ReadSession session, workspace.read());
    TRY(IdentityViewPtr view, identity::IdentityView::load(session.database(), *vault, job));
    return IdentityReading {std::move(view), session.revision()};
}

Result<IdentityReading> readPairs(const Job &job, store::Workspace &workspace)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY_VOID(prepareScopes(job, workspace));
    TRY(store::ReadSession session, workspace.read());
    TRY(const auto scope,
        scopeOfRefs(session.database(),
                    "SELECT a FROM links WHERE origin = 'match' UNION "
                    "SELECT b FROM links WHERE origin = 'match'"));
    TRY(IdentityViewPtr view, viewOf(scope, session.database(), *vault, job));
    return IdentityReading {std::move(view), session.revision()};
}

Result<ResolveResult> resolveIdentities(const Job &job, store::Workspace &workspace, const ResolveOptions &options)
{
    TRY_VOID(store::requireVault(workspace));
    const auto start = std::chrono::steady_clock::now();
    ResolveResult result;
    TRY(result.revision, workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        session.touch("links");
        TRY_VOID(matchAll(job, session, options));
        TRY_VOID(identity::settle(session, job));
        return countResult(job, session.database, result);
    }));
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace panorama::services
