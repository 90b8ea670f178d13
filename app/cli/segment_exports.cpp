// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/segment_argument.h"
#include "app/cli/segment_commands.h"
#include "services/audience/audience_export.h"

namespace panorama::cli {
namespace {

Result<Outcome> exportSegment(Invocation &call)
{
    services::AudienceRequest request;
    request.platform = call.text("for");
    request.file = call.text("out");
    request.purpose = call.text("purpose", "marketing");
    request.splitBy = call.text("by");
    request.overwrite = call.has("force");
    request.dryRun = call.has("dry-run");
    request.segment = call.arguments[0];
    if (request.platform.empty())
        return usageError("--for PLATFORM is missing.", "Give google, meta, tiktok, tencent, ocean … or contacts.");
    if (request.file.empty() && !request.dryRun)
        return usageError("--out FILE is missing.", "Name the file, or give --dry-run to see counts only.");
    TRY(const auto workspace, request.dryRun ? openWorkspace(call) : openForWriting(call));
    TRY(const auto service, services::SegmentService::open(workspace, call.started, call.job));
    TRY(const auto segment, segmentOf(*service, call.arguments[0]));
    if (!segment.name().empty())
        request.segment = segment.name();
    TRY(Json json, services::exportAudience(call.job, workspace, *service, segment, request, call.started));
    const std::int64_t revision = json.find("revision")->integer();
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

Result<Outcome> ledger(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    std::int64_t revision = 0;
    TRY(Json json, services::listExports(*workspace, revision));
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

Result<Outcome> recall(Invocation &call)
{
    TRY(const auto workspace, openUnlocked(call));
    std::int64_t revision = 0;
    TRY(Json json, services::recallList(call.job, *workspace, call.started, revision));
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

} // namespace

void addSegmentExports(CommandRegistry &registry)
{
    const std::string tail = " --workspace brand.panorama";
    registry.add({"segment",
                  "export",
                  "FILE|ID",
                  "Writes the people of a segment who agreed to it as a hashed audience, or as a contact list.",
                  {{"for", "PLATFORM", "google, google_ads, uid2, meta, snap, tiktok, tencent, ocean, or contacts"},
                   {"out", "FILE", "the CSV file to write"},
                   {"dry-run", "", "writes nothing, shows the counts by consent"},
                   {"purpose", "P", "the purpose that consent is asked for (default: marketing)"},
                   {"by", "ATTRIBUTE", "contacts: the attribute that names the list, such as the guide"},
                   {"force", "", "replaces the file"}},
                  {"panorama-cli segment export vip.json --for google --dry-run" + tail,
                   "panorama-cli segment export vip.json --for tencent --out vip.csv" + tail,
                   "panorama-cli segment export vip.json --for contacts --by guide --out today.csv" + tail},
                  1,
                  1,
                  exportSegment});
    registry.add({"segment",
                  "ledger",
                  "",
                  "Lists the audiences that left the workspace, newest first.",
                  {},
                  {"panorama-cli segment ledger" + tail},
                  0,
                  0,
                  ledger});
    registry.add({"segment",
                  "recall",
                  "",
                  "Lists who is still at a destination without consent for it now.",
                  {},
                  {"panorama-cli segment recall --json" + tail},
                  0,
                  0,
                  recall});
}

} // namespace panorama::cli
