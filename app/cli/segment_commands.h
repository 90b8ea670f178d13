// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/command.h"

namespace panorama::cli {

// Parts of the noun `segment` that have files of their own.
void addSegmentExports(CommandRegistry &registry); // export, ledger, recall
void addSegmentInsights(CommandRegistry &registry); // sentence, near, trend
void addSegmentDiscovery(CommandRegistry &registry); // explore, lookalike

} // namespace panorama::cli
