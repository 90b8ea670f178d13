// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/column_cursor.h"
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
        std::uint32_t first = 0, last = 0;
    };
    struct Person
    {
        std::uint32_t first, last; // their touches that count
        std::uint32_t conversions; // of the block before the end of their rows
    };
    struct Owner // whose conversion it is
    {
        columns::Row first = 0, last = 0; // their rows that count
        std::uint32_t touches = 0; // of the block before them
        Owner upTo(const Owner &other) const
        {
            return {std::max(first, other.first), std::max(last, other.last), std::max(touches, other.touches)};
        }
    };
    static constexpr std::size_t copiedAtOnce = 32;
    void block(CustomerRange range);
    void findPeople(CustomerRange range);
    void makeRoom(CustomerRange range);
    void makeRoom(std::size_t more);
    void convertAll(CustomerRange range);
    void endAll();
    columns::Row instantEnd(columns::Row row, CustomerRange range) const;
    void convert(columns::Row row, Path path);
    void convertPlainly(std::int64_t value, Path path);
    void followConversions();
    static std::uint8_t *laid(Path path, const std::uint8_t *channels, std::uint8_t *at);
    void lay(Path path);
    void countSteps();

    const AttributionPlan &m_plan;
    PathCounts &m_counts;
    PathSums m_sums;
    const std::uint32_t *m_times;
    bool m_isWhole; // nobody is left out, and no event is later than as_of
    bool m_needsSteps, m_followsNulls; // paths that lead to nothing count too
    // Of the present block:
    columns::AmountWindow m_amounts;
    TouchStream m_stream;
    std::vector<Person> m_people;
    std::vector<Owner> m_owners; // by conversion, once a customer, else none
    std::vector<std::uint32_t> m_ends; // by conversion, from the second place on: the touches before its instant's end
    // To be followed together:
    struct Due
    {
        std::uint32_t first; // touch
        std::uint64_t word; // PathSums
    };
    static constexpr std::size_t mostTogether = 24;
    std::vector<Due> m_due; // conversions: room for as many by number of touches
    std::size_t m_dueRoom = 0;
    std::array<std::size_t, mostTogether + 1> m_dueCounts {};
    std::vector<std::uint8_t> m_laid; // paths, one behind the other, with their ends
    std::size_t m_laidCount = 0, m_laidMost = 0; // so far; by the end of the block at most
};

} // namespace panorama::journeys
