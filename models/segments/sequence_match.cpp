// SPDX-License-Identifier: GPL-3.0-or-later
// Of all chains that have reached a level, the one that started latest is the best, since the limit runs from the
// start; so one time a level is enough. At an instant with several events, each level is extended as far as distinct
// events can be assigned to the following steps (augmenting paths).
#include "segments/sequence_match.h"

#include <algorithm>

namespace panorama::segments {

void SequenceMatch::reset()
{
    m_complete = false;
    std::fill(m_best.begin(), m_best.end(), none);
}

void SequenceMatch::reach(std::size_t level, std::int64_t start, std::int64_t time)
{
    std::vector<std::int64_t> &best = m_next.empty() ? m_best : m_next;
    best[level] = std::max(best[level], start);
    if (level + 1 == best.size() && (m_within < 0 || time - start <= m_within))
        m_complete = true;
}

void SequenceMatch::addOne(std::int64_t time, std::uint32_t mask)
{
    for (std::size_t level = m_best.size() - 1; level-- > 0;)
        if (mask >> level & 1) {
            if (level == 0)
                reach(1, time, time);
            else if (m_best[level] != none)
                reach(level + 1, m_best[level], time);
        }
}

bool SequenceMatch::assign(std::size_t step, const std::vector<std::uint32_t> &masks, std::vector<bool> &tried)
{
    for (std::size_t e = 0; e < masks.size(); ++e) {
        if (!(masks[e] >> step & 1) || tried[e])
            continue;
        tried[e] = true;
        if (m_filled[e] < 0 || assign(std::size_t(m_filled[e]), masks, tried)) {
            m_filled[e] = int(step);
            return true;
        }
    }
    return false;
}

void SequenceMatch::addSeveral(std::int64_t time, const std::vector<std::uint32_t> &masks)
{
    m_next = m_best;
    for (std::size_t level = 0; level + 1 < m_best.size(); ++level) {
        if (level > 0 && m_best[level] == none)
            continue;
        m_filled.assign(masks.size(), -1);
        for (std::size_t step = level; step + 1 < m_best.size(); ++step) {
            std::vector<bool> tried(masks.size());
            if (!assign(step, masks, tried))
                break;
            reach(step + 1, level == 0 ? time : m_best[level], time);
        }
    }
    m_best.swap(m_next);
    m_next.clear();
}

void SequenceMatch::add(std::int64_t time, const std::vector<std::uint32_t> &masks)
{
    if (masks.size() == 1)
        addOne(time, masks[0]);
    else
        addSeveral(time, masks);
}

} // namespace panorama::segments
