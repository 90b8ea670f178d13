// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "identity/settle.h"
#include "services/identity_service.h"
#include "store/audit.h"

#include <map>
#include <numeric>
#include <sstream>
#include <unordered_map>

namespace panorama::services {
namespace {

using identity::RecordNumber;

std::vector<std::string> splitLine(const std::string &line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back() += line[++i];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            cells.emplace_back();
        else
            cells.back() += line[i];
    }
    for (std::string &cell : cells)
        cell = std::string(trimmed(cell));
    return cells;
}

struct LabelledPair
{
    RecordNumber a, b;
    bool match;
};

std::optional<bool> label(const std::string &text)
{
    const std::string folded = toLower(text);
    if (folded == "1" || folded == "true" || folded == "yes" || folded == "1.0")
        return true;
    if (folded == "0" || folded == "false" || folded == "no" || folded == "0.0")
        return false;
    return std::nullopt;
}

Error badLine(std::size_t line, const std::string &why)
{
    return invalidError("Line " + std::to_string(line) + ": " + why, "line " + std::to_string(line),
                        "Give a,b,match: two record keys and 1 or 0.");
}

Result<std::vector<LabelledPair>> readPairs(const identity::IdentityView &view, const std::string &csv)
{
    std::unordered_map<std::string_view, RecordNumber> byKey;
    for (RecordNumber record = 0; record < view.keys().size(); ++record)
        byKey.emplace(view.keys()[record], record);
    std::vector<LabelledPair> pairs;
    std::istringstream text(csv.rfind("\xEF\xBB\xBF", 0) == 0 ? csv.substr(3) : csv);
    std::string line;
    for (std::size_t number = 1; std::getline(text, line); ++number) {
        const std::vector<std::string> cells = splitLine(line);
        if (number == 1) {
            if (cells != std::vector<std::string> {"a", "b", "match"})
                return badLine(1, "the header is not a,b,match.");
            continue;
        }
        if (trimmed(line).empty())
            continue;
        if (cells.size() != 3 || !label(cells[2]))
            return badLine(number, "this is not a pair with a label.");
        const auto a = byKey.find(cells[0]), b = byKey.find(cells[1]);
        if (a == byKey.end() || b == byKey.end())
            return badLine(number, "there is no record " + cells[a == byKey.end() ? 0 : 1] + ".");
        pairs.push_back({a->second, b->second, *label(cells[2])});
    }
    return pairs;
}

// Customers as they would be with all pairs in review linked.
std::vector<RecordNumber> mergedByReview(const identity::IdentityView &view)
{
    std::vector<RecordNumber> parent(view.customers().count());
    std::iota(parent.begin(), parent.end(), 0u);
    const auto root = [&](RecordNumber customer) {
        while (parent[customer] != customer)
            customer = parent[customer] = parent[parent[customer]];
        return customer;
    };
    for (const identity::FoundPair &pair : view.pairs())
        if (pair.state == "review")
            parent[root(view.customers().customerOf(pair.a))] = root(view.customers().customerOf(pair.b));
    for (RecordNumber customer = 0; customer < parent.size(); ++customer)
        parent[customer] = root(customer);
    return parent;
}

void count(PairQuality &quality, bool found, bool match)
{
    quality.truePositives += found && match;
    quality.falsePositives += found && !match;
    quality.falseNegatives += !found && match;
}

double ratio(std::uint64_t part, std::uint64_t whole)
{
    return whole ? double(part) / double(whole) : 0;
}

} // namespace

double PairQuality::precision() const
{
    return ratio(truePositives, truePositives + falsePositives);
}

double PairQuality::recall() const
{
    return ratio(truePositives, truePositives + falseNegatives);
}

double PairQuality::f1() const
{
    return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
}

Result<PairScore> scorePairs(const identity::IdentityView &view, const std::string &csv)
{
    TRY(const std::vector<LabelledPair> pairs, readPairs(view, csv));
    const std::vector<RecordNumber> merged = mergedByReview(view);
    PairScore score;
    score.pairs = pairs.size();
    for (const LabelledPair &pair : pairs) {
        const auto a = view.customers().customerOf(pair.a), b = view.customers().customerOf(pair.b);
        count(score.link, a == b, pair.match);
        count(score.review, merged[a] == merged[b], pair.match);
    }
    return score;
}

Result<std::vector<IdentifierKindItem>> identifierKinds(store::Workspace &workspace, std::int64_t &revision)
{
    TRY(store::ReadSession session, workspace.read());
    revision = session.revision();
    // One pass over the index, whatever the number of kinds.
    std::map<std::int64_t, std::int64_t> counts;
    store::Statement identifier = session.database().prepare("SELECT kind FROM identifiers");
    while (identifier.step())
        ++counts[identifier.integer(0)];
    TRY_VOID(identifier.status());
    std::vector<IdentifierKindItem> items;
    store::Statement row =
        session.database().prepare("SELECT name, strong, global, id FROM identifier_kinds ORDER BY name");
    while (row.step())
        items.push_back({std::string(row.text(0)), row.integer(1) != 0, row.integer(2) != 0, counts[row.integer(3)]});
    TRY_VOID(row.status());
    return items;
}

Result<void> setIdentifierKind(const Job &job, store::Workspace &workspace, const std::string &kind,
                               std::optional<bool> strong, std::optional<bool> global)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    const std::optional<std::string> name = validName(kind);
    if (!name)
        return invalidError("This is no name of a kind of identifiers.", kind, "Give 1 to 200 characters.");
    TRY_VOID(workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        session.touch("identifier_kinds");
        session.touch("audit");
        TRY_VOID(session.database.prepare("INSERT OR IGNORE INTO identifier_kinds(name, strong, global) VALUES(?,1,1)")
                     .bind(*name)
                     .run());
        TRY_VOID(session.database
                     .prepare("UPDATE identifier_kinds SET strong = coalesce(?, strong), global = coalesce(?, global) "
                              "WHERE name = ?")
                     .bind(strong ? std::optional(int(*strong)) : std::nullopt,
                           global ? std::optional(int(*global)) : std::nullopt, *name)
                     .run());
        TRY_VOID(identity::settle(session, job));
        return store::appendAudit(session.database, *vault, session.now, "identity.kind",
                                  Json::object({{"kind", *name}}));
    }));
    return {};
}

} // namespace panorama::services
