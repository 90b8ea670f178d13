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

FunnelScan::FunnelScan(const FunnelPlan &plan, FunnelFindings &findings) : m_plan(plan), m_findings(findings)
{
    const columns::EventTable &events = plan.scope.snapshot->events;
    if (QuickChain::appliesTo(events, plan.table))
        m_quick.emplace(events, plan.table, plan.rule, plan.endUnits);
}

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

ChainRows FunnelScan::chainOf(columns::CustomerNumber customer, columns::RowSpan rows)
{
    if (m_quick)
        if (const std::optional<ChainRows> found = m_quick->find(customer, rows))
            return *found;
    collect(rows);
    const Chain chain = countedChain({m_times, m_masks}, m_plan.rule);
    ChainRows found {chain.level, {}};
    for (std::size_t step = 0; step < std::size_t(chain.level); ++step)
        found.rows[step] = m_rows[chain.at[step]];
    return found;
}

FunnelOutcome FunnelScan::customer(columns::CustomerNumber customer, std::uint32_t &group)
{
    const columns::RowSpan rows = visibleRows(m_plan.scope, m_plan.clock, m_plan.asOfUnits, customer);
    const ChainRows chain = chainOf(customer, rows);
    if (chain.level == 0)
        return {};
    group = groupOf(customer, rows, chain);
    recordWaits(chain, group);
    FunnelOutcome outcome;
    outcome.level = std::uint8_t(chain.level);
    for (std::size_t step = 0; step < std::size_t(chain.level); ++step)
        ++m_findings.counts[step].customers;
    if (chain.level == m_plan.rule.steps)
        return outcome;
    outcome.isOpen = isOpen(rows);
    FunnelFindings::Counts &counts = m_findings.counts[std::size_t(chain.level - 1)];
    ++(outcome.isOpen ? counts.open : counts.lost);
    if (!outcome.isOpen && m_plan.lossReason)
        if (const std::uint32_t reason = lossReason(rows, chain))
            m_findings.losses.push_back({std::uint8_t(chain.level - 1), group, reason});
    return outcome;
}

// The latest start has the longest time left, so starts that are too old end the search.
bool FunnelScan::isOpen(columns::RowSpan rows) const
{
    const std::int64_t asOf = m_plan.scope.asOf.micros;
    if (m_plan.spec.view == FunnelView::Period
        && asOf >= m_plan.spec.span.end(m_plan.scope.snapshot->facts.zone).micros)
        return false;
    for (columns::Row row = rows.last; row-- > rows.first;) {
        const std::int64_t time = m_plan.clock.unitsAt(row);
        if (time < m_plan.rule.from || asOf - m_plan.clock.micros(time) >= m_plan.spec.windowMicros)
            return false;
        const auto type = std::uint32_t(m_plan.scope.snapshot->events.types.at(row));
        if (time < m_plan.rule.to && (m_plan.table.mask(type, row) & 1))
            return true;
    }
    return false;
}

std::uint32_t FunnelScan::lossReason(columns::RowSpan rows, const ChainRows &chain) const
{
    const std::int64_t reached = m_plan.clock.unitsAt(chain.rows[std::size_t(chain.level - 1)]);
    const std::int64_t start = m_plan.clock.unitsAt(chain.rows[0]);
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

std::uint32_t FunnelScan::groupOf(columns::CustomerNumber customer, columns::RowSpan rows, const ChainRows &chain) const
{
    const FunnelGroups &groups = m_plan.groups;
    if (groups.attribute)
        return std::uint32_t(groups.attribute->codes.at(customer));
    if (!groups.property)
        return 0;
    if (groups.kind != BreakdownKind::FirstTouchChannel)
        return groups.property->code(chain.rows[0]);
    for (columns::Row row = rows.first; row < rows.last; ++row)
        if (const std::uint32_t code = groups.property->code(row))
            return code;
    return 0;
}

void FunnelScan::recordWaits(const ChainRows &chain, std::uint32_t group)
{
    for (std::size_t step = 1; step < std::size_t(chain.level); ++step) {
        FunnelFindings::Waits &waits = m_findings.waits[step];
        waits.units.push_back(m_plan.clock.unitsAt(chain.rows[step]) - m_plan.clock.unitsAt(chain.rows[step - 1]));
        if (m_plan.groups.kind != BreakdownKind::None)
            waits.groups.push_back(group);
    }
}

} // namespace panorama::journeys
