// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "domain/tracked_link.h"
#include "services/naming_audit.h"

namespace panorama::cli {
namespace {

Result<Outcome> make(Invocation &call)
{
    for (const char *needed : {"source", "medium", "campaign"})
        if (call.text(needed).empty())
            return usageError("--" + std::string(needed) + " is missing.",
                              "A link needs --source, --medium and --campaign.");
    TRY(const std::string url,
        trackedUrl({call.arguments[0], call.text("source"), call.text("medium"), call.text("campaign"),
                    call.text("content"), call.text("term")}));
    return Outcome {Json::object({{"url", url}}), 0, url + "\n"};
}

Result<Outcome> audit(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(Json json, services::namingAudit(call.job, *workspace, call.started));
    const std::int64_t revision = json.find("revision")->integer();
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

} // namespace

void register_noun_utm(CommandRegistry &registry)
{
    registry.add(
        {"utm",
         "make",
         "URL",
         "Makes a link with UTM parameters; names must be spelt in one way.",
         {{"source", "S", "utm_source, such as wechat"},
          {"medium", "M", "utm_medium, such as social"},
          {"campaign", "C", "utm_campaign, such as 2026-618"},
          {"content", "C", "utm_content"},
          {"term", "T", "utm_term"}},
         {"panorama-cli utm make https://brand.example/sale --source wechat --medium social --campaign 2026-618"},
         1,
         1,
         make});
    registry.add({"utm",
                  "audit",
                  "",
                  "Finds channels and campaigns under several spellings, campaigns that no list knows, events without "
                  "a channel.",
                  {},
                  {"panorama-cli utm audit --workspace brand.panorama"},
                  0,
                  0,
                  audit});
}

} // namespace panorama::cli
