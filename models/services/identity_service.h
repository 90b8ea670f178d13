// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "identity/identity_view.h"
#include "store/workspace.h"

#include <string>
#include <vector>

namespace panorama::services {

// Reads who is who (names, keys, identifiers in clear) at the present revision. Needs the vault.
struct IdentityReading
{
    identity::IdentityViewPtr view;
    std::int64_t revision = 0;
};
Result<IdentityReading> readIdentity(const Job &job, store::Workspace &workspace);
// The same of those whom matching found, at least.
Result<IdentityReading> readPairs(const Job &job, store::Workspace &workspace);

struct ResolveOptions
{
    double linkAbove = 0.99, reviewAbove = 0.90; // 1 = off
};
struct ResolveResult
{
    std::uint64_t records = 0, customers = 0, linksByRule = 0, linksByMatch = 0, reviewPairs = 0;
    double seconds = 0;
    std::int64_t revision = 0;
};
// Matches records anew: what matching found before is replaced, what people decided stays.
Result<ResolveResult> resolveIdentities(const Job &job, store::Workspace &workspace, const ResolveOptions &options);

struct LinkChange
{
    std::string link, a, b; // link id, record keys
    std::string customerOfA, customerOfB; // after the change
    std::int64_t revision = 0;
};
Result<LinkChange> linkRecords(const Job &job, store::Workspace &workspace, const std::string &a, const std::string &b);
Result<LinkChange> unlinkRecords(const Job &job, store::Workspace &workspace, const std::string &link);
// What somebody says about a pair that matching found; `pair` is its link id.
Result<LinkChange> judgePair(const Job &job, store::Workspace &workspace, const std::string &pair, bool isMatch);

struct EvidenceItem
{
    std::string field; // "phone", "attr.city", "name"
    std::string value; // of a shared identifier, else ""
    std::string level; // of a match: same, slip, close, alike, different
};
struct LinkItem
{
    std::string link, a, b, by; // by: rule, match, hand
    std::vector<EvidenceItem> evidence;
    std::optional<double> probability;
    std::string madeBy;
    std::optional<Instant> time;
    bool cut = false;
};
// All links of a customer's records, cuts among them.
std::vector<LinkItem> linkHistory(const identity::IdentityView &view, identity::CustomerNumber customer);

struct PairItem
{
    std::string pair, a, b;
    double probability = 0;
    std::string state; // linked, review, rejected
    std::vector<EvidenceItem> evidence;
};
// `state`: empty = all.
std::vector<PairItem> matchedPairs(const identity::IdentityView &view, const std::string &state);

struct IdentifierKindItem
{
    std::string kind;
    bool strong = false, global = false;
    std::int64_t identifiers = 0;
};
Result<std::vector<IdentifierKindItem>> identifierKinds(store::Workspace &workspace, std::int64_t &revision);
Result<void> setIdentifierKind(const Job &job, store::Workspace &workspace, const std::string &kind,
                               std::optional<bool> strong, std::optional<bool> global);

struct PairQuality
{
    std::uint64_t truePositives = 0, falsePositives = 0, falseNegatives = 0;
    double precision() const;
    double recall() const;
    double f1() const;
};
struct PairScore
{
    std::uint64_t pairs = 0;
    PairQuality link, review; // as linked now, and as if all pairs in review were linked
};
// `csv`: a,b,match with record keys and 1/0 (or true/false, yes/no).
Result<PairScore> scorePairs(const identity::IdentityView &view, const std::string &csv);

} // namespace panorama::services
