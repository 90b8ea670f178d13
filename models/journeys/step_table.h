// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/event_filter.h"
#include "journeys/warning.h"

#include <vector>

namespace panorama::journeys {

// Up to 32 event conditions compiled for one snapshot: which of them a row fulfils, as bits.
class StepTable
{
public:
    // `pointers`: where each condition stands in its document, for warnings about names that nobody has ever seen.
    StepTable(const columns::SnapshotPtr &snapshot, const std::vector<EventCondition> &conditions,
              const std::vector<std::string> &pointers);

    std::uint32_t mask(std::uint32_t type, columns::Row row) const
    {
        return m_tested[type] ? m_plain[type] | testedMask(type, row) : m_plain[type];
    }
    const std::vector<std::uint32_t> &plainMasks() const { return m_plain; } // by type: conditions without `where`
    bool isPlain() const { return m_isPlain; } // no condition has `where`
    const columns::EventFilter &filter(std::size_t condition) const { return m_filters[condition]; }
    bool hasDistinctTypes() const { return m_hasDistinctTypes; } // no two conditions ask for the same event
    const std::vector<Warning> &warnings() const { return m_warnings; }

private:
    std::uint32_t testedMask(std::uint32_t type, columns::Row row) const;

    std::vector<columns::EventFilter> m_filters;
    std::vector<std::uint32_t> m_plain, m_tested; // by type
    std::vector<Warning> m_warnings;
    bool m_isPlain = true, m_hasDistinctTypes = true;
};

} // namespace panorama::journeys
