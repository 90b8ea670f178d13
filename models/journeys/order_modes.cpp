// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes of customers are looked at beside each other; what they gave is added up in their order.
#include "journeys/order_modes.h"

#include "core/parallel.h"
#include "journeys/middle.h"
#include "journeys/other_chain.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace panorama::journeys {
namespace {

using columns::CustomerNumber;

constexpr std::size_t lanes = 16;

// What some of the customers gave, by step.
struct Tally
{
    struct Step
    {
        std::uint64_t customers = 0, lost = 0, open = 0;
        std::vector<std::int64_t> waits; // µs since the step before
        std::vector<std::uint64_t> reasons; // of losses, by code; 0 = not given
    };
    std::array<Step, FunnelSpec::mostSteps> steps;

    void add(const OtherChain &chain, std::size_t all, bool isOpen, std::uint32_t reason)
    {
        const std::size_t level = chain.at.size();
        for (std::size_t k = 0; k < level; ++k) {
            ++steps[k].customers;
            if (k > 0)
                steps[k].waits.push_back(chain.times[k] - chain.times[k - 1]);
        }
        if (level == all)
            return;
        Step &last = steps[level - 1];
        ++(isOpen ? last.open : last.lost);
        if (isOpen)
            return;
        last.reasons.resize(std::max<std::size_t>(last.reasons.size(), reason + std::size_t(1)));
        ++last.reasons[reason];
    }
    void add(const Tally &other)
    {
        for (std::size_t k = 0; k < steps.size(); ++k) {
            const Step &added = other.steps[k];
            steps[k].customers += added.customers;
            steps[k].lost += added.lost;
            steps[k].open += added.open;
            steps[k].waits.insert(steps[k].waits.end(), added.waits.begin(), added.waits.end());
            steps[k].reasons.resize(std::max(steps[k].reasons.size(), added.reasons.size()));
            for (std::size_t code = 0; code < added.reasons.size(); ++code)
                steps[k].reasons[code] += added.reasons[code];
        }
    }
};

// What a lane of customers gave.
struct Findings
{
    Tally all;
    std::map<std::uint32_t, Tally> groups; // of a breakdown, by code; 0 = missing
};

double seconds(std::int64_t micros)
{
    return double(micros) / double(microsPerSecond);
}

std::vector<std::string> pointersOf(std::size_t steps)
{
    std::vector<std::string> pointers;
    for (std::size_t i = 0; i < steps; ++i)
        pointers.push_back("/steps/" + std::to_string(i));
    return pointers;
}

class OtherOrder
{
public:
    OtherOrder(const FunnelSpec &spec, const Scope &scope)
        : m_spec(spec),
          m_scope(scope),
          m_events(scope.snapshot->events),
          m_table(scope.snapshot, spec.steps, pointersOf(spec.steps.size())),
          m_rule {spec.order == FunnelOrder::Strict,
                  int(spec.steps.size()),
                  spec.span.start(scope.snapshot->facts.zone).micros,
                  spec.span.end(scope.snapshot->facts.zone).micros,
                  spec.windowMicros,
                  spec.view == FunnelView::Period},
          m_lossReason(m_events.property("loss_reason")),
          m_note(m_events.typeCode(lossNoteEvent))
    {
        if (spec.breakdown.kind == BreakdownKind::Attribute)
            m_attribute = scope.snapshot->attribute(spec.breakdown.attribute);
        else
            m_property = spec.breakdown.kind == BreakdownKind::Campaign ? m_events.campaign : m_events.channel;
    }

    Result<FunnelResult> run(const Job &job, bool withWaits)
    {
        m_result.outcomes.resize(m_scope.snapshot->customers.size());
        std::vector<Findings> found(lanes);
        parallelFor(lanes, [&](std::size_t lane) {
            Looking looking {found[lane]};
            for (std::size_t part = lane; part < scopeParts && !job.isCancelled(); part += lanes)
                look(customersOf(m_scope, part), looking);
        });
        if (job.isCancelled())
            return cancelledError();
        for (std::size_t lane = 1; lane < lanes; ++lane)
            found[0].all.add(found[lane].all);
        m_result.warnings = m_table.warnings();
        m_result.steps = figures(found[0].all);
        if (withWaits)
            listWaits(found[0].all);
        if (isBrokenDown())
            breakDown(found);
        m_result.asOf = m_scope.asOf;
        m_result.revision = m_scope.snapshot->facts.revision;
        return std::move(m_result);
    }

private:
    using Events = std::vector<OtherEvent>; // of one customer, at or before as_of

    // What a lane works with.
    struct Looking
    {
        Findings &found;
        Events events = {};
        OtherChain chain = {}, tried = {};
    };

    bool isBrokenDown() const { return m_spec.breakdown.kind != BreakdownKind::None; }

    void look(CustomerRange range, Looking &looking)
    {
        for (CustomerNumber customer = range.first; customer < range.last; ++customer)
            if (m_scope.includes(customer))
                look(customer, looking);
    }
    void look(CustomerNumber customer, Looking &looking)
    {
        Events &events = looking.events;
        events.clear();
        std::uint32_t steps = 0;
        const auto [first, last] = m_events.of(customer);
        for (columns::Row row = first; row < last && m_events.times.at(row) <= m_scope.asOf.micros; ++row) {
            const auto type = std::uint32_t(m_events.types.at(row));
            const std::uint32_t mask = m_table.mask(type, row);
            if (mask == 0 && m_note == type) // others wrote it, it stands between no steps
                continue;
            events.push_back({m_events.times.at(row), mask, row});
            steps |= mask;
        }
        if (!(m_rule.isStrict ? steps & 1 : steps)) // nothing to start with
            return;
        findOtherChain(events, m_rule, looking.chain, looking.tried);
        const int level = looking.chain.level();
        if (level == 0)
            return;
        const bool open = level < m_rule.steps && isOpen(events);
        const std::uint32_t reason = level < m_rule.steps && !open ? reasonOf(looking.chain, {first, last}) : 0;
        m_result.outcomes[customer].level = std::uint8_t(level) & 31;
        m_result.outcomes[customer].isOpen = open;
        looking.found.all.add(looking.chain, std::size_t(m_rule.steps), open, reason);
        if (isBrokenDown())
            looking.found.groups[groupOf(customer, looking.chain, events)].add(looking.chain, std::size_t(m_rule.steps),
                                                                               open, reason);
    }
    bool isOpen(const Events &events) const
    {
        return std::ranges::any_of(events, [this](const OtherEvent &event) {
            const bool starts = m_rule.isStrict ? event.mask & 1 : event.mask != 0;
            const std::int64_t end = event.time + m_rule.window;
            return starts && event.time >= m_rule.from && event.time < m_rule.to
                && m_scope.asOf.micros < (m_rule.isPeriod ? std::min(end, m_rule.to) : end);
        });
    }
    std::uint32_t groupOf(CustomerNumber customer, const OtherChain &chain, const Events &events) const
    {
        if (m_attribute)
            return std::uint32_t(m_attribute->codes.at(customer));
        if (!m_property)
            return 0;
        if (m_spec.breakdown.kind != BreakdownKind::FirstTouchChannel)
            return m_property->code(events[chain.at.front()].row);
        for (const OtherEvent &event : events)
            if (const std::uint32_t code = m_property->code(event.row))
                return code;
        return 0;
    }
    std::uint32_t reasonOf(const OtherChain &chain, columns::RowSpan rows) const
    {
        const std::int64_t reached = chain.times.back(), start = chain.times.front();
        for (columns::Row row = rows.last; m_lossReason && row-- > rows.first && m_events.times.at(row) >= reached;)
            if (const std::int64_t time = m_events.times.at(row);
                time <= m_scope.asOf.micros && time - start <= m_rule.window)
                if (const std::uint32_t code = m_lossReason->code(row))
                    return code;
        return 0;
    }

    std::vector<FunnelStep> figures(const Tally &tally) const
    {
        std::vector<FunnelStep> steps(m_spec.steps.size());
        parallelFor(steps.size(), [&](std::size_t k) {
            if (const auto twice = twiceMedian(tally.steps[k].waits))
                steps[k].medianSeconds = seconds(*twice) / 2;
        });
        for (std::size_t k = 0; k < steps.size(); ++k) {
            const Tally::Step &counted = tally.steps[k];
            steps[k].event = m_spec.steps[k].event;
            steps[k].customers = counted.customers;
            steps[k].lost = counted.lost;
            steps[k].open = counted.open;
            steps[k].lossReasons = lossReasons(counted.reasons, m_lossReason, counted.lost);
        }
        addRates(steps);
        return steps;
    }

    void listWaits(Tally &tally)
    {
        m_result.secondsBetween.resize(m_spec.steps.size());
        parallelFor(m_spec.steps.size(), [&](std::size_t k) {
            std::ranges::sort(tally.steps[k].waits);
            for (const std::int64_t wait : tally.steps[k].waits)
                m_result.secondsBetween[k].push_back(seconds(wait));
        });
    }

    void breakDown(std::vector<Findings> &found)
    {
        m_result.isBrokenDown = true;
        if (m_spec.breakdown.kind == BreakdownKind::Attribute && !m_attribute)
            m_result.warnings.push_back({"/breakdown", "No customer has an attribute of this name."});
        const columns::Dictionary *dictionary = m_attribute ? &m_attribute->dictionary
            : m_property                                    ? &m_property->dictionary
                                                            : nullptr;
        std::map<std::uint32_t, Tally> groups;
        for (const Findings &lane : found)
            for (const auto &[code, tally] : lane.groups)
                groups[code].add(tally);
        for (auto &[code, tally] : groups)
            m_result.parts.push_back(
                {code && dictionary ? std::optional(dictionary->value(code)) : std::nullopt, figures(tally)});
        sortParts(m_result.parts);
    }

    const FunnelSpec &m_spec;
    const Scope &m_scope;
    const columns::EventTable &m_events;
    StepTable m_table;
    OtherRule m_rule;
    const columns::PropertyColumn *m_lossReason;
    const std::optional<std::uint32_t> m_note;
    const columns::PropertyColumn *m_property = nullptr;
    const columns::AttributeColumn *m_attribute = nullptr;
    FunnelResult m_result;
};

} // namespace

Result<FunnelResult> runOtherOrder(const FunnelSpec &spec, const Scope &scope, const Job &job, bool withWaits)
{
    return OtherOrder(spec, scope).run(job, withWaits);
}

} // namespace panorama::journeys
