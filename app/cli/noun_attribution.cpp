// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_command.h"
#include "journeys/path_file.h"

namespace panorama::cli {
namespace {

// Paths of a file need no workspace; with one they get its currency.
Result<Outcome> runPaths(Invocation &call)
{
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY(const AttributionSpec spec, parseAttributionSpec(document, true));
    TRY(const std::string csv, readTextFile(call.text("paths")));
    if (call.globals.workspace.empty()) {
        TRY(const journeys::AttributionResult result, journeys::attributePaths(spec, csv, ""));
        return Outcome {toJson(result)};
    }
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    TRY(const store::ReadSession session, workspace->read());
    TRY(const journeys::AttributionResult result, journeys::attributePaths(spec, csv, workspace->settings().currency));
    Json json = toJson(result);
    stampResult(json, *workspace, call.started, session.revision());
    return Outcome {std::move(json)};
}

Result<Outcome> run(Invocation &call)
{
    if (call.has("paths"))
        return runPaths(call);
    return runJourney(
        call, [](const Json &document) { return parseAttributionSpec(document); },
        [withPeople = call.has("people")](const services::JourneyQuery &query, const auto &spec) {
            return services::runAttribution(query, spec, withPeople);
        });
}

} // namespace

void register_noun_attribution(CommandRegistry &registry)
{
    registry.add(
        {"attribution",
         "run",
         "FILE",
         "Credits conversions to the touches before them, by several models (panorama.attribution/1).",
         {{"paths", "PATHS.csv", "paths of a file instead of the workspace's"},
          {"people", "", "also how many people converted after each channel: at all, as first, as last touch"}},
         {"panorama-cli attribution run models.json --workspace brand.panorama --json",
          "panorama-cli attribution run models.json --paths paths.csv --json"},
         1,
         1,
         run});
}

} // namespace panorama::cli
