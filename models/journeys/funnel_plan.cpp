// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/funnel_plan.h"

#include "core/parallel.h"
#include "journeys/quick_chain.h"

#include <algorithm>
#include <atomic>
#include <limits>

namespace panorama::journeys {
namespace {

constexpr std::size_t shardSize = std::size_t(1) << columns::EventTable::shardBits;

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
      lossReason(people.snapshot->events.property("loss_reason")),
      note(people.snapshot->events.typeCode(lossNoteEvent))
{
    const TimeZone &zone = scope.snapshot->facts.zone;
    rule = {int(spec.steps.size()), clock.atOrAfter(spec.span.start(zone)), clock.atOrAfter(spec.span.end(zone)),
            clock.span(spec.windowMicros)};
    asOfUnits = clock.atOrBefore(scope.asOf);
    endUnits = spec.view == FunnelView::Period ? rule.to : std::numeric_limits<std::int64_t>::max();
    for (std::size_t step = 0; step < startSteps(); ++step)
        if (const auto type = table.filter(step).type())
            starting.push_back(scope.snapshot->events.typeCustomers[*type]);
    findOpen();
    findMatching();
}

// Amounts stand beside the lists of types. Where one shard's rows end and the next one's begin, both write to a word.
void FunnelPlan::findMatching()
{
    const columns::EventTable &events = scope.snapshot->events;
    matching.resize(QuickChain::appliesTo(events) ? spec.steps.size() : 0);
    for (std::size_t step = 0; step < matching.size(); ++step) {
        const columns::EventFilter &filter = table.filter(step);
        if (!filter.type() || filter.isPlain() || !filter.storedAmounts({}))
            continue;
        matching[step] = columns::Bits(events.rows());
        parallelFor(shards(), [&, words = matching[step].words()](std::size_t shard) {
            const columns::TypeList *list = events.list(*filter.type(), std::uint32_t(shard));
            if (!list || list->rows.empty())
                return;
            const auto [least, most] = *filter.storedAmounts(*list);
            const std::size_t first = events.offsets()[shard * shardSize] / 64;
            const std::size_t last =
                events.offsets()[std::min((shard + 1) * shardSize, events.offsets().size() - 1)] / 64;
            for (std::size_t i = 0; i < list->rows.size(); ++i) {
                const std::uint64_t amount = list->amounts.size ? list->amounts.at(i) : 0;
                const std::size_t word = list->rows[i] / 64;
                const std::uint64_t bit = std::uint64_t(amount >= least && amount <= most) << list->rows[i] % 64;
                if (word == first || word == last)
                    std::atomic_ref(words[word]).fetch_or(bit, std::memory_order_relaxed);
                else
                    words[word] |= bit;
            }
        });
    }
}

// Of customers.
std::size_t FunnelPlan::shards() const
{
    return (scope.snapshot->customers.size() + shardSize - 1) / shardSize;
}

// A customer is open while as_of is before start + window for some start, in `period` before the end of the span too.
void FunnelPlan::findOpen()
{
    const columns::EventTable &events = scope.snapshot->events;
    if (starting.empty()
        || (spec.view == FunnelView::Period && scope.asOf.micros >= spec.span.end(scope.snapshot->facts.zone).micros))
        return;
    open.emplace(scope.snapshot->customers.size());
    parallelFor(shards(), [&](std::size_t shard) {
        for (std::size_t step = 0; step < startSteps(); ++step) {
            const columns::EventFilter &filter = table.filter(step);
            const columns::TypeList *list = filter.type() ? events.list(*filter.type(), std::uint32_t(shard)) : nullptr;
            if (list && list->times.narrow)
                markOpen(filter, *list, list->times.narrow);
            else if (list)
                markOpen(filter, *list, list->times.wide);
        }
    });
}

template<typename Time>
void FunnelPlan::markOpen(const columns::EventFilter &filter, const columns::TypeList &list, const Time *times)
{
    const std::int64_t latest = std::min(asOfUnits, rule.to - 1);
    const std::int64_t earliest = std::max(clock.atOrAfter({scope.asOf.micros - spec.windowMicros + 1}), rule.from);
    const Time *const end = times + list.rows.size();
    const auto first = std::size_t(std::lower_bound(times, end, earliest) - times);
    const auto last = std::size_t(std::upper_bound(times, end, latest) - times);
    for (std::size_t i = first; i < last; ++i)
        if (filter.isPlain() || filter.whereHolds(list.rows[i]))
            open->set(list.customers[i]);
}

} // namespace panorama::journeys
