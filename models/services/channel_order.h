// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"

#include <string>
#include <vector>

namespace panorama::services {

// All marketing channels of the workspace, those with most spend first, then by name. The place in this list decides
// a channel's colour, so that it has the same one on every page.
Result<std::vector<std::string>> channelOrder(store::Workspace &workspace);

} // namespace panorama::services
