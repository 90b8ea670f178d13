// SPDX-License-Identifier: GPL-3.0-or-later
// A funnel over a snapshot: every customer gives the chain that counts, whether the customer is lost or open, and the
// waits between steps; the figures of all and of each part of the breakdown are then read off these findings.
#include "journeys/funnel.h"

#include "core/parallel.h"
#include "journeys/funnel_scan.h"

#include <algorithm>
#include <map>

namespace panorama::journeys {
namespace {

constexpr std::size_t lanes = 16; // findings that parts of the customers share
using Reasons = std::array<std::vector<std::uint64_t>, FunnelSpec::mostSteps>; // by step, code of the reason

class FunnelRun
{
public:
    FunnelRun(const FunnelSpec &spec, const Scope &scope)
        : m_plan(spec, scope), m_steps(spec.steps.size()), m_findings(lanes)
    {
    }

    Result<FunnelResult> run(const Job &job, bool withWaits)
    {
        scan(job);
        if (job.isCancelled())
            return cancelledError();
        m_result.warnings = m_plan.table.warnings();
        if (m_plan.groups.kind == BreakdownKind::Attribute && !m_plan.groups.attribute)
            m_result.warnings.push_back(
                {"/breakdown",
                 "No customer has an attribute of this name that is not personal; personal ones are sealed."});
        total(withWaits);
        if (isBrokenDown())
            breakDown();
        m_result.asOf = m_plan.scope.asOf;
        m_result.revision = m_plan.scope.snapshot->facts.revision;
        return std::move(m_result);
    }

private:
    bool isBrokenDown() const { return m_plan.groups.kind != BreakdownKind::None; }

    void scan(const Job &job)
    {
        m_result.outcomes.resize(m_plan.scope.snapshot->customers.size());
        parallelFor(lanes, [&](std::size_t lane) {
            FunnelScan scan(m_plan, m_findings[lane]);
            for (std::size_t part = lane; part < scopeParts && !job.isCancelled(); part += lanes)
                scan.customers(customersOf(m_plan.scope, part), m_result.outcomes);
        });
    }

    WaitsOfStep waitsOf(std::size_t step) const
    {
        WaitsOfStep all;
        for (const FunnelFindings &findings : m_findings)
            all.push_back(&findings.waits[step]);
        return all;
    }

    void setMedian(FunnelStep &step, std::optional<std::int64_t> twice) const
    {
        if (twice)
            step.medianSeconds = double(*twice) * double(m_plan.clock.unitMicros()) / (2.0 * double(microsPerSecond));
    }

    void addReason(Reasons &reasons, const FunnelFindings::Loss &loss) const
    {
        std::vector<std::uint64_t> &counts = reasons[loss.step];
        counts.resize(m_plan.lossReason->dictionary.size() + std::size_t(1));
        ++counts[loss.reason];
    }

    std::vector<FunnelStep> figures(const FunnelOutcomes &outcomes, const Reasons &reasons) const
    {
        std::vector<FunnelStep> steps(m_steps);
        for (std::size_t i = 0; i < m_steps; ++i) {
            FunnelStep &step = steps[i];
            const FunnelOutcomes::Counts counts = outcomes.at(i, m_steps);
            step.event = m_plan.spec.steps[i].event;
            step.customers = counts.customers;
            step.lost = counts.lost;
            step.open = counts.open;
            step.lossReasons = lossReasons(reasons[i], m_plan.lossReason, step.lost);
        }
        addRates(steps);
        return steps;
    }

    void total(bool withWaits)
    {
        FunnelOutcomes outcomes;
        Reasons reasons;
        for (const FunnelFindings &findings : m_findings) {
            outcomes.add(findings.outcomes);
            for (const FunnelFindings::Loss &loss : findings.losses)
                addReason(reasons, loss);
        }
        m_result.steps = figures(outcomes, reasons);
        m_result.secondsBetween.resize(withWaits ? m_steps : 0);
        parallelFor(m_steps - 1, [&](std::size_t i) {
            const WaitsOfStep waits = waitsOf(i + 1);
            if (!isBrokenDown())
                setMedian(m_result.steps[i + 1], twiceMedianWait(waits));
            if (withWaits)
                listWaits(i + 1, waits);
        });
    }

    void listWaits(std::size_t step, const WaitsOfStep &waits)
    {
        const double unit = double(m_plan.clock.unitMicros()) / double(microsPerSecond);
        for (const std::int64_t wait : sortedWaits(waits))
            m_result.secondsBetween[step].push_back(double(wait) * unit);
    }

    // The groups that occur are the parts, by code; spreads waits and reasons over them.
    void breakDown()
    {
        m_result.isBrokenDown = true;
        std::map<std::uint32_t, std::uint32_t> parts; // by code
        for (const FunnelFindings &findings : m_findings)
            for (std::size_t group = 0; group < findings.groups.size(); ++group)
                if (findings.groupOutcomes[group].at(0, m_steps).customers > 0)
                    parts.emplace(findings.groups[group], 0);
        std::uint32_t count = 0;
        for (auto &[code, part] : parts)
            part = count++;
        std::vector<FunnelOutcomes> counts(count);
        std::vector<Reasons> reasons(count);
        for (const FunnelFindings &findings : m_findings) {
            std::vector<std::uint32_t> &partOf = m_partOf.emplace_back();
            for (std::size_t group = 0; group < findings.groups.size(); ++group) {
                const auto part = parts.find(findings.groups[group]);
                partOf.push_back(part == parts.end() ? 0 : part->second); // of nobody
                if (part != parts.end())
                    counts[part->second].add(findings.groupOutcomes[group]);
            }
            for (const FunnelFindings::Loss &loss : findings.losses)
                addReason(reasons[partOf[loss.group]], loss);
        }
        const columns::Dictionary *dictionary = m_plan.groups.dictionary();
        for (const auto &[code, part] : parts)
            m_result.parts.push_back(
                {code ? std::optional(dictionary->value(code)) : std::nullopt, figures(counts[part], reasons[part])});
        if (count > 0)
            parallelFor(m_steps - 1, [&](std::size_t i) { setPartMedians(i + 1); });
        sortParts(m_result.parts);
    }

    void setPartMedians(std::size_t step)
    {
        std::vector<GroupsOfScan> groups;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            GroupsOfScan &scan = groups.emplace_back();
            scan.parts = m_partOf[lane];
            for (const FunnelOutcomes &outcomes : m_findings[lane].groupOutcomes)
                scan.counts.push_back(outcomes.at(step, m_steps).customers);
        }
        const TwiceMedians medians = twiceMedianWaits(waitsOf(step), groups, m_result.parts.size());
        setMedian(m_result.steps[step], medians.all);
        for (std::size_t part = 0; part < medians.parts.size(); ++part)
            setMedian(m_result.parts[part].steps[step], medians.parts[part]);
    }

    FunnelPlan m_plan;
    std::size_t m_steps;
    std::vector<FunnelFindings> m_findings;
    std::vector<std::vector<std::uint32_t>> m_partOf; // by lane, group
    FunnelResult m_result;
};

} // namespace

Result<FunnelResult> runFunnel(const FunnelSpec &spec, const Scope &scope, const Job &job, bool withWaits)
{
    return FunnelRun(spec, scope).run(job, withWaits);
}

} // namespace panorama::journeys
