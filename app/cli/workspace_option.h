// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/command.h"
#include "services/workspace_service.h"

namespace panorama::cli {

// The file of --workspace; wrong use when it is missing.
Result<std::string> workspacePath(const Invocation &call);
// The workspace of --workspace; its vault is opened at the first need only.
Result<services::WorkspacePtr> openWorkspace(const Invocation &call);
// The same with its vault open.
Result<services::WorkspacePtr> openUnlocked(const Invocation &call);
// The same for commands that write: WorkspaceBusy before any key is derived.
Result<services::WorkspacePtr> openForWriting(const Invocation &call);

// Adds as_of and revision to a result.
void stampResult(Json &json, const store::Workspace &workspace, Instant asOf, std::int64_t revision);

} // namespace panorama::cli
