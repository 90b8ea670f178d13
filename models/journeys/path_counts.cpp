// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/path_counts.h"

namespace panorama::journeys {

void PathSums::move(std::uint64_t &from, PathCounts::Sum &to)
{
    to.conversions += from >> sumBits;
    to.value += Units(from & (one - 1));
    from = 0;
}

void PathSums::empty()
{
    move(m_sums[0], m_counts.total);
    move(m_sums[1], m_counts.untouched);
    for (std::size_t channel = 0; channel < m_counts.channels; ++channel) {
        move(firsts()[channel], m_counts.first[channel]);
        move(lasts()[channel], m_counts.last[channel]);
        for (std::size_t touches = 1; touches <= m_longest; ++touches)
            for (const std::size_t turn : {2 * touches, 2 * touches + 1})
                if (std::uint64_t &sum = sums(turn)[channel])
                    move(sum, m_counts.linearSum(touches, channel));
    }
    m_room = mostAdded;
    m_longest = 0;
}

} // namespace panorama::journeys
