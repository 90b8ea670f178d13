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
    columns::RowSpan seen(columns::CustomerNumber number) const;
    columns::Row instantEnd(columns::Row row, CustomerRange range) const;
    void convert(columns::Row row, Path path);
    void convertPlainly(std::int64_t value, Path path);
    void followConversions();
    void lay(Path path, std::size_t end);
    void countSteps();

    const AttributionPlan &m_plan;
    PathCounts &m_counts;
    PathSums m_sums;
    const std::uint32_t *m_times;
    bool m_isWhole; // nobody is left out, and no event is later than as_of
    bool m_needsSteps, m_followsNulls; // paths that lead to nothing count too
    columns::AmountCursor m_amounts;
    TouchStream m_stream; // of the present block
    std::vector<columns::RowSpan> m_owners; // by conversion: the rows of its customer, once a customer, else none
    std::vector<columns::Row> m_ends; // by conversion, from the second place on: the row after its instant
    // Of the present block, to be followed together:
    struct Due
    {
        std::size_t first; // touch
        std::uint64_t word; // PathSums
    };
    static constexpr std::size_t mostTogether = 24;
    std::array<std::vector<Due>, mostTogether + 1> m_due; // conversions by number of touches
    std::vector<std::uint8_t> m_laid; // paths, one behind the other, with their ends
    std::size_t m_laidCount = 0;
};

} // namespace panorama::journeys
