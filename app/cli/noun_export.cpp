// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "services/canonical_export.h"

namespace panorama::cli {
namespace {

Result<Outcome> canonical(Invocation &call)
{
    if (!call.has("out"))
        return usageError("--out DIR is missing.");
    TRY(const services::WorkspacePtr workspace, openForWriting(call));
    TRY(const services::CanonicalExportResult result,
        services::exportCanonical(call.job, *workspace, call.text("out")));
    Json lines = Json::object();
    for (const auto &[kind, count] : result.lines)
        lines.set(kind, count);
    Json json = Json::object({{"out", result.folder}, {"lines", std::move(lines)}});
    stampResult(json, *workspace, call.started, result.revision);
    return Outcome {std::move(json)};
}

} // namespace

void register_noun_export(CommandRegistry &registry)
{
    registry.add({"export",
                  "canonical",
                  "",
                  "Writes everything that the workspace knows as sorted JSON lines.",
                  {{"out", "DIR", "folder that is absent or empty"}, {"canonical", "", "the same as the verb"}},
                  {"panorama-cli export canonical --workspace brand.panorama --out dump"},
                  0,
                  0,
                  canonical,
                  true});
}

} // namespace panorama::cli
