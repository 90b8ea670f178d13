// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/command.h"

namespace panorama::cli {

// Parts of the noun `workspace` that have files of their own.
void addWorkspaceRates(CommandRegistry &registry); // rates

} // namespace panorama::cli
