// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/command.h"
#include "services/workspace_service.h"

namespace panorama::cli {

// The workspace of --workspace, opened for commands that need no personal data.
Result<services::WorkspacePtr> openWorkspace(const Invocation &call);
// The same with its vault open.
Result<services::WorkspacePtr> openUnlocked(const Invocation &call);
// Adds as_of and revision to a result.
void stampResult(Json &json, const store::Workspace &workspace, Instant asOf, std::int64_t revision);

} // namespace panorama::cli
