// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/funnel_scan.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <limits>

namespace panorama::journeys {
namespace {

constexpr std::uint32_t noGroup = 0xffffffff;

// Eight places at once, in the bytes of a word.
using BlockOutcomes = std::array<FunnelOutcome, ChainBlock::size>;
BlockOutcomes outcomesOf(const ChainBlock &chains, std::uint64_t open)
{
    static_assert(std::endian::native == std::endian::little
                  && sizeof(FunnelOutcome) == 1); // one that is not open is its level
    constexpr std::uint64_t each = 0x0101010101010101, ownBit = 0x8040201008040201;
    BlockOutcomes outcomes;
    for (std::size_t i = 0; i < outcomes.size(); i += 8, open >>= 8) {
        std::uint64_t eight;
        std::memcpy(&eight, chains.levels.data() + i, 8);
        const std::uint64_t isOpen = ((((open & 0xff) * each & ownBit) + 127 * each) >> 7) & each;
        eight |= isOpen * std::bit_cast<std::uint8_t>(FunnelOutcome {0, 1});
        std::memcpy(outcomes.data() + i, &eight, 8);
    }
    return outcomes;
}

} // namespace

FunnelScan::FunnelScan(const FunnelPlan &plan, FunnelFindings &findings)
    : m_plan(plan),
      m_findings(findings),
      m_seesAll(plan.scope.snapshot->events.lastTime <= plan.scope.asOf.micros),
      m_isBrokenDown(plan.groups.kind != BreakdownKind::None),
      m_isPacked(m_isBrokenDown && plan.clock.isNarrow() && plan.rule.window <= FunnelWaits::waitBits),
      m_offsets(plan.scope.snapshot->events.offsets())
{
    const columns::EventTable &events = plan.scope.snapshot->events;
    const std::int64_t limit = std::min(plan.endUnits, plan.asOfUnits + 1);
    if (StepRows::appliesTo(events) && plan.spec.order == FunnelOrder::Ordered)
        m_quick.emplace(events, plan.table, plan.rule, limit, plan.matching);
    else if (StepRows::appliesTo(events))
        m_quickOther.emplace(events, plan.table, otherRule(), limit, plan.matching, plan.note);
    if (const columns::Dictionary *dictionary = plan.groups.dictionary())
        m_groupNumbers.assign(dictionary->size() + std::size_t(1), noGroup);
    else
        m_groupNumbers.assign(1, noGroup);
    if (plan.groups.property)
        m_codes.emplace(*plan.groups.property);
    m_isPacked = m_isPacked && hasFewGroups();
    for (std::uint32_t code = 0; m_isBrokenDown && hasFewGroups() && code < m_groupNumbers.size(); ++code)
        findings.groups.push_back(code);
    findings.groupOutcomes.resize(findings.groups.size());
}

OtherRule FunnelScan::otherRule() const
{
    return {m_plan.spec.order == FunnelOrder::Strict,
            m_plan.rule.steps,
            m_plan.rule.from,
            m_plan.rule.to,
            m_plan.rule.window,
            m_plan.spec.view == FunnelView::Period};
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
    for (std::size_t step = 0; step < std::size_t(chain.level); ++step) {
        m_chains.rows[step][place] = m_rows[chain.at[step]];
        m_chains.times[step][place] = std::uint32_t(m_times[chain.at[step]]);
    }
}

void FunnelScan::otherChain(columns::CustomerNumber customer, std::size_t place)
{
    m_others.clear();
    const columns::RowSpan rows = visible(customer);
    for (columns::Row row = rows.first; row < rows.last; ++row) {
        const auto type = std::uint32_t(m_plan.scope.snapshot->events.types.at(row));
        const std::uint32_t mask = m_plan.table.mask(type, row);
        if (mask != 0 || type != m_plan.note)
            m_others.push_back({m_plan.clock.unitsAt(row), mask, row});
    }
    findOtherChain(m_others, otherRule(), m_found, m_tried);
    m_chains.levels[place] = std::uint8_t(m_found.level());
    for (std::size_t step = 0; step < m_found.at.size(); ++step) {
        m_chains.rows[step][place] = m_others[m_found.at[step]].row;
        m_chains.times[step][place] = std::uint32_t(m_found.times[step]);
    }
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
        m_first = first;
        fetchReasons(who);
        findChains(who);
        if (m_isBrokenDown)
            findGroups();
        addOutcomes({std::max(first, range.first), std::min(first + 64, range.last)}, outcomes);
        addWaits();
    }
}

void FunnelScan::findChains(std::uint64_t who)
{
    std::uint64_t left = who;
    if (m_quick)
        left = m_quick->find(m_first, who, m_chains);
    else if (m_quickOther)
        left = m_quickOther->find(m_first, who, m_chains);
    else
        m_chains.levels.fill(0);
    const bool isOrdered = m_plan.spec.order == FunnelOrder::Ordered;
    for (std::uint64_t rest = left; rest; rest &= rest - 1) {
        const auto place = std::size_t(std::countr_zero(rest));
        const columns::CustomerNumber customer = m_first + columns::CustomerNumber(place);
        isOrdered ? generalChain(customer, place) : otherChain(customer, place);
    }
    std::size_t step = 0;
    do
        m_reached[step] = m_chains.above(int(step)) & who;
    while (m_reached[step++]);
}

void FunnelScan::addOutcomes(CustomerRange range, std::span<FunnelOutcome> outcomes)
{
    const std::uint64_t whole = m_chains.above(m_plan.rule.steps - 1), started = m_reached[0];
    const std::uint64_t open = m_plan.open ? m_plan.open->words()[m_first / 64] & started & ~whole : 0;
    const BlockOutcomes own = outcomesOf(m_chains, open);
    std::memcpy(&outcomes[range.first], own.data() + (range.first - m_first), range.last - range.first);
    FunnelOutcomes *const groups = m_findings.groupOutcomes.data();
    for (std::uint64_t rest = m_isBrokenDown ? started : 0; rest; rest &= rest - 1) {
        const auto place = std::size_t(std::countr_zero(rest));
        groups[m_groups[place]].add(own[place]);
    }
    if (m_plan.lossReason)
        addLosses(started & ~whole & ~open);
    for (std::size_t step = 0; m_reached[step]; ++step) {
        const std::uint64_t ended = m_reached[step] & ~m_reached[step + 1];
        m_findings.outcomes.add(std::uint8_t(step + 1), false, columns::countOnes(ended & ~open));
        m_findings.outcomes.add(std::uint8_t(step + 1), true, columns::countOnes(ended & open));
    }
}

// What will be asked of those who are lost lies far apart: it comes while their chains are found.
void FunnelScan::fetchReasons(std::uint64_t who) const
{
    const columns::Words mayHave = m_plan.scope.snapshot->events.withReason;
    if (!m_plan.lossReason || m_plan.lossReason->present.empty() || mayHave.empty())
        return;
    for (who &= mayHave[m_first / 64]; who; who &= who - 1) {
        const columns::Row end = m_offsets[m_first + std::size_t(std::countr_zero(who)) + 1];
        __builtin_prefetch(&m_plan.lossReason->present[(end - 1) / 64]);
    }
}

void FunnelScan::addLosses(std::uint64_t lost)
{
    const columns::Words mayHave = m_plan.scope.snapshot->events.withReason;
    for (lost &= mayHave.empty() ? lost : mayHave[m_first / 64]; lost; lost &= lost - 1) {
        const auto place = std::size_t(std::countr_zero(lost));
        if (const std::uint32_t reason = lossReason(visible(m_first + columns::CustomerNumber(place)), place))
            m_findings.losses.push_back({std::uint8_t(m_chains.levels[place] - 1), m_groups[place], reason});
    }
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
    const columns::PackedView firstCodes = m_plan.scope.snapshot->events.firstChannels;
    if (groups.kind == BreakdownKind::FirstTouchChannel && m_seesAll && firstCodes.size) {
        const std::size_t count = std::min<std::size_t>(m_groups.size(), firstCodes.size - m_first);
        for (std::size_t place = 0; place < count; ++place)
            m_groups[place] = firstCodes.width == 1 ? firstCodes.as<std::uint8_t>()[m_first + place]
                                                    : std::uint32_t(firstCodes.at(m_first + place));
        return numberGroups();
    }
    for (std::uint64_t rest = m_reached[0]; rest; rest &= rest - 1) {
        const auto place = std::size_t(std::countr_zero(rest));
        const columns::CustomerNumber customer = m_first + columns::CustomerNumber(place);
        if (groups.attribute)
            m_groups[place] = std::uint32_t(groups.attribute->codes.at(customer));
        else if (groups.kind == BreakdownKind::FirstTouchChannel)
            m_groups[place] = std::uint32_t(m_codes->firstCode(visible(customer)));
        else
            m_groups[place] = groups.property ? std::uint32_t(m_codes->raw(m_chains.rows[0][place])) : 0;
    }
    numberGroups();
}

// Where there are few codes they are the numbers.
void FunnelScan::numberGroups()
{
    if (hasFewGroups())
        return;
    for (std::uint64_t rest = m_reached[0]; rest; rest &= rest - 1) {
        const auto place = std::size_t(std::countr_zero(rest));
        std::uint32_t &number = m_groupNumbers[m_groups[place]];
        if (number == noGroup) {
            number = std::uint32_t(m_findings.groups.size());
            m_findings.groups.push_back(m_groups[place]);
            m_findings.groupOutcomes.emplace_back();
        }
        m_groups[place] = number;
    }
}

// Of each customer who has come so far.
void FunnelScan::waitsOf(std::size_t step)
{
    FunnelWaits &waits = m_findings.waits[step];
    const std::uint64_t who = m_reached[step];
    const std::size_t count = columns::countOnes(who);
    if (m_plan.clock.isNarrow()) {
        Chunks<std::uint32_t> &into = m_isPacked ? waits.packed : waits.narrow;
        keepWaits(m_chains.times[step].data(), m_chains.times[step - 1].data(), m_marks.data(), who,
                  into.room(ChainBlock::size));
        into.add(count);
    } else {
        std::int64_t *into = waits.wide.room(ChainBlock::size);
        for (std::uint64_t rest = who; rest; rest &= rest - 1) {
            const auto place = std::size_t(std::countr_zero(rest));
            *into++ =
                m_plan.clock.unitsAt(m_chains.rows[step][place]) - m_plan.clock.unitsAt(m_chains.rows[step - 1][place]);
        }
        waits.wide.add(count);
    }
    if (!m_isBrokenDown || m_isPacked)
        return;
    keepSome(m_groups.data(), who, waits.groups.room(ChainBlock::size));
    waits.groups.add(count);
}

void FunnelScan::addWaits()
{
    for (std::size_t place = 0; m_isPacked && place < m_marks.size(); ++place)
        m_marks[place] = m_groups[place] << FunnelWaits::groupShift;
    for (std::size_t step = 1; m_reached[0] && m_reached[step]; ++step)
        waitsOf(step);
}

void FunnelOutcomes::add(const FunnelOutcomes &other)
{
    std::ranges::transform(m_cells, other.m_cells, m_cells.begin(), std::plus());
}

FunnelOutcomes::Counts FunnelOutcomes::at(std::size_t step, std::size_t steps) const
{
    Counts counts;
    for (std::size_t level = step + 1; level <= steps; ++level)
        counts.customers +=
            std::uint64_t(m_cells[cell(std::uint8_t(level), 0)]) + m_cells[cell(std::uint8_t(level), 1)];
    if (step + 1 < steps) {
        counts.lost = m_cells[cell(std::uint8_t(step + 1), 0)];
        counts.open = m_cells[cell(std::uint8_t(step + 1), 1)];
    }
    return counts;
}

} // namespace panorama::journeys
