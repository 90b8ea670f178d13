// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"

namespace panorama::cli {
namespace {

std::optional<std::string> optionalText(const Invocation &call, const std::string &option)
{
    return call.has(option) ? std::optional(call.text(option)) : std::nullopt;
}

Result<Outcome> create(Invocation &call)
{
    services::NewWorkspace wanted{optionalText(call, "time-zone"), optionalText(call, "currency"), optionalText(call, "region"),
                                  optionalText(call, "week-starts"), call.globals.passphrase, call.has("force")};
    TRY(const services::WorkspacePtr workspace, services::createWorkspace(call.arguments[0], wanted, call.clock()));
    TRY(Json json, services::workspaceOverview(*workspace, call.started));
    return Outcome{std::move(json)};
}

Result<Outcome> overview(Invocation &call)
{
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    TRY(Json json, services::workspaceOverview(*workspace, call.started));
    return Outcome{std::move(json)};
}

} // namespace

void register_noun_workspace(CommandRegistry &registry)
{
    registry.add({"workspace", "create", "FILE", "Makes a new, empty workspace.",
                  {{"time-zone", "Z", "IANA zone; decides where days begin (default: the system's)"},
                   {"currency", "C", "base currency, ISO 4217 (default: the region's)"},
                   {"region", "CN", "region of phone numbers (default: the zone's country)"},
                   {"week-starts", "mon|sun|sat", "first day of the week (default: mon)"},
                   {"force", "", "overwrites an existing file"}},
                  {"panorama-cli workspace create brand.panorama --time-zone Asia/Shanghai --currency CNY --passphrase env:PASS"}, 1, 1, create});
    registry.add({"workspace", "info", "", "Prints what a workspace holds.", {}, {"panorama-cli workspace info --workspace brand.panorama"}, 0, 0, overview});
}

} // namespace panorama::cli
