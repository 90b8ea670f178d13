// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/order_modes.h"

#include "journeys/other_chain.h"

#include <algorithm>
#include <map>

namespace panorama::journeys {
namespace {

using columns::CustomerNumber;

// What one customer gave.
struct Found
{
    CustomerNumber customer = 0;
    OtherChain chain;
    bool isOpen = false;
    std::uint32_t group = 0, reason = 0; // codes; 0 = missing
};

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
          m_lossReason(m_events.property("loss_reason"))
    {
        if (spec.breakdown.kind == BreakdownKind::Attribute)
            m_attribute = scope.snapshot->attribute(spec.breakdown.attribute);
        else
            m_property = spec.breakdown.kind == BreakdownKind::Campaign ? m_events.campaign : m_events.channel;
    }

    Result<FunnelResult> run(const Job &job, bool withWaits)
    {
        const CustomerNumber people = m_scope.snapshot->customers.size();
        m_result.outcomes.resize(people);
        for (CustomerNumber customer = 0; customer < people; ++customer) {
            if (customer % 4096 == 0 && job.isCancelled())
                return cancelledError();
            if (m_scope.includes(customer))
                look(customer);
        }
        m_result.warnings = m_table.warnings();
        m_result.steps = figures(m_found, withWaits ? &m_result.secondsBetween : nullptr);
        if (m_spec.breakdown.kind != BreakdownKind::None)
            breakDown();
        m_result.asOf = m_scope.asOf;
        m_result.revision = m_scope.snapshot->facts.revision;
        return std::move(m_result);
    }

private:
    void look(CustomerNumber customer)
    {
        m_list.clear();
        const auto [first, last] = m_events.of(customer);
        for (columns::Row row = first; row < last && m_events.times.at(row) <= m_scope.asOf.micros; ++row)
            m_list.push_back({m_events.times.at(row), m_table.mask(std::uint32_t(m_events.types.at(row)), row), row});
        Found found {customer, otherChain(m_list, m_rule), false, 0, 0};
        const int level = found.chain.level();
        if (level == 0)
            return;
        found.isOpen = level < m_rule.steps && isOpen();
        found.group = groupOf(customer, found.chain);
        if (level < m_rule.steps && !found.isOpen)
            found.reason = reasonOf(found.chain);
        m_result.outcomes[customer].level = std::uint8_t(level) & 31;
        m_result.outcomes[customer].isOpen = found.isOpen;
        m_found.push_back(std::move(found));
    }
    bool isOpen() const
    {
        return std::ranges::any_of(m_list, [this](const OtherEvent &event) {
            const bool starts = m_rule.isStrict ? event.mask & 1 : event.mask != 0;
            const std::int64_t end = event.time + m_rule.window;
            return starts && event.time >= m_rule.from && event.time < m_rule.to
                && m_scope.asOf.micros < (m_rule.isPeriod ? std::min(end, m_rule.to) : end);
        });
    }
    std::uint32_t groupOf(CustomerNumber customer, const OtherChain &chain) const
    {
        if (m_attribute)
            return std::uint32_t(m_attribute->codes.at(customer));
        if (m_spec.breakdown.kind == BreakdownKind::None || !m_property)
            return 0;
        if (m_spec.breakdown.kind != BreakdownKind::FirstTouchChannel)
            return m_property->code(m_list[chain.at.front()].row);
        for (const OtherEvent &event : m_list)
            if (const std::uint32_t code = m_property->code(event.row))
                return code;
        return 0;
    }
    std::uint32_t reasonOf(const OtherChain &chain) const
    {
        const std::int64_t reached = m_list[chain.at.back()].time, start = m_list[chain.at.front()].time;
        for (std::size_t i = m_list.size(); m_lossReason && i-- > 0 && m_list[i].time >= reached;)
            if (m_list[i].time - start <= m_rule.window)
                if (const std::uint32_t code = m_lossReason->code(m_list[i].row))
                    return code;
        return 0;
    }

    std::vector<FunnelStep> figures(const std::vector<Found> &found, std::vector<std::vector<double>> *waits) const
    {
        std::vector<FunnelStep> steps(m_spec.steps.size());
        std::vector<std::vector<double>> between(steps.size());
        std::vector<std::map<std::string, std::uint64_t>> reasons(steps.size());
        for (std::size_t k = 0; k < steps.size(); ++k)
            steps[k].event = m_spec.steps[k].event;
        for (const Found &one : found)
            addTo(steps, between, reasons, one);
        for (std::size_t k = 0; k < steps.size(); ++k) {
            steps[k].lossReasons.assign(reasons[k].begin(), reasons[k].end());
            if (steps[0].customers > 0)
                steps[k].rateFromFirst = double(steps[k].customers) / double(steps[0].customers);
            if (k > 0 && steps[k - 1].customers > 0)
                steps[k].rateFromPrevious = double(steps[k].customers) / double(steps[k - 1].customers);
            std::vector<double> &list = between[k];
            std::ranges::sort(list);
            if (!list.empty())
                steps[k].medianSeconds = (list[(list.size() - 1) / 2] + list[list.size() / 2]) / 2;
        }
        if (waits)
            *waits = std::move(between);
        return steps;
    }
    void addTo(std::vector<FunnelStep> &steps, std::vector<std::vector<double>> &between,
               std::vector<std::map<std::string, std::uint64_t>> &reasons, const Found &one) const
    {
        const std::size_t level = std::size_t(one.chain.level());
        for (std::size_t k = 0; k < level; ++k) {
            ++steps[k].customers;
            if (k > 0)
                between[k].push_back(double(one.chain.times[k] - one.chain.times[k - 1]) / double(microsPerSecond));
        }
        if (level == steps.size())
            return;
        ++(one.isOpen ? steps[level - 1].open : steps[level - 1].lost);
        if (!one.isOpen)
            ++reasons[level - 1]
                     [one.reason ? std::string(m_lossReason->dictionary.text(one.reason)) : std::string("not_given")];
    }

    void breakDown()
    {
        m_result.isBrokenDown = true;
        if (m_spec.breakdown.kind == BreakdownKind::Attribute && !m_attribute)
            m_result.warnings.push_back({"/breakdown", "No customer has an attribute of this name."});
        const columns::Dictionary *dictionary = m_attribute ? &m_attribute->dictionary
            : m_property                                    ? &m_property->dictionary
                                                            : nullptr;
        std::map<std::uint32_t, std::vector<Found>> groups;
        for (const Found &one : m_found)
            groups[one.group].push_back(one);
        for (const auto &[code, found] : groups)
            m_result.parts.push_back(
                {code && dictionary ? std::optional(dictionary->value(code)) : std::nullopt, figures(found, nullptr)});
        std::ranges::stable_sort(m_result.parts, [](const FunnelPart &a, const FunnelPart &b) {
            if (a.steps[0].customers != b.steps[0].customers)
                return a.steps[0].customers > b.steps[0].customers;
            return a.value && b.value ? a.value->text < b.value->text : a.value.has_value() && !b.value.has_value();
        });
    }

    const FunnelSpec &m_spec;
    const Scope &m_scope;
    const columns::EventTable &m_events;
    StepTable m_table;
    OtherRule m_rule;
    const columns::PropertyColumn *m_lossReason;
    const columns::PropertyColumn *m_property = nullptr;
    const columns::AttributeColumn *m_attribute = nullptr;
    std::vector<OtherEvent> m_list; // of the present customer, at or before as_of
    std::vector<Found> m_found;
    FunnelResult m_result;
};

} // namespace

Result<FunnelResult> runOtherOrder(const FunnelSpec &spec, const Scope &scope, const Job &job, bool withWaits)
{
    return OtherOrder(spec, scope).run(job, withWaits);
}

} // namespace panorama::journeys
