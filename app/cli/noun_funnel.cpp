// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_command.h"
#include "services/document_service.h"

namespace panorama::cli {

static Result<Outcome> run(Invocation &call)
{
    return runJourney(
        call, [](const Json &document) { return parseFunnelSpec(document); },
        [](const services::JourneyQuery &query, const auto &spec) { return services::runFunnel(query, spec); });
}

// What the window opens on its page Funnels and shows on the overview.
static Result<Outcome> save(Invocation &call)
{
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY(const FunnelSpec spec, parseFunnelSpec(document));
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    TRY(const services::Document saved,
        services::saveDocument(call.job, *workspace, "funnel", {"save funnel", spec.name, document}));
    TRY(const store::ReadSession session, workspace->read());
    Json json = Json::object({{"id", saved.id}, {"name", saved.name}});
    stampResult(json, *workspace, call.started, session.revision());
    return Outcome {std::move(json)};
}

static Result<Outcome> list(Invocation &call)
{
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    TRY(const std::vector<services::Document> saved, services::listDocuments(*workspace, "funnel"));
    Json funnels = Json::array();
    for (const services::Document &document : saved)
        funnels.append(Json::object({{"id", document.id}, {"name", document.name}}));
    TRY(const store::ReadSession session, workspace->read());
    Json json = Json::object({{"funnels", std::move(funnels)}});
    stampResult(json, *workspace, call.started, session.revision());
    return Outcome {std::move(json)};
}

void register_noun_funnel(CommandRegistry &registry)
{
    registry.add({"funnel",
                  "save",
                  "FILE",
                  "Saves a funnel in the workspace; the same name replaces it.",
                  {},
                  {"panorama-cli funnel save funnel.json --workspace brand.panorama"},
                  1,
                  1,
                  save});
    registry.add({"funnel",
                  "list",
                  "",
                  "Lists the saved funnels.",
                  {},
                  {"panorama-cli funnel list --workspace brand.panorama"},
                  0,
                  0,
                  list});
    registry.add({"funnel",
                  "run",
                  "FILE",
                  "Counts how far people get through the steps of a funnel (panorama.funnel/1).",
                  {},
                  {"panorama-cli funnel run funnel.json --workspace brand.panorama --json"},
                  1,
                  1,
                  run});
}

} // namespace panorama::cli
