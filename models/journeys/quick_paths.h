// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/attribution_plan.h"
#include "journeys/path_counts.h"
#include "journeys/touch_stream.h"

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
    struct Path // touches [first, last) of the stream
    {
        std::size_t first = 0, last = 0;
    };
    void block(CustomerRange range);
    void customer(columns::RowSpan rows, const TouchStream::Conversion *&conversion);
    void convert(columns::Row row, Path path);
    void convertPlainly(std::int64_t value, Path path);
    void end(Path path);
    void followEnding();
    template<typename Each> std::size_t follow(Path path, Each each);

    const AttributionPlan &m_plan;
    PathCounts &m_counts;
    PathSums m_sums;
    const std::uint32_t *m_times;
    bool m_seesAll; // no event is later than as_of
    bool m_followsNulls; // paths that lead to nothing count
    columns::AmountCursor m_amounts;
    TouchStream m_stream; // of the present block
    Path m_ending; // paths that lead to nothing, not yet followed
};

} // namespace panorama::journeys
