// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"

namespace panorama::cli {

Result<std::string> workspacePath(const Invocation &call)
{
    if (call.globals.workspace.empty())
        return usageError("--workspace FILE is missing.");
    return call.globals.workspace;
}

Result<services::WorkspacePtr> openWorkspace(const Invocation &call)
{
    TRY(const std::string path, workspacePath(call));
    TRY(services::WorkspacePtr workspace, services::openWorkspace(path, call.clock()));
    store::unlockWhenNeeded(*workspace, {call.globals.passphrase, true});
    return workspace;
}

Result<services::WorkspacePtr> openUnlocked(const Invocation &call)
{
    TRY(const std::string path, workspacePath(call));
    return services::openUnlocked(path, call.globals.passphrase, call.clock());
}

Result<services::WorkspacePtr> openForWriting(const Invocation &call)
{
    TRY(const std::string path, workspacePath(call));
    return services::openForWriting(path, call.globals.passphrase, call.clock());
}

void stampResult(Json &json, const store::Workspace &workspace, Instant asOf, std::int64_t revision)
{
    json.set("as_of", workspace.settings().zone.format(asOf));
    json.set("revision", revision);
}

} // namespace panorama::cli
