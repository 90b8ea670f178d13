// SPDX-License-Identifier: GPL-3.0-or-later
// A funnel over a snapshot: every customer gives the chain that counts, whether the customer is lost or open, and the
// waits between steps; the figures of all and of each part of the breakdown are then read off these findings.
#include "journeys/funnel.h"

#include "core/parallel.h"
#include "journeys/funnel_scan.h"
#include "journeys/middle.h"

#include <algorithm>
#include <map>

namespace panorama::journeys {
namespace {

constexpr std::uint32_t everyGroup = 0xffffffff;

struct Counts
{
    std::uint64_t customers = 0, lost = 0, open = 0;
};
using StepCounts = std::vector<Counts>; // by step

class FunnelRun
{
public:
    FunnelRun(const FunnelSpec &spec, const Scope &scope) : m_plan(spec, scope), m_findings(scopeParts) { }

    Result<FunnelResult> run(const Job &job, bool withWaits)
    {
        scan(job);
        if (job.isCancelled())
            return cancelledError();
        count();
        m_result.warnings = m_plan.table.warnings();
        if (m_plan.groups.kind == BreakdownKind::Attribute && !m_plan.groups.attribute)
            m_result.warnings.push_back({"/breakdown", "No customer has an attribute of this name."});
        m_result.steps = figures(everyGroup, m_total);
        if (withWaits)
            sortWaits();
        breakDown();
        m_result.asOf = m_plan.scope.asOf;
        m_result.revision = m_plan.scope.snapshot->facts.revision;
        return std::move(m_result);
    }

private:
    bool isBrokenDown() const { return m_plan.groups.kind != BreakdownKind::None; }

    void scan(const Job &job)
    {
        const std::size_t customers = m_plan.scope.snapshot->customers.size();
        m_result.outcomes.resize(customers);
        m_groups.resize(isBrokenDown() ? customers : 0);
        parallelFor(scopeParts, [&](std::size_t part) {
            if (job.isCancelled())
                return;
            FunnelScan scan(m_plan, m_findings[part]);
            const CustomerRange range = customersOf(m_plan.scope, part);
            for (columns::CustomerNumber customer = range.first; customer < range.last; ++customer) {
                if (!m_plan.scope.includes(customer))
                    continue;
                std::uint32_t group = 0;
                m_result.outcomes[customer] = scan.customer(customer, group);
                if (isBrokenDown())
                    m_groups[customer] = group;
            }
        });
    }

    static void add(StepCounts &counts, FunnelOutcome outcome, std::size_t steps)
    {
        for (std::size_t step = 0; step < outcome.level; ++step)
            ++counts[step].customers;
        if (outcome.level > 0 && outcome.level < steps)
            ++(outcome.isOpen ? counts[outcome.level - 1u].open : counts[outcome.level - 1u].lost);
    }

    void count()
    {
        const std::size_t steps = m_plan.spec.steps.size();
        m_total.resize(steps);
        for (std::size_t customer = 0; customer < m_result.outcomes.size(); ++customer) {
            const FunnelOutcome outcome = m_result.outcomes[customer];
            if (outcome.level == 0)
                continue;
            add(m_total, outcome, steps);
            if (!isBrokenDown())
                continue;
            StepCounts &counts = m_byGroup[m_groups[customer]];
            counts.resize(steps);
            add(counts, outcome, steps);
        }
        const columns::Dictionary *dictionary = m_plan.groups.dictionary();
        for (const FunnelFindings &findings : m_findings)
            for (const FunnelFindings::Loss &loss : findings.losses) {
                const std::string reason(m_plan.lossReason->dictionary.text(loss.reason));
                ++m_reasons[everyGroup][loss.step][reason];
                if (isBrokenDown())
                    ++m_reasons[dictionary ? loss.group : 0][loss.step][reason];
            }
    }

    std::vector<std::int64_t> waitsOf(std::uint32_t group, std::size_t step) const
    {
        std::vector<std::int64_t> all;
        for (const FunnelFindings &findings : m_findings) {
            const FunnelFindings::Waits &waits = findings.waits[step];
            if (group == everyGroup)
                all.insert(all.end(), waits.units.begin(), waits.units.end());
            else
                for (std::size_t i = 0; i < waits.units.size(); ++i)
                    if (waits.groups[i] == group)
                        all.push_back(waits.units[i]);
        }
        return all;
    }

    void setMedian(FunnelStep &step, std::span<const std::int64_t> waits) const
    {
        const double halfUnit = double(m_plan.clock.unitMicros()) / (2.0 * double(microsPerSecond));
        if (const std::optional<std::int64_t> twice = twiceMedian(waits))
            step.medianSeconds = double(*twice) * halfUnit;
    }

    std::vector<FunnelStep> figures(std::uint32_t group, const StepCounts &counts)
    {
        std::vector<FunnelStep> steps(counts.size());
        for (std::size_t i = 0; i < counts.size(); ++i) {
            FunnelStep &step = steps[i];
            step.event = m_plan.spec.steps[i].event;
            step.customers = counts[i].customers;
            step.lost = counts[i].lost;
            step.open = counts[i].open;
            if (i > 0 && counts[i - 1].customers > 0)
                step.rateFromPrevious = double(step.customers) / double(counts[i - 1].customers);
            if (counts[0].customers > 0)
                step.rateFromFirst = double(step.customers) / double(counts[0].customers);
            setReasons(step, group, i);
        }
        if (group == everyGroup)
            parallelFor(counts.size() - 1, [&](std::size_t i) { setMedian(steps[i + 1], waitsOf(group, i + 1)); });
        return steps;
    }

    void setReasons(FunnelStep &step, std::uint32_t group, std::size_t i)
    {
        std::map<std::string, std::uint64_t> reasons = m_reasons[group][i];
        std::uint64_t given = 0;
        for (const auto &[reason, count] : reasons)
            given += count;
        if (step.lost > given)
            reasons["not_given"] += step.lost - given;
        step.lossReasons.assign(reasons.begin(), reasons.end());
    }

    void sortWaits()
    {
        const double unit = double(m_plan.clock.unitMicros()) / double(microsPerSecond);
        m_result.secondsBetween.resize(m_plan.spec.steps.size());
        for (std::size_t step = 1; step < m_plan.spec.steps.size(); ++step) {
            std::vector<std::int64_t> waits = waitsOf(everyGroup, step);
            std::ranges::sort(waits);
            for (const std::int64_t wait : waits)
                m_result.secondsBetween[step].push_back(double(wait) * unit);
        }
    }

    // One pass a step spreads the waits over the groups, so many groups cost no more than few.
    void setGroupMedians(std::map<std::uint32_t, FunnelPart> &parts)
    {
        for (std::size_t step = 1; step < m_plan.spec.steps.size(); ++step) {
            std::map<std::uint32_t, std::vector<std::int64_t>> waits;
            for (const FunnelFindings &findings : m_findings) {
                const FunnelFindings::Waits &found = findings.waits[step];
                for (std::size_t i = 0; i < found.units.size(); ++i)
                    waits[found.groups[i]].push_back(found.units[i]);
            }
            for (const auto &[group, units] : waits)
                setMedian(parts.at(group).steps[step], units);
        }
    }

    void breakDown()
    {
        m_result.isBrokenDown = isBrokenDown();
        if (!isBrokenDown())
            return;
        std::map<std::uint32_t, FunnelPart> parts;
        for (const auto &[group, counts] : m_byGroup) {
            FunnelPart &part = parts[group];
            if (group != 0)
                part.value = m_plan.groups.dictionary()->value(group);
            part.steps = figures(group, counts);
        }
        setGroupMedians(parts);
        for (auto &[group, part] : parts)
            m_result.parts.push_back(std::move(part));
        std::ranges::stable_sort(m_result.parts, [](const FunnelPart &a, const FunnelPart &b) {
            if (a.steps[0].customers != b.steps[0].customers)
                return a.steps[0].customers > b.steps[0].customers;
            return a.value && b.value ? a.value->text < b.value->text : a.value.has_value() && !b.value.has_value();
        });
    }

    FunnelPlan m_plan;
    std::vector<FunnelFindings> m_findings;
    std::vector<std::uint32_t> m_groups; // by customer
    StepCounts m_total;
    std::map<std::uint32_t, StepCounts> m_byGroup;
    std::map<std::uint32_t, std::map<std::size_t, std::map<std::string, std::uint64_t>>> m_reasons;
    FunnelResult m_result;
};

} // namespace

Result<FunnelResult> runFunnel(const FunnelSpec &spec, const Scope &scope, const Job &job, bool withWaits)
{
    return FunnelRun(spec, scope).run(job, withWaits);
}

} // namespace panorama::journeys
