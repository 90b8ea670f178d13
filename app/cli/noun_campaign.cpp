// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/segment_argument.h"
#include "services/campaign_statement.h"

#include <algorithm>

namespace panorama::cli {
namespace {

// The rule of a line is made here: what it warns about stands in the target of the file.
void pointIntoTarget(Json &json)
{
    for (Json::Member &member : json.members()) {
        if (member.first != "warnings")
            continue;
        Json::Array told;
        for (Json &warning : member.second.items()) {
            warning.set("path", "/target");
            if (std::ranges::find(told, warning) == told.end())
                told.push_back(warning);
        }
        member.second = Json(std::move(told));
    }
}

Result<Outcome> statement(Invocation &call)
{
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY(const auto service, openSegments(call));
    if (call.has("line")) {
        TRY(const Json rule, services::statementSegment(*service, document, call.text("line")));
        TRY(const auto segment, service->compile(rule));
        TRY(Json json, service->members(segment, 0, ""));
        pointIntoTarget(json);
        return stamped(call, *service, std::move(json));
    }
    TRY(Json json, services::campaignStatement(call.job, *service, document));
    return stamped(call, *service, std::move(json));
}

} // namespace

void register_noun_campaign(CommandRegistry &registry)
{
    registry.add(
        {"campaign",
         "statement",
         "FILE",
         "Says who of a campaign's target came, who did not, and why; every line adds up (panorama.statement/1).",
         {{"line", "LINE", "lists the people of a line: arrived, uninvited, unreachable, no_consent, not_reached …"}},
         {"panorama-cli campaign statement week.json --workspace brand.panorama"},
         1,
         1,
         statement});
}

} // namespace panorama::cli
