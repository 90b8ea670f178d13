// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "services/customer_reading.h"
#include "services/identity_service.h"

#include <algorithm>

namespace panorama::cli {
namespace {

using services::IdentityReading;
using services::WorkspacePtr;

Json evidenceJson(const std::vector<services::EvidenceItem> &items)
{
    Json list = Json::array();
    for (const services::EvidenceItem &item : items) {
        Json entry = Json::object({{"field", item.field}});
        if (!item.value.empty())
            entry.set("value", item.value);
        if (!item.level.empty())
            entry.set("level", item.level);
        list.append(std::move(entry));
    }
    return list;
}

Result<Outcome> resolve(Invocation &call)
{
    TRY(const double link, call.number("link-above", 0.99, 0, 1));
    TRY(const double review, call.number("review-above", 0.90, 0, 1));
    TRY(const WorkspacePtr workspace, openForWriting(call));
    TRY(const services::ResolveResult result, services::resolveIdentities(call.job, *workspace, {link, review}));
    Json json = Json::object({{"records", result.records},
                              {"customers", result.customers},
                              {"links_by_rule", result.linksByRule},
                              {"links_by_match", result.linksByMatch},
                              {"review_pairs", result.reviewPairs},
                              {"seconds", result.seconds}});
    stampResult(json, *workspace, call.started, result.revision);
    return Outcome {std::move(json)};
}

Result<Outcome> changed(const Invocation &call, const store::Workspace &workspace, const services::LinkChange &change)
{
    Json json = Json::object({{"link", change.link},
                              {"a", change.a},
                              {"b", change.b},
                              {"customer_of_a", change.customerOfA},
                              {"customer_of_b", change.customerOfB}});
    stampResult(json, workspace, call.started, change.revision);
    return Outcome {std::move(json)};
}

Result<Outcome> link(Invocation &call)
{
    TRY(const WorkspacePtr workspace, openForWriting(call));
    TRY(const services::LinkChange change,
        services::linkRecords(call.job, *workspace, call.arguments[0], call.arguments[1]));
    return changed(call, *workspace, change);
}

Result<Outcome> unlink(Invocation &call)
{
    TRY(const WorkspacePtr workspace, openForWriting(call));
    TRY(const services::LinkChange change, services::unlinkRecords(call.job, *workspace, call.arguments[0]));
    return changed(call, *workspace, change);
}

Result<Outcome> judge(Invocation &call, bool isMatch)
{
    TRY(const WorkspacePtr workspace, openForWriting(call));
    TRY(const services::LinkChange change, services::judgePair(call.job, *workspace, call.arguments[0], isMatch));
    return changed(call, *workspace, change);
}

Result<Outcome> history(Invocation &call)
{
    TRY(const WorkspacePtr workspace, openUnlocked(call));
    TRY(services::CustomerReading reading, services::readCustomer(call.job, *workspace, call.arguments[0]));
    TRY(const auto customer, reading.view->find(call.arguments[0], workspace->settings().region));
    Json links = Json::array();
    std::vector<services::LinkItem> items = services::linkHistory(*reading.view, customer);
    std::ranges::sort(items, {}, &services::LinkItem::link);
    for (const services::LinkItem &item : items) {
        Json entry = Json::object({{"link", item.link},
                                   {"a", item.a},
                                   {"b", item.b},
                                   {"by", item.by},
                                   {"evidence", evidenceJson(item.evidence)}});
        entry.set("made_by", item.madeBy.empty() ? Json() : Json(item.madeBy));
        entry.set("time", item.time ? Json(workspace->settings().zone.format(*item.time)) : Json());
        entry.set("cut", item.cut);
        if (item.probability)
            entry.set("probability", *item.probability);
        links.append(std::move(entry));
    }
    Json json = Json::object({{"customer", reading.view->customers().id(customer)}, {"links", std::move(links)}});
    stampResult(json, *workspace, call.started, reading.session.revision());
    return Outcome {std::move(json)};
}

Result<Outcome> cluster(Invocation &call)
{
    TRY(const WorkspacePtr workspace, openUnlocked(call));
    TRY(const IdentityReading reading, services::readIdentity(call.job, *workspace));
    const identity::IdentityView &view = *reading.view;
    std::vector<identity::RecordNumber> records(view.records().size());
    for (identity::RecordNumber record = 0; record < records.size(); ++record)
        records[record] = record;
    std::sort(records.begin(), records.end(), [&](auto a, auto b) { return view.keys().less(a, b); });
    Json clusters = Json::array();
    for (const identity::RecordNumber record : records)
        clusters.append(Json::object(
            {{"record", view.keys()[record]}, {"customer", view.customers().id(view.customers().customerOf(record))}}));
    Json json = Json::object({{"clusters", std::move(clusters)}});
    stampResult(json, *workspace, call.started, reading.revision);
    return Outcome {std::move(json)};
}

Result<Outcome> pairs(Invocation &call)
{
    const std::string state = call.text("state");
    if (!state.empty() && state != "review" && state != "linked" && state != "rejected")
        return usageError("--state does not take \"" + state + "\".", "Give review, linked or rejected.");
    TRY(const WorkspacePtr workspace, openUnlocked(call));
    TRY(const IdentityReading reading, services::readPairs(call.job, *workspace));
    Json list = Json::array();
    for (const services::PairItem &item : services::matchedPairs(*reading.view, state))
        list.append(Json::object({{"pair", item.pair},
                                  {"a", item.a},
                                  {"b", item.b},
                                  {"probability", item.probability},
                                  {"state", item.state},
                                  {"evidence", evidenceJson(item.evidence)}}));
    Json json = Json::object({{"pairs", std::move(list)}});
    stampResult(json, *workspace, call.started, reading.revision);
    return Outcome {std::move(json)};
}

Json qualityJson(const services::PairQuality &quality)
{
    return Json::object({{"precision", quality.precision()},
                         {"recall", quality.recall()},
                         {"f1", quality.f1()},
                         {"true_positives", quality.truePositives},
                         {"false_positives", quality.falsePositives},
                         {"false_negatives", quality.falseNegatives}});
}

Result<Outcome> score(Invocation &call)
{
    TRY(const std::string csv, readTextFile(call.arguments[0]));
    TRY(const WorkspacePtr workspace, openUnlocked(call));
    TRY(const IdentityReading reading, services::readIdentity(call.job, *workspace));
    TRY(const services::PairScore result, services::scorePairs(*reading.view, csv));
    Json json = Json::object(
        {{"pairs", result.pairs}, {"link", qualityJson(result.link)}, {"review", qualityJson(result.review)}});
    stampResult(json, *workspace, call.started, reading.revision);
    return Outcome {std::move(json)};
}

Result<std::optional<bool>> choice(const Invocation &call, const std::string &option, const std::string &yes,
                                   const std::string &no)
{
    if (!call.has(option))
        return std::optional<bool>();
    if (call.text(option) != yes && call.text(option) != no)
        return usageError("--" + option + " does not take \"" + call.text(option) + "\".",
                          "Give " + yes + " or " + no + ".");
    return std::optional(call.text(option) == yes);
}

Result<Outcome> kinds(Invocation &call)
{
    const bool change = !call.arguments.empty();
    if (change && (call.arguments[0] != "set" || call.arguments.size() != 2))
        return usageError("The arguments are: set KIND.",
                          "Example: identity kinds set openid --strength strong --scope global");
    TRY(const auto strong, choice(call, "strength", "strong", "weak"));
    TRY(const auto global, choice(call, "scope", "global", "source"));
    if (change != (strong || global))
        return usageError(change ? "--strength or --scope is missing."
                                 : "--strength and --scope belong to: kinds set KIND.");
    TRY(const WorkspacePtr workspace, change ? openForWriting(call) : openWorkspace(call));
    if (change)
        TRY_VOID(services::setIdentifierKind(call.job, *workspace, call.arguments[1], strong, global));
    std::int64_t revision = 0;
    TRY(const auto items, services::identifierKinds(*workspace, revision));
    Json list = Json::array();
    for (const services::IdentifierKindItem &item : items)
        list.append(Json::object({{"kind", item.kind},
                                  {"strength", item.strong ? "strong" : "weak"},
                                  {"scope", item.global ? "global" : "source"},
                                  {"identifiers", item.identifiers}}));
    Json json = Json::object({{"kinds", std::move(list)}});
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

void registerReading(CommandRegistry &registry)
{
    registry.add({"identity",
                  "cluster",
                  "",
                  "Lists every record with its customer.",
                  {},
                  {"panorama-cli identity cluster --workspace brand.panorama --json"},
                  0,
                  0,
                  cluster});
    registry.add({"identity",
                  "pairs",
                  "",
                  "Lists the pairs that matching found.",
                  {{"state", "review|linked|rejected", "only these"}},
                  {"panorama-cli identity pairs --state review --workspace brand.panorama"},
                  0,
                  0,
                  pairs});
    registry.add({"identity",
                  "score",
                  "PAIRS.csv",
                  "Measures the customers against labelled pairs (a,b,match).",
                  {},
                  {"panorama-cli identity score labels.csv --workspace brand.panorama"},
                  1,
                  1,
                  score});
    registry.add({"identity",
                  "history",
                  "CUSTOMER",
                  "Lists the links of a customer with their evidence.",
                  {},
                  {"panorama-cli identity history C0000000017 --workspace brand.panorama"},
                  1,
                  1,
                  history});
}

} // namespace

void register_noun_identity(CommandRegistry &registry)
{
    registry.add({"identity",
                  "resolve",
                  "",
                  "Matches records that share no strong identifier; links the sure ones.",
                  {{"link-above", "P", "links pairs above this probability (0.99; 1 = none)"},
                   {"review-above", "P", "puts pairs above this to review (0.90; 1 = none)"}},
                  {"panorama-cli identity resolve --workspace brand.panorama"},
                  0,
                  0,
                  resolve});
    registry.add({"identity",
                  "kinds",
                  "[set KIND]",
                  "Lists the kinds of identifiers, or changes one.",
                  {{"strength", "strong|weak", "whether a shared one links by rule"},
                   {"scope", "global|source", "where it means the same"}},
                  {"panorama-cli identity kinds set openid --scope global --workspace brand.panorama"},
                  0,
                  2,
                  kinds});
    registry.add({"identity",
                  "link",
                  "A B",
                  "Links two records by hand.",
                  {},
                  {"panorama-cli identity link crm/17 shop/A9 --workspace brand.panorama"},
                  2,
                  2,
                  link});
    registry.add({"identity",
                  "unlink",
                  "LINK",
                  "Cuts a link for good.",
                  {},
                  {"panorama-cli identity unlink L0123456789abcdef --workspace brand.panorama"},
                  1,
                  1,
                  unlink});
    registry.add({"identity",
                  "accept",
                  "PAIR",
                  "Links a pair in review.",
                  {},
                  {"panorama-cli identity accept L0123456789abcdef --workspace brand.panorama"},
                  1,
                  1,
                  [](Invocation &call) { return judge(call, true); }});
    registry.add({"identity",
                  "reject",
                  "PAIR",
                  "Says that a pair is two people.",
                  {},
                  {"panorama-cli identity reject L0123456789abcdef --workspace brand.panorama"},
                  1,
                  1,
                  [](Invocation &call) { return judge(call, false); }});
    registerReading(registry);
}

} // namespace panorama::cli
