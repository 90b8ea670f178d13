// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "services/document_service.h"
#include "services/funnel_service.h"
#include "services/loss_sheet.h"
#include "services/segment_service.h"

#include <filesystem>

namespace panorama::cli {
namespace {

using services::WorkspacePtr;

// FILE or ID: with a separator or a dot it is always a file.
Result<Json> funnelDocument(store::Workspace &workspace, const std::string &argument)
{
    std::error_code ignored;
    if (argument.find_first_of("/\\.") != std::string::npos)
        return readJsonFile(argument);
    const Result<store::Document> saved = services::findDocument(workspace, "funnel", argument);
    if (saved)
        return saved->body;
    return std::filesystem::exists(argument, ignored) ? readJsonFile(argument) : Result<Json>(saved.error());
}

Result<Outcome> stampedWith(const Invocation &call, const store::Workspace &workspace, Json json)
{
    const std::int64_t revision = json.find("revision")->integer();
    stampResult(json, workspace, call.started, revision);
    return Outcome {std::move(json)};
}

Result<Outcome> run(Invocation &call)
{
    const bool isFile = call.arguments[0].find_first_of("/\\.") != std::string::npos;
    if (isFile) { // a wrong document is said before a missing workspace
        TRY(const Json document, readJsonFile(call.arguments[0]));
        TRY_VOID(parseFunnelSpec(document));
    }
    TRY(const WorkspacePtr workspace, openWorkspace(call));
    TRY(const Json document, funnelDocument(*workspace, call.arguments[0]));
    TRY(const FunnelSpec spec, parseFunnelSpec(document));
    TRY(const auto result, services::runFunnel({*workspace, call.started, call.job}, spec, call.has("waits")));
    Json json = toJson(result);
    if (call.has("waits"))
        json.set("waits", services::waitsJson(result));
    stampResult(json, *workspace, call.started, result.revision);
    return Outcome {std::move(json)};
}

Result<services::FunnelPeople> wantedPeople(const Invocation &call)
{
    services::FunnelPeople wanted;
    TRY(const std::int64_t step, call.integer("step", 1, 1, FunnelSpec::mostSteps));
    TRY(const std::int64_t limit, call.integer("limit", 0, 1, 1000000000));
    wanted.step = std::size_t(step);
    wanted.limit = std::uint64_t(limit);
    wanted.state = call.text("state", "reached");
    wanted.after = call.text("after");
    if (wanted.state != "reached" && wanted.state != "lost" && wanted.state != "open")
        return usageError("--state takes reached, lost or open.");
    return wanted;
}

Result<Outcome> members(Invocation &call)
{
    TRY(const services::FunnelPeople wanted, wantedPeople(call));
    TRY(const WorkspacePtr workspace, openWorkspace(call));
    TRY(const Json document, funnelDocument(*workspace, call.arguments[0]));
    TRY(const FunnelSpec spec, parseFunnelSpec(document));
    TRY(Json json, services::funnelMembers({*workspace, call.started, call.job}, spec, wanted));
    if (!call.has("save"))
        return stampedWith(call, *workspace, std::move(json));
    const Json segment = services::funnelSegment(document, wanted, call.text("save"));
    TRY(const auto saved, services::saveSegment(call.job, workspace, segment, call.started));
    json.set("segment", saved.id);
    json.set("revision", saved.revision);
    return stampedWith(call, *workspace, std::move(json));
}

Result<Outcome> trend(Invocation &call)
{
    const std::string every = call.text("every", "week");
    if (every != "day" && every != "week" && every != "month")
        return usageError("--every takes day, week or month.");
    TRY(const WorkspacePtr workspace, openWorkspace(call));
    TRY(const Json document, funnelDocument(*workspace, call.arguments[0]));
    TRY(const FunnelSpec spec, parseFunnelSpec(document));
    TRY(Json json,
        services::funnelTrend({*workspace, call.started, call.job}, spec,
                              every == "day"        ? CalendarPeriod::Day
                                  : every == "week" ? CalendarPeriod::Week
                                                    : CalendarPeriod::Month));
    return stampedWith(call, *workspace, std::move(json));
}

Result<Outcome> save(Invocation &call)
{
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY(const WorkspacePtr workspace, openWorkspace(call));
    TRY(const store::Document saved, services::saveFunnel(call.job, *workspace, document));
    TRY(const store::ReadSession session, workspace->read());
    Json json = Json::object({{"id", saved.id}, {"name", saved.name}});
    stampResult(json, *workspace, call.started, session.revision());
    return Outcome {std::move(json)};
}

Result<Outcome> list(Invocation &call)
{
    TRY(const WorkspacePtr workspace, openWorkspace(call));
    TRY(const store::ReadSession session, workspace->read());
    TRY(const auto documents, services::listDocuments(*workspace, "funnel"));
    Json entries = Json::array();
    for (const store::Document &document : documents)
        entries.append(Json::object({{"id", document.id}, {"name", document.name}}));
    Json json = Json::object({{"funnels", std::move(entries)}});
    stampResult(json, *workspace, call.started, session.revision());
    return Outcome {std::move(json)};
}

// funnel losses FILE|ID --out X.xlsx, or funnel losses --in X.xlsx
Result<Outcome> losses(Invocation &call)
{
    if (call.has("out") == call.has("in") || call.arguments.empty() == call.has("out"))
        return usageError("funnel losses takes FILE or ID with --out SHEET.xlsx, or --in SHEET.xlsx alone.");
    TRY(const WorkspacePtr workspace, openForWriting(call));
    if (call.has("in")) {
        TRY(Json json, services::importLossSheet(call.job, *workspace, call.text("in")));
        return stampedWith(call, *workspace, std::move(json));
    }
    TRY(const std::int64_t step, call.integer("step", 0, 1, FunnelSpec::mostSteps));
    TRY(const Json document, funnelDocument(*workspace, call.arguments[0]));
    TRY(const FunnelSpec spec, parseFunnelSpec(document));
    TRY(Json json,
        services::exportLossSheet({*workspace, call.started, call.job}, spec,
                                  {call.text("out"), std::size_t(step), call.has("force")}));
    return stampedWith(call, *workspace, std::move(json));
}

const std::string base = "panorama-cli funnel ", end = " --workspace brand.panorama";

void addDetails(CommandRegistry &registry)
{
    registry.add({"funnel",
                  "members",
                  "FILE|ID",
                  "Lists the people behind a bar or a drop; with --save as a segment that stays up to date.",
                  {{"step", "K", "the step, from 1 (default: 1)"},
                   {"state", "STATE", "reached, lost or open (default: reached)"},
                   {"limit", "N", "at most so many"},
                   {"after", "ID", "go on after this customer"},
                   {"save", "NAME", "saves them as a segment of this name"}},
                  {base + "members funnel.json --step 2 --state lost --save \"Lost after lead\"" + end},
                  1,
                  1,
                  members});
    registry.add({"funnel",
                  "losses",
                  "[FILE|ID]",
                  "Writes a sheet of those who were lost, to fill in why, and reads it back.",
                  {{"out", "SHEET.xlsx", "the sheet to write"},
                   {"in", "SHEET.xlsx", "the filled sheet to read"},
                   {"step", "K", "only losses after this step, from 1"},
                   {"force", "", "replaces the sheet"}},
                  {base + "losses funnel.json --out losses.xlsx" + end, base + "losses --in losses.xlsx" + end},
                  0,
                  1,
                  losses});
    registry.add({"funnel",
                  "trend",
                  "FILE|ID",
                  "Counts the steps for the starts of each day, week or month.",
                  {{"every", "STEP", "day, week or month (default: week)"}},
                  {base + "trend funnel.json --every month" + end},
                  1,
                  1,
                  trend});
}

} // namespace

void register_noun_funnel(CommandRegistry &registry)
{
    registry.add({"funnel",
                  "run",
                  "FILE|ID",
                  "Counts how far people get through the steps of a funnel (panorama.funnel/1). \"order\" is ordered, "
                  "strict (nothing between the steps) or any.",
                  {{"waits", "", "also the distribution of the time between steps"}},
                  {base + "run funnel.json" + end + " --json"},
                  1,
                  1,
                  run});
    registry.add({"funnel",
                  "save",
                  "FILE",
                  "Saves a funnel; the same name replaces it.",
                  {},
                  {base + "save funnel.json" + end},
                  1,
                  1,
                  save});
    registry.add({"funnel", "list", "", "Lists the saved funnels.", {}, {base + "list" + end}, 0, 0, list});
    addDetails(registry);
}

} // namespace panorama::cli
