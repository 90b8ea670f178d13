// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/attribution_plan.h"

#include <span>

namespace panorama::journeys {

// The paths of customers, one customer after the other: `converted(row, touches)` of each conversion that counts with
// the touches of its look-back, `ended(channels)` of the touches that led to nothing.
template<typename Taker> class PathScan
{
public:
    struct Touches
    {
        std::span<const std::uint32_t> channels; // codes
        std::span<const std::int64_t> times; // units of the clock
    };
    PathScan(const AttributionPlan &plan, Taker &taker) : m_plan(plan), m_taker(taker) { }

    void customer(columns::CustomerNumber customer)
    {
        collect(visibleRows(m_plan.scope, m_plan.clock, m_plan.asOf, customer));
        std::size_t first = 0, last = 0; // touches within the look-back
        for (const columns::Row row : m_conversions) {
            const std::int64_t time = m_plan.clock.unitsAt(row);
            while (last < m_times.size() && m_times[last] <= time)
                ++last;
            while (first < last && time - m_times[first] > m_plan.lookback)
                ++first;
            if (time >= m_plan.from && time < m_plan.to)
                m_taker.converted(row,
                                  {std::span(std::as_const(m_channels)).subspan(first, last - first),
                                   std::span(std::as_const(m_times)).subspan(first, last - first)});
            if (m_plan.spec.resetAfterConversion)
                first = last;
        }
        // What is not later than the last conversion has had its chance.
        if (last < m_times.size())
            m_taker.ended(std::span(m_channels).subspan(last));
    }

private:
    void collect(columns::RowSpan rows)
    {
        const columns::PackedView &types = m_plan.scope.snapshot->events.types;
        m_times.clear();
        m_channels.clear();
        m_conversions.clear();
        for (columns::Row row = rows.first; row < rows.last; ++row) {
            const std::uint32_t mask = m_plan.table.mask(std::uint32_t(types.at(row)), row);
            if (mask & AttributionPlan::conversionBit)
                m_conversions.push_back(row);
            if (mask & ~AttributionPlan::conversionBit) {
                m_times.push_back(m_plan.clock.unitsAt(row));
                m_channels.push_back(m_plan.by->code(row));
            }
        }
    }

    const AttributionPlan &m_plan;
    Taker &m_taker;
    std::vector<std::int64_t> m_times;
    std::vector<std::uint32_t> m_channels;
    std::vector<columns::Row> m_conversions;
};

} // namespace panorama::journeys
