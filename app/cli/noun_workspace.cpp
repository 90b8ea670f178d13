// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_commands.h"
#include "app/cli/workspace_option.h"
#include "services/key_service.h"
#include "services/workspace_maintenance.h"

namespace panorama::cli {
namespace {

std::optional<std::string> optionalText(const Invocation &call, const std::string &option)
{
    return call.has(option) ? std::optional(call.text(option)) : std::nullopt;
}

Result<Outcome> create(Invocation &call)
{
    services::NewWorkspace wanted {optionalText(call, "time-zone"), optionalText(call, "currency"),
                                   optionalText(call, "region"),    optionalText(call, "week-starts"),
                                   call.globals.passphrase,         call.has("force")};
    TRY(const services::WorkspacePtr workspace, services::createWorkspace(call.arguments[0], wanted, call.clock()));
    TRY(Json json, services::workspaceOverview(*workspace, call.started));
    return Outcome {std::move(json)};
}

Result<Outcome> overview(Invocation &call)
{
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    TRY(Json json, services::workspaceOverview(*workspace, call.started));
    return Outcome {std::move(json)};
}

Result<Outcome> finished(Result<Json> result)
{
    TRY(Json json, std::move(result));
    return Outcome {std::move(json)};
}

Result<Outcome> check(Invocation &call)
{
    TRY(const std::string path, workspacePath(call));
    return finished(services::checkWorkspace(call.job, path, call.globals.passphrase, call.clock()));
}

Result<Outcome> backup(Invocation &call)
{
    TRY(const std::string path, workspacePath(call));
    return finished(services::backupWorkspace(call.job, path, call.arguments[0], call.has("force"), call.clock()));
}

Result<Outcome> restore(Invocation &call)
{
    TRY(const std::string path, workspacePath(call));
    return finished(services::restoreWorkspace(call.job, path, call.arguments[0], call.has("force"),
                                               call.globals.passphrase, call.clock()));
}

Result<Outcome> compact(Invocation &call)
{
    TRY(const std::string path, workspacePath(call));
    return finished(services::compactWorkspace(call.job, path, call.clock()));
}

Result<Outcome> passphrase(Invocation &call)
{
    if (!call.has("new"))
        return usageError("--new env:VAR or file:PATH is missing.");
    TRY(const std::string wanted, readSecret(call.text("new")));
    TRY(const services::WorkspacePtr workspace, openForWriting(call));
    TRY(const std::int64_t revision, services::changePassphrase(call.job, *workspace, wanted));
    Json json = Json::object({{"path", workspace->path()}, {"changed", true}});
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

void registerCare(CommandRegistry &registry)
{
    registry.add({"workspace",
                  "check",
                  "",
                  "Reads every page, every block and the audit log; status 0: sound, 1: damaged. Never writes.",
                  {},
                  {"panorama-cli workspace check --workspace brand.panorama"},
                  0,
                  0,
                  check});
    registry.add({"workspace",
                  "backup",
                  "FILE",
                  "Writes a checked copy of the workspace.",
                  {{"force", "", "overwrites an existing file"}},
                  {"panorama-cli workspace backup brand-2026.panorama --workspace brand.panorama"},
                  1,
                  1,
                  backup});
    registry.add({"workspace",
                  "restore",
                  "FILE",
                  "Puts a backup into the workspace.",
                  {{"force", "", "overwrites the workspace that is there"}},
                  {"panorama-cli workspace restore brand-2026.panorama --workspace brand.panorama --force"},
                  1,
                  1,
                  restore});
    registry.add({"workspace",
                  "compact",
                  "",
                  "Gives free space in the file back to the disk.",
                  {},
                  {"panorama-cli workspace compact --workspace brand.panorama"},
                  0,
                  0,
                  compact});
    registry.add({"workspace",
                  "passphrase",
                  "",
                  "Sets the passphrase that opens the vault; the old one no longer does.",
                  {{"new", "env:VAR|file:PATH", "the new passphrase, at least 8 characters"}},
                  {"panorama-cli workspace passphrase --new file:new.txt --passphrase env:PASS --workspace "
                   "brand.panorama"},
                  0,
                  0,
                  passphrase});
}

} // namespace

void register_noun_workspace(CommandRegistry &registry)
{
    addWorkspaceRates(registry);
    registry.add({"workspace",
                  "create",
                  "FILE",
                  "Makes a new, empty workspace.",
                  {{"time-zone", "Z", "IANA zone; decides where days begin (default: the system's)"},
                   {"currency", "C", "base currency, ISO 4217 (default: the region's)"},
                   {"region", "CN", "region of phone numbers (default: the zone's country)"},
                   {"week-starts", "mon|sun|sat", "first day of the week (default: mon)"},
                   {"force", "", "overwrites an existing file"}},
                  {"panorama-cli workspace create brand.panorama --time-zone Asia/Shanghai --currency CNY --passphrase "
                   "env:PASS"},
                  1,
                  1,
                  create});
    registry.add({"workspace",
                  "info",
                  "",
                  "Prints what a workspace holds.",
                  {},
                  {"panorama-cli workspace info --workspace brand.panorama"},
                  0,
                  0,
                  overview});
    registerCare(registry);
}

} // namespace panorama::cli
