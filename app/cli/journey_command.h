// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/workspace_option.h"
#include "services/journey_service.h"

namespace panorama::cli {

// Runs one journey: reads the document, opens the workspace, evaluates, prints with as_of and revision.
template<typename Parse, typename Run> Result<Outcome> runJourney(Invocation &call, Parse parse, Run run)
{
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY(const auto spec, parse(document));
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    TRY(const auto result, run(services::JourneyQuery {*workspace, call.started, call.job}, spec));
    Json json = toJson(result);
    stampResult(json, *workspace, call.started, result.revision);
    return Outcome {std::move(json)};
}

} // namespace panorama::cli
