// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "store/workspace.h"

#include <string>
#include <utility>
#include <vector>

namespace panorama::services {

struct CanonicalExportResult
{
    std::string folder;
    std::vector<std::pair<std::string, std::int64_t>> lines; // by kind, in the order of contract.md
    std::int64_t revision = 0;
};

// Writes the eleven files of the canonical export (contract.md section 3) into a folder that is absent or empty. Its
// bytes depend on what the workspace knows only, never on the order in which it came. Needs the vault; is written
// into the audit log before anything leaves. On an error nothing stays behind.
Result<CanonicalExportResult> exportCanonical(const Job &job, store::Workspace &workspace, const std::string &folder);

} // namespace panorama::services
