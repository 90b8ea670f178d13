// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace panorama::reports {

// Qt's PDF maps some Han glyphs to radicals and the blank to a tab in the tables that readers search by, so that 页 is
// not found. Mends those entries in place; length and offsets stay as they were.
std::string searchablePdf(std::string pdf);

} // namespace panorama::reports
