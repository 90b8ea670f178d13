// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/funnel_scan.h"

#include <algorithm>
#include <limits>

namespace panorama::journeys {
namespace {

std::vector<std::string> stepPointers(std::size_t steps)
{
    std::vector<std::string> pointers;
    for (std::size_t i = 0; i < steps; ++i)
        pointers.push_back("/steps/" + std::to_string(i));
    return pointers;
}

FunnelGroups groupsOf(const Breakdown &breakdown, const columns::Snapshot &snapshot)
{
    FunnelGroups groups {breakdown.kind};
    if (breakdown.kind == BreakdownKind::Attribute)
        groups.attribute = snapshot.attribute(breakdown.attribute);
    else if (breakdown.kind == BreakdownKind::Campaign)
        groups.property = snapshot.events.campaign;
    else if (breakdown.kind != BreakdownKind::None)
        groups.property = snapshot.events.channel;
    return groups;
}

} // namespace

const columns::Dictionary *FunnelGroups::dictionary() const
{
    return attribute ? &attribute->dictionary : property ? &property->dictionary : nullptr;
}

FunnelPlan::FunnelPlan(const FunnelSpec &funnel, const Scope &people)
    : spec(funnel),
      scope(people),
      table(people.snapshot, funnel.steps, stepPointers(funnel.steps.size())),
      clock(people.snapshot->events.times),
      groups(groupsOf(funnel.breakdown, *people.snapshot)),
      lossReason(people.snapshot->events.property("loss_reason"))
{
    const TimeZone &zone = scope.snapshot->facts.zone;
    rule = {int(spec.steps.size()), clock.atOrAfter(spec.span.start(zone)), clock.atOrAfter(spec.span.end(zone)),
            clock.span(spec.windowMicros)};
    asOfUnits = clock.atOrBefore(scope.asOf);
    endUnits = spec.view == FunnelView::Period ? rule.to : std::numeric_limits<std::int64_t>::max();
}

FunnelScan::FunnelScan(const FunnelPlan &plan, FunnelFindings &findings) : m_plan(plan), m_findings(findings) { }

void FunnelScan::collect(columns::RowSpan rows)
{
    const columns::PackedView &types = m_plan.scope.snapshot->events.types;
    m_times.clear();
    m_masks.clear();
    m_rows.clear();
    for (columns::Row row = rows.first; row < rows.last; ++row) {
        const std::uint32_t mask = m_plan.table.mask(std::uint32_t(types.at(row)), row);
        const std::int64_t time = m_plan.clock.unitsAt(row);
        if (!mask || time < m_plan.rule.from || time >= m_plan.endUnits)
            continue;
        m_times.push_back(time);
        m_masks.push_back(mask);
        m_rows.push_back(row);
    }
}

FunnelOutcome FunnelScan::customer(columns::CustomerNumber customer, std::uint32_t &group)
{
    const columns::RowSpan rows = visibleRows(m_plan.scope, m_plan.clock, m_plan.asOfUnits, customer);
    collect(rows);
    const Chain chain = countedChain({m_times, m_masks}, m_plan.rule);
    if (chain.level == 0)
        return {};
    group = groupOf(customer, rows, chain);
    recordWaits(chain, group);
    FunnelOutcome outcome;
    outcome.level = std::uint8_t(chain.level);
    if (chain.level == m_plan.rule.steps)
        return outcome;
    outcome.isOpen = isOpen();
    if (!outcome.isOpen && m_plan.lossReason)
        if (const std::uint32_t reason = lossReason(rows, chain))
            m_findings.losses.push_back({std::uint8_t(chain.level - 1), group, reason});
    return outcome;
}

// The latest start has the longest time left, so it decides.
bool FunnelScan::isOpen() const
{
    for (std::size_t i = m_times.size(); i-- > 0;) {
        if (!(m_masks[i] & 1) || m_times[i] >= m_plan.rule.to)
            continue;
        const std::int64_t asOf = m_plan.scope.asOf.micros;
        const bool isBeforeEnd = m_plan.spec.view == FunnelView::Cohort
            || asOf < m_plan.spec.span.end(m_plan.scope.snapshot->facts.zone).micros;
        return isBeforeEnd && asOf - m_plan.clock.micros(m_times[i]) < m_plan.spec.windowMicros;
    }
    return false;
}

std::uint32_t FunnelScan::lossReason(columns::RowSpan rows, const Chain &chain) const
{
    const std::int64_t reached = m_times[chain.at[std::size_t(chain.level - 1)]];
    const std::int64_t start = m_times[chain.at[0]];
    for (columns::Row row = rows.last; row-- > rows.first;) {
        const std::int64_t time = m_plan.clock.unitsAt(row);
        if (time < reached)
            break;
        if (time - start > m_plan.rule.window)
            continue;
        if (const std::uint32_t reason = m_plan.lossReason->code(row))
            return reason;
    }
    return 0;
}

std::uint32_t FunnelScan::groupOf(columns::CustomerNumber customer, columns::RowSpan rows, const Chain &chain) const
{
    const FunnelGroups &groups = m_plan.groups;
    if (groups.attribute)
        return std::uint32_t(groups.attribute->codes.at(customer));
    if (!groups.property)
        return 0;
    if (groups.kind != BreakdownKind::FirstTouchChannel)
        return groups.property->code(m_rows[chain.at[0]]);
    for (columns::Row row = rows.first; row < rows.last; ++row)
        if (const std::uint32_t code = groups.property->code(row))
            return code;
    return 0;
}

void FunnelScan::recordWaits(const Chain &chain, std::uint32_t group)
{
    for (std::size_t step = 1; step < std::size_t(chain.level); ++step) {
        FunnelFindings::Waits &waits = m_findings.waits[step];
        waits.units.push_back(m_times[chain.at[step]] - m_times[chain.at[step - 1]]);
        if (m_plan.groups.kind != BreakdownKind::None)
            waits.groups.push_back(group);
    }
}

} // namespace panorama::journeys
