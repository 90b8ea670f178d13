// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/step_table.h"

#include <bit>

namespace panorama::journeys {

StepTable::StepTable(const columns::SnapshotPtr &snapshot, const std::vector<EventCondition> &conditions,
                     const std::vector<std::string> &pointers)
    : m_plain(snapshot->events.typeNames.size(), 0), m_tested(snapshot->events.typeNames.size(), 0)
{
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const columns::EventFilter &filter = m_filters.emplace_back(snapshot, conditions[i]);
        for (const columns::EventFilter::Unknown &unknown : filter.unknown())
            m_warnings.push_back({pointers[i] + unknown.pointer, unknown.message});
        if (!filter.type())
            continue;
        if (m_plain[*filter.type()] | m_tested[*filter.type()])
            m_hasDistinctTypes = false;
        (filter.isPlain() ? m_plain : m_tested)[*filter.type()] |= std::uint32_t(1) << i;
        m_isPlain = m_isPlain && filter.isPlain();
    }
}

std::uint32_t StepTable::testedMask(std::uint32_t type, columns::Row row) const
{
    std::uint32_t found = 0;
    for (std::uint32_t rest = m_tested[type]; rest; rest &= rest - 1) {
        const int i = std::countr_zero(rest);
        if (m_filters[std::size_t(i)].whereHolds(row))
            found |= std::uint32_t(1) << i;
    }
    return found;
}

} // namespace panorama::journeys
