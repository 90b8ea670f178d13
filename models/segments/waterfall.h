// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/segment_session.h"

namespace panorama::segments {

// Counts of every line from the people of every line.
std::vector<LineCount> waterfallOf(const Segment &segment, const std::vector<columns::Bits> &sets);

} // namespace panorama::segments
