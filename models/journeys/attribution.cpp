// SPDX-License-Identifier: GPL-3.0-or-later
// From the events of each customer to paths: each conversion takes the touches of its look-back; what comes after the
// last conversion is a path that led to nothing. The tallies of the parts are merged in their order.
#include "journeys/attribution.h"

#include "core/parallel.h"
#include "journeys/path_scan.h"
#include "journeys/quick_paths.h"

#include <algorithm>

namespace panorama::journeys {
namespace {

std::vector<EventCondition> conditionsOf(const AttributionSpec &spec)
{
    std::vector<EventCondition> conditions {spec.conversion};
    conditions.insert(conditions.end(), spec.touches.begin(), spec.touches.end());
    return conditions;
}

std::vector<std::string> pointersOf(const AttributionSpec &spec)
{
    std::vector<std::string> pointers {"/conversion"};
    pointers.resize(1 + spec.touches.size(), "/touch");
    return pointers;
}

// Adds what the paths of customers led to.
class PathTaker
{
public:
    PathTaker(const AttributionPlan &plan, PathTally &tally)
        : m_plan(plan), m_tally(tally), m_needsAges(plan.wants(AttributionModel::TimeDecay))
    {
    }
    void converted(columns::Row row, const PathScan<PathTaker>::Touches &touches)
    {
        const double days = double(m_plan.clock.unitMicros()) / double(microsPerDay);
        const std::int64_t time = m_plan.clock.unitsAt(row);
        m_ages.clear();
        for (std::size_t i = 0; m_needsAges && i < touches.times.size(); ++i)
            m_ages.push_back(double(time - touches.times[i]) * days);
        const std::int64_t amount = m_plan.scope.snapshot->events.baseAmount(row);
        const Units value = amount == columns::Amounts::none ? 0 : amount;
        m_tally.add(touches.channels, m_ages, {1, value, 0});
    }
    void ended(std::span<const std::uint32_t> channels) { m_tally.add(channels, {}, {0, 0, 1}); }

private:
    const AttributionPlan &m_plan;
    PathTally &m_tally;
    bool m_needsAges;
    std::vector<double> m_ages;
};

} // namespace

AttributionPlan::AttributionPlan(const AttributionSpec &attribution, const Scope &people)
    : spec(attribution),
      scope(people),
      table(people.snapshot, conditionsOf(attribution), pointersOf(attribution)),
      clock(people.snapshot->events.times),
      by(attribution.byCampaign ? people.snapshot->events.campaign : people.snapshot->events.channel),
      from(clock.atOrAfter(attribution.span.start(people.snapshot->facts.zone))),
      to(clock.atOrAfter(attribution.span.end(people.snapshot->facts.zone))),
      lookback(clock.span(attribution.lookbackMicros)),
      asOf(clock.atOrBefore(people.asOf))
{
}

bool AttributionPlan::wants(AttributionModel model) const
{
    return std::ranges::find(spec.models, model) != spec.models.end();
}

std::vector<Warning> rateWarnings(const columns::Snapshot &snapshot, const std::string &path)
{
    std::vector<Warning> warnings;
    for (const std::string &currency : snapshot.facts.unratedCurrencies)
        warnings.push_back(
            {path, "Amounts in " + currency + " have no stored rate of their day and count as missing."});
    return warnings;
}

// Customers in `tallies` parts, whatever the machine; the tallies are merged in their order.
static PathTally generalTally(const AttributionPlan &plan, const Job &job)
{
    constexpr std::size_t tallies = 8;
    std::vector<PathTally> parts(tallies, PathTally(plan.spec, plan.channels()));
    parallelFor(tallies, [&](std::size_t tally) {
        PathTaker taker(plan, parts[tally]);
        PathScan scan(plan, taker);
        for (std::size_t part = tally * scopeParts / tallies; part < (tally + 1) * scopeParts / tallies; ++part) {
            const CustomerRange range = customersOf(plan.scope, part);
            for (columns::CustomerNumber customer = range.first; customer < range.last && !job.isCancelled();
                 ++customer)
                if (plan.scope.includes(customer))
                    scan.customer(customer);
        }
    });
    for (std::size_t tally = 1; tally < tallies; ++tally)
        parts[0].merge(parts[tally]);
    return std::move(parts[0]);
}

static PathTally quickTally(const AttributionPlan &plan, const Job &job)
{
    constexpr std::size_t groups = 8;
    std::vector<PathCounts> counts(groups, PathCounts(plan.channels()));
    parallelFor(groups, [&](std::size_t group) {
        QuickPaths paths(plan, counts[group]);
        for (std::size_t part = group; part < scopeParts && !job.isCancelled(); part += groups)
            paths.customers(customersOf(plan.scope, part));
    });
    PathTally tally(plan.spec, plan.channels());
    for (const PathCounts &part : counts)
        tally.add(part);
    return tally;
}

Result<AttributionResult> runAttribution(const AttributionSpec &spec, const Scope &scope, const Job &job)
{
    const AttributionPlan plan(spec, scope);
    const PathTally tally = QuickPaths::appliesTo(plan) ? quickTally(plan, job) : generalTally(plan, job);
    if (job.isCancelled())
        return cancelledError();
    const columns::Dictionary &names = plan.by->dictionary;
    AttributionResult result = attributionResult(
        spec, tally, {scope.snapshot->events.amounts.scale, scope.snapshot->facts.currency},
        [&](std::uint32_t code) { return code == 0 ? std::nullopt : std::optional(std::string(names.text(code))); });
    std::vector<Warning> warnings = plan.table.warnings();
    for (std::vector<Warning> more : {rateWarnings(*scope.snapshot, "/conversion"), std::move(result.warnings)})
        warnings.insert(warnings.end(), more.begin(), more.end());
    result.warnings = std::move(warnings);
    result.revision = scope.snapshot->facts.revision;
    return result;
}

} // namespace panorama::journeys
