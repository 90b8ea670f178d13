// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/funnel_scan.h"

#include <algorithm>
#include <bit>
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
    if (const auto type = table.filter(0).type())
        starters = scope.snapshot->events.typeCustomers[*type];
    findOpen();
}

// A customer is open while as_of is before start + window for some start, in `period` before the end of the span too.
void FunnelPlan::findOpen()
{
    const columns::EventTable &events = scope.snapshot->events;
    const columns::EventFilter &filter = table.filter(0);
    const std::int64_t asOf = scope.asOf.micros;
    if (!filter.type() || (spec.view == FunnelView::Period && asOf >= spec.span.end(scope.snapshot->facts.zone).micros))
        return;
    const std::int64_t latest = std::min(asOfUnits, rule.to - 1);
    const std::int64_t earliest = std::max(clock.atOrAfter({asOf - spec.windowMicros + 1}), rule.from);
    open.emplace(scope.snapshot->customers.size());
    for (std::uint32_t shard = 0; shard << columns::EventTable::shardBits < open->size(); ++shard) {
        const columns::TypeList *list = events.list(*filter.type(), shard);
        if (!list)
            continue;
        const EventClock listed(list->times);
        for (std::size_t i = list->rows.size(); i-- > 0;) {
            const std::int64_t time = listed.unitsAt(columns::Row(i));
            if (time < earliest)
                break;
            if (time <= latest && (filter.isPlain() || filter.whereHolds(list->rows[i])))
                open->set(list->customers[i]);
        }
    }
}

FunnelScan::FunnelScan(const FunnelPlan &plan, FunnelFindings &findings)
    : m_plan(plan),
      m_findings(findings),
      m_seesAll(plan.scope.snapshot->events.lastTime <= plan.scope.asOf.micros),
      m_isBrokenDown(plan.groups.kind != BreakdownKind::None),
      m_narrow(plan.scope.snapshot->events.times.narrow),
      m_offsets(plan.scope.snapshot->events.offsets())
{
    const columns::EventTable &events = plan.scope.snapshot->events;
    if (QuickChain::appliesTo(events))
        m_quick.emplace(events, plan.table, plan.rule, std::min(plan.endUnits, plan.asOfUnits + 1));
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

const ChainRows &FunnelScan::generalChain(columns::CustomerNumber customer)
{
    collect(visible(customer));
    const Chain chain = countedChain({m_times, m_masks}, m_plan.rule);
    m_chain.level = chain.level;
    for (std::size_t step = 0; step < std::size_t(chain.level); ++step)
        m_chain.rows[step] = m_rows[chain.at[step]];
    return m_chain;
}

inline columns::RowSpan FunnelScan::visible(columns::CustomerNumber customer) const
{
    return m_seesAll ? columns::RowSpan {m_offsets[customer], m_offsets[customer + 1]}
                     : visibleRows(m_plan.scope, m_plan.clock, m_plan.asOfUnits, customer);
}

void FunnelScan::customers(CustomerRange range, std::span<FunnelOutcome> outcomes, std::span<std::uint32_t> groups)
{
    constexpr std::uint64_t all = ~std::uint64_t(0);
    for (std::size_t word = range.first / 64; word * 64 < range.last; ++word) {
        const auto first = columns::CustomerNumber(word * 64);
        std::uint64_t who = m_plan.candidates(word);
        if (first < range.first)
            who &= all << (range.first - first);
        if (range.last - first < 64)
            who &= ~(all << (range.last - first));
        const std::uint64_t left = m_quick ? m_quick->find(first, who) : who;
        for (std::size_t place = 0; who; who &= who - 1, ++place) {
            const columns::CustomerNumber customer = first + columns::CustomerNumber(std::countr_zero(who));
            const ChainRows &chain = left & who & -who ? generalChain(customer) : m_quick->chain(place);
            if (chain.level == 0)
                continue;
            std::uint32_t group = 0;
            outcomes[customer] = outcomeOf(customer, chain, group);
            if (!groups.empty())
                groups[customer] = group;
        }
    }
}

FunnelOutcome FunnelScan::outcomeOf(columns::CustomerNumber customer, const ChainRows &chain, std::uint32_t &group)
{
    const columns::RowSpan rows = visible(customer);
    if (m_isBrokenDown)
        group = groupOf(customer, rows, chain);
    recordWaits(chain, group);
    FunnelOutcome outcome;
    outcome.level = std::uint8_t(chain.level);
    outcome.isOpen = chain.level < m_plan.rule.steps && m_plan.open && m_plan.open->test(customer);
    m_findings.outcomes.add(outcome);
    if (chain.level == m_plan.rule.steps)
        return outcome;
    if (!outcome.isOpen && m_plan.lossReason)
        if (const std::uint32_t reason = lossReason(rows, chain))
            m_findings.losses.push_back({std::uint8_t(chain.level - 1), group, reason});
    return outcome;
}

// From the last event backwards, of few of which a reason is known: the bits tell which.
std::uint32_t FunnelScan::lossReason(columns::RowSpan rows, const ChainRows &chain) const
{
    columns::Row first = chain.rows[std::size_t(chain.level - 1)];
    const std::int64_t reached = m_plan.clock.unitsAt(first), start = m_plan.clock.unitsAt(chain.rows[0]);
    while (first > rows.first && m_plan.clock.unitsAt(first - 1) == reached)
        --first;
    const columns::Words present = m_plan.lossReason->present;
    for (columns::Row row = rows.last; row > first;) {
        if (!present.empty()) {
            const std::uint64_t word = present[(row - 1) / 64] << (63 - (row - 1) % 64);
            row -= std::min<columns::Row>(columns::Row(std::countl_zero(word)), (row - 1) % 64 + 1);
            if (row <= first || !word)
                continue;
        }
        const std::uint32_t reason = m_plan.lossReason->code(--row);
        if (reason && m_plan.clock.unitsAt(row) - start <= m_plan.rule.window)
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
        FunnelWaits &waits = m_findings.waits[step];
        const columns::Row from = chain.rows[step - 1], to = chain.rows[step];
        if (m_narrow)
            waits.narrow.push_back(m_narrow[to] - m_narrow[from]);
        else
            waits.wide.push_back(m_plan.clock.unitsAt(to) - m_plan.clock.unitsAt(from));
        if (m_isBrokenDown)
            waits.groups.push_back(group);
    }
}

void FunnelOutcomes::add(const FunnelOutcomes &other)
{
    for (std::size_t level = 0; level < m_cells.size(); ++level)
        for (const std::size_t open : {0, 1})
            m_cells[level][open] += other.m_cells[level][open];
}

FunnelOutcomes::Counts FunnelOutcomes::at(std::size_t step, std::size_t steps) const
{
    Counts counts;
    for (std::size_t level = step + 1; level <= steps; ++level)
        counts.customers += std::uint64_t(m_cells[level][0]) + m_cells[level][1];
    if (step + 1 < steps) {
        counts.lost = m_cells[step + 1][0];
        counts.open = m_cells[step + 1][1];
    }
    return counts;
}

} // namespace panorama::journeys
