// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/events.h"
#include "segments/time_span.h"

namespace panorama::segments {

// The part [first, last) of a list that lies in a window of time.
struct ListRange
{
    std::size_t first = 0, last = 0;
};

ListRange rangeOf(const columns::TypeList &list, const Window &window);

} // namespace panorama::segments
