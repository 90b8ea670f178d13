// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/segment_argument.h"
#include "services/campaign_statement.h"

namespace panorama::cli {
namespace {

Result<Outcome> statement(Invocation &call)
{
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY(const auto service, openSegments(call));
    TRY(Json json,
        call.has("line") ? services::statementMembers(*service, document, call.text("line"))
                         : services::campaignStatement(call.job, *service, document));
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
