// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/funnel_scan.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace panorama::journeys {
namespace {

constexpr std::uint32_t noGroup = 0xffffffff;

} // namespace

FunnelScan::FunnelScan(const FunnelPlan &plan, FunnelFindings &findings)
    : m_plan(plan),
      m_findings(findings),
      m_seesAll(plan.scope.snapshot->events.lastTime <= plan.scope.asOf.micros),
      m_isBrokenDown(plan.groups.kind != BreakdownKind::None),
      m_offsets(plan.scope.snapshot->events.offsets())
{
    const columns::EventTable &events = plan.scope.snapshot->events;
    if (QuickChain::appliesTo(events))
        m_quick.emplace(events, plan.table, plan.rule, std::min(plan.endUnits, plan.asOfUnits + 1), plan.matching);
    if (const columns::Dictionary *dictionary = plan.groups.dictionary())
        m_groupNumbers.assign(dictionary->size() + std::size_t(1), noGroup);
    else
        m_groupNumbers.assign(1, noGroup);
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

void FunnelScan::generalChain(columns::CustomerNumber customer, std::size_t place)
{
    collect(visible(customer));
    const Chain chain = countedChain({m_times, m_masks}, m_plan.rule);
    m_chains.levels[place] = std::uint8_t(chain.level);
    for (std::size_t step = 0; step < std::size_t(chain.level); ++step)
        m_chains.rows[step][place] = m_rows[chain.at[step]];
}

inline columns::RowSpan FunnelScan::visible(columns::CustomerNumber customer) const
{
    return m_seesAll ? columns::RowSpan {m_offsets[customer], m_offsets[customer + 1]}
                     : visibleRows(m_plan.scope, m_plan.clock, m_plan.asOfUnits, customer);
}

void FunnelScan::customers(CustomerRange range, std::span<FunnelOutcome> outcomes)
{
    constexpr std::uint64_t all = ~std::uint64_t(0);
    for (std::size_t word = range.first / 64; word * 64 < range.last; ++word) {
        const auto first = columns::CustomerNumber(word * 64);
        std::uint64_t who = m_plan.candidates(word);
        if (first < range.first)
            who &= all << (range.first - first);
        if (range.last - first < 64)
            who &= ~(all << (range.last - first));
        if (who == 0)
            continue;
        findChains(first, who);
        if (m_isBrokenDown)
            findGroups();
        addOutcomes(first, outcomes.data());
        addWaits();
    }
}

void FunnelScan::findChains(columns::CustomerNumber first, std::uint64_t who)
{
    const std::uint64_t left = m_quick ? m_quick->find(first, who, m_chains) : who;
    m_count = 0;
    for (std::uint64_t rest = who; rest; rest &= rest - 1) {
        m_customers[m_count] = first + columns::CustomerNumber(std::countr_zero(rest));
        if (left & rest & -rest)
            generalChain(m_customers[m_count], m_count);
        ++m_count;
    }
    std::size_t step = 0;
    do
        m_reached[step] = m_chains.above(int(step)) & (~std::uint64_t(0) >> (64 - m_count));
    while (m_reached[step++]);
}

void FunnelScan::addOutcomes(columns::CustomerNumber first, FunnelOutcome *outcomes)
{
    const std::uint64_t openOnes = m_plan.open ? m_plan.open->words()[first / 64] : 0;
    const std::uint64_t whole = m_chains.above(m_plan.rule.steps - 1);
    std::uint64_t open = 0;
    for (std::size_t place = 0; place < m_count; ++place) {
        FunnelOutcome &outcome = outcomes[m_customers[place]];
        const std::uint64_t isOpen = openOnes >> (m_customers[place] - first) & ~(whole >> place) & 1;
        outcome = {std::uint8_t(m_chains.levels[place] & 31), std::uint8_t(isOpen)};
        open |= isOpen << place;
        if (m_isBrokenDown && m_chains.levels[place])
            m_findings.groupOutcomes[m_groups[place]].add(outcome);
    }
    if (m_plan.lossReason)
        addLosses(m_reached[0] & ~whole & ~open);
    for (std::size_t step = 0; m_reached[step]; ++step) {
        const std::uint64_t ended = m_reached[step] & ~m_reached[step + 1];
        m_findings.outcomes.add(step + 1, false, columns::countOnes(ended & ~open));
        m_findings.outcomes.add(step + 1, true, columns::countOnes(ended & open));
    }
}

void FunnelScan::addLosses(std::uint64_t lost)
{
    for (; lost; lost &= lost - 1) {
        const auto place = std::size_t(std::countr_zero(lost));
        const columns::RowSpan rows = visible(m_customers[place]);
        if (!mayHaveReason(rows))
            continue;
        if (const std::uint32_t reason = lossReason(rows, place))
            m_findings.losses.push_back({std::uint8_t(m_chains.levels[place] - 1), m_groups[place], reason});
    }
}

// False: none of these rows has a reason.
inline bool FunnelScan::mayHaveReason(columns::RowSpan rows) const
{
    const columns::Words present = m_plan.lossReason->present;
    if (present.empty() || rows.size() > 64)
        return true;
    const columns::Row last = rows.last - 1;
    const std::uint64_t from = ~std::uint64_t(0) << rows.first % 64, to = ~std::uint64_t(0) >> (63 - last % 64);
    if (rows.first / 64 == last / 64)
        return present[last / 64] & from & to;
    return (present[rows.first / 64] & from) | (present[last / 64] & to);
}

// From the last event backwards, of few of which a reason is known: the bits tell which.
std::uint32_t FunnelScan::lossReason(columns::RowSpan rows, std::size_t place) const
{
    columns::Row first = m_chains.rows[m_chains.levels[place] - std::size_t(1)][place];
    const std::int64_t reached = m_plan.clock.unitsAt(first), start = m_plan.clock.unitsAt(m_chains.rows[0][place]);
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

void FunnelScan::findGroups()
{
    const FunnelGroups &groups = m_plan.groups;
    for (std::size_t place = 0; place < m_count; ++place) {
        if (groups.attribute)
            m_groups[place] = std::uint32_t(groups.attribute->codes.at(m_customers[place]));
        else if (groups.kind == BreakdownKind::FirstTouchChannel)
            m_groups[place] = firstCode(m_customers[place]);
        else
            m_groups[place] = groups.property ? groups.property->code(m_chains.rows[0][place]) : 0;
    }
    numberGroups();
}

inline std::uint32_t FunnelScan::firstCode(columns::CustomerNumber customer) const
{
    const columns::PropertyColumn &property = *m_plan.groups.property;
    const columns::RowSpan rows = visible(customer);
    for (columns::Row row = rows.first; row < rows.last; ++row)
        if (const std::uint32_t code = property.code(row))
            return code;
    return 0;
}

// Who does not start has number 0, which nobody looks at.
void FunnelScan::numberGroups()
{
    for (std::size_t place = 0; place < m_count; ++place) {
        if (m_chains.levels[place] == 0) {
            m_groups[place] = 0;
            continue;
        }
        std::uint32_t &number = m_groupNumbers[m_groups[place]];
        if (number == noGroup) {
            number = std::uint32_t(m_findings.groups.size());
            m_findings.groups.push_back(m_groups[place]);
            m_findings.groupOutcomes.emplace_back();
        }
        m_groups[place] = number;
    }
}

// Of each customer who has come so far. Where these are many, a wait is written of everybody; those who have none are
// overwritten by the next.
template<typename Wait> void FunnelScan::addWaits(std::size_t step, Chunks<Wait> &waits, const auto &timeOf)
{
    const columns::Row *const from = m_chains.rows[step - 1].data(), *const to = m_chains.rows[step].data();
    const std::uint64_t who = m_reached[step];
    const std::size_t count = columns::countOnes(who);
    Wait *const into = waits.room(m_count);
    Chunks<std::uint32_t> &chunks = m_findings.waits[step].groups;
    std::uint32_t *const groups = m_isBrokenDown ? chunks.room(m_count) : nullptr;
    const auto each = [&](auto add) {
        std::size_t at = 0;
        if (count > m_count / 2)
            for (std::size_t place = 0; place < m_count; ++place) {
                add(at, place);
                at += who >> place & 1;
            }
        else
            for (std::uint64_t rest = who; rest; rest &= rest - 1)
                add(at++, std::size_t(std::countr_zero(rest)));
    };
    each([=](std::size_t at, std::size_t place) { into[at] = Wait(timeOf(to[place]) - timeOf(from[place])); });
    waits.add(count);
    if (!groups)
        return;
    each([=, this](std::size_t at, std::size_t place) { groups[at] = m_groups[place]; });
    chunks.add(count);
}

void FunnelScan::addWaits()
{
    const std::uint32_t *narrow = m_plan.scope.snapshot->events.times.narrow;
    for (std::size_t step = 1; m_reached[0] && m_reached[step]; ++step)
        if (narrow)
            addWaits(step, m_findings.waits[step].narrow, [narrow](columns::Row row) { return narrow[row]; });
        else
            addWaits(step, m_findings.waits[step].wide, [this](columns::Row row) { return m_plan.clock.unitsAt(row); });
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
