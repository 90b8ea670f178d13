// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/attribution_plan.h"
#include "journeys/path_counts.h"

namespace panorama::journeys {

// Counts the paths of customers straight on the columns, where the models need no more than PathCounts, times are
// narrow, and types and channels take a byte each.
class QuickPaths
{
public:
    static bool appliesTo(const AttributionPlan &plan);
    QuickPaths(const AttributionPlan &plan, PathCounts &counts);
    void customers(CustomerRange range);

private:
    void customer(columns::RowSpan rows);
    void endedPath(columns::RowSpan rows);
    void collect(columns::RowSpan rows);
    void convert(columns::Row row, std::size_t first, std::size_t last);
    void follow(std::size_t first, std::size_t last, std::vector<std::uint64_t> &ends);
    Units valueOf(columns::Row row);

    const AttributionPlan &m_plan;
    PathCounts &m_counts;
    const std::uint8_t *m_types, *m_channels;
    const std::uint32_t *m_times;
    bool m_seesAll; // no event is later than as_of
    bool m_followsAll, m_followsNulls; // paths count, and also those that lead to nothing
    std::vector<std::uint8_t> m_isTouch; // by type: 0 or 0xff
    columns::AmountCursor m_amounts;
    columns::Words m_converters; // who has a conversion
    // Of the present customer; the first so many of each.
    std::size_t m_touchCount = 0, m_conversionCount = 0;
    std::vector<std::uint32_t> m_touchTimes;
    std::vector<std::uint16_t> m_touches; // channels
    std::vector<columns::Row> m_conversions;
};

} // namespace panorama::journeys
