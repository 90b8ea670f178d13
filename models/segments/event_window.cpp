// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/event_window.h"

namespace panorama::segments {
namespace {

std::size_t firstAtOrAfter(const columns::TypeList &list, std::int64_t time)
{
    std::size_t low = 0, high = list.rows.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (list.times.at(middle) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

ListRange rangeOf(const columns::TypeList &list, const Window &window)
{
    if (window.isEmpty())
        return {};
    const std::size_t first = firstAtOrAfter(list, window.first);
    const std::size_t last = window.last == INT64_MAX ? list.rows.size() : firstAtOrAfter(list, window.last + 1);
    return {first, std::max(first, last)};
}

} // namespace panorama::segments
