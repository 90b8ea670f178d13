// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "domain/mapping.h"
#include "services/import_proposal.h"
#include "services/import_service.h"

namespace panorama::cli {
namespace {

Result<Outcome> run(Invocation &call)
{
    if (!call.has("map"))
        return usageError("--map MAPPING.json is missing.",
                          "panorama-cli import --help shows an example of a mapping.");
    services::ImportRequest request;
    request.files = call.arguments;
    request.dryRun = call.has("dry-run");
    request.overwriteRejects = call.has("force");
    if (call.has("rejects"))
        request.rejectsFile = call.text("rejects");
    TRY(request.mapping, readJsonFile(call.text("map")));
    TRY_VOID(parseMapping(request.mapping));
    TRY(const services::WorkspacePtr workspace, openForWriting(call));
    TRY(const services::ImportReport report, services::runImport(call.job, *workspace, request));
    Json json = report.toJson();
    stampResult(json, *workspace, call.started, report.revision);
    return Outcome {std::move(json), report.rowsRejected ? 3 : 0};
}

Result<Outcome> propose(Invocation &call)
{
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    if (call.has("kind") && !dataKindFromName(call.text("kind")))
        return usageError("--kind does not take \"" + call.text("kind") + "\".",
                          "Give one of the ten kinds, such as orders.");
    TRY(services::ImportProposal proposal,
        services::proposeImport(call.job, *workspace, {call.arguments[0], call.text("source"), call.text("kind")}));
    Json json = Json::object({{"mapping", std::move(proposal.mapping)},
                              {"remembered", proposal.remembered},
                              {"columns", std::move(proposal.columns)},
                              {"rows", std::move(proposal.rows)},
                              {"complaint", proposal.complaint.empty() ? Json() : Json(proposal.complaint)}});
    stampResult(json, *workspace, call.started, proposal.revision);
    return Outcome {std::move(json)};
}

Result<Outcome> list(Invocation &call)
{
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    TRY(store::ReadSession session, workspace->read());
    TRY(const std::vector<services::ImportEntry> entries, services::listImports(session));
    const TimeZone zone = workspace->settings().zone;
    Json imports = Json::array();
    for (const services::ImportEntry &entry : entries) {
        Json files = Json::array();
        for (const std::string &file : entry.files)
            files.append(file);
        imports.append(Json::object({{"import_id", entry.importId},
                                     {"files", std::move(files)},
                                     {"kind", entry.kind},
                                     {"source", entry.source},
                                     {"time", zone.format(entry.time)},
                                     {"rows_read", entry.rowsRead},
                                     {"rows_rejected", entry.rowsRejected},
                                     {"rolled_back", entry.rolledBack}}));
    }
    Json json = Json::object({{"imports", std::move(imports)}});
    stampResult(json, *workspace, call.started, session.revision());
    return Outcome {std::move(json)};
}

Result<Outcome> rollback(Invocation &call)
{
    TRY(const services::WorkspacePtr workspace, openForWriting(call));
    TRY(const std::int64_t revision, services::rollbackImport(call.job, *workspace, call.arguments[0]));
    Json json = Json::object({{"import_id", call.arguments[0]}, {"rolled_back", true}});
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

} // namespace

void register_noun_import(CommandRegistry &registry)
{
    registry.add({"import",
                  "run",
                  "FILE…",
                  "Brings files in by a mapping: CSV, TSV or XLSX; all of their rows or none.",
                  {{"map", "MAPPING.json", "which columns become which fields (panorama.mapping/1)"},
                   {"dry-run", "", "only says what would happen"},
                   {"rejects", "FILE", "writes rejected rows as CSV (else they stay in the vault)"},
                   {"force", "", "overwrites an existing file of rejected rows"}},
                  {"panorama-cli import leads.csv --map leads.json --workspace brand.panorama"},
                  1,
                  -1,
                  run,
                  true});
    registry.add({"import",
                  "propose",
                  "FILE",
                  "Proposes a mapping for a file and shows its first rows as they would land.",
                  {{"source", "NAME", "name of the source (default: the file's)"},
                   {"kind", "KIND", "kind of the rows (default: guessed)"}},
                  {"panorama-cli import propose orders.xlsx --source shop --workspace brand.panorama --json"},
                  1,
                  1,
                  propose});
    registry.add({"import",
                  "list",
                  "",
                  "Lists all imports.",
                  {},
                  {"panorama-cli import list --workspace brand.panorama --json"},
                  0,
                  0,
                  list});
    registry.add({"import",
                  "rollback",
                  "IMPORT_ID",
                  "Takes away what an import did, unless later imports changed its rows.",
                  {},
                  {"panorama-cli import rollback I0000000003 --workspace brand.panorama"},
                  1,
                  1,
                  rollback});
}

} // namespace panorama::cli
