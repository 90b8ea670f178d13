// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/event_window.h"

#include <algorithm>

namespace panorama::segments {
namespace {

// Where the time would stand if those of the rows between were spread evenly. Times may be as far apart as there are
// numbers.
std::size_t guess(const columns::TypeList &list, std::size_t low, std::size_t high, std::int64_t time)
{
    const double first = double(list.times.at(low)), last = double(list.times.at(high - 1));
    const double share = last > first ? (double(time) - first) / (last - first) : 0;
    return low + std::size_t(std::clamp(share, 0.0, 1.0) * double(high - 1 - low));
}

// Rows of a list lie far from what was used last, so each look costs: a few guesses leave little to halve, and every
// other look halves what is left whatever they are worth.
std::size_t firstAtOrAfter(const columns::TypeList &list, std::int64_t time)
{
    constexpr std::size_t near = 64; // rows
    std::size_t low = 0, high = list.rows.size();
    for (bool guesses = true; low < high; guesses = !guesses) {
        const std::size_t middle = guesses && high - low > near ? guess(list, low, high, time) : low + (high - low) / 2;
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
