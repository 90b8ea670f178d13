// SPDX-License-Identifier: GPL-3.0-or-later
// From the events of each customer to paths: each conversion takes the touches of its look-back; what comes after the
// last conversion is a path that led to nothing. The tallies of the parts are merged in their order.
#include "journeys/attribution.h"

#include "core/parallel.h"
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

// The paths of customers, one customer after the other.
class PathScan
{
public:
    PathScan(const AttributionPlan &plan, PathTally &tally)
        : m_plan(plan), m_tally(tally), m_needsAges(plan.wants(AttributionModel::TimeDecay))
    {
    }

    void customer(columns::CustomerNumber customer)
    {
        collect(visibleRows(m_plan.scope, m_plan.clock, m_plan.asOf, customer));
        std::size_t first = 0, last = 0; // touches within the look-back
        for (std::size_t i = 0; i < m_conversions.size(); ++i) {
            const std::int64_t time = m_plan.clock.unitsAt(m_conversions[i]);
            while (last < m_times.size() && m_times[last] <= time)
                ++last;
            while (first < last && time - m_times[first] > m_plan.lookback)
                ++first;
            if (time >= m_plan.from && time < m_plan.to)
                convert(m_conversions[i], time, first, last);
            if (m_plan.spec.resetAfterConversion)
                first = last;
        }
        // What is not later than the last conversion has had its chance.
        if (last < m_times.size())
            m_tally.add(std::span(m_channels).subspan(last), {}, {0, 0, 1});
    }

private:
    void collect(columns::RowSpan rows)
    {
        const columns::PackedView &types = m_plan.scope.snapshot->events.types;
        m_times.clear();
        m_channels.clear();
        m_conversions.clear();
        for (columns::Row row = rows.first; row < rows.last; ++row) {
            const std::uint32_t mask = m_plan.table.mask(std::uint32_t(types.at(row)), row);
            if (mask & AttributionPlan::conversionBit)
                m_conversions.push_back(row);
            if (mask & ~AttributionPlan::conversionBit) {
                m_times.push_back(m_plan.clock.unitsAt(row));
                m_channels.push_back(m_plan.by->code(row));
            }
        }
    }

    void convert(columns::Row row, std::int64_t time, std::size_t first, std::size_t last)
    {
        const double days = double(m_plan.clock.unitMicros()) / double(microsPerDay);
        m_ages.clear();
        for (std::size_t i = first; m_needsAges && i < last; ++i)
            m_ages.push_back(double(time - m_times[i]) * days);
        const std::int64_t amount = m_plan.scope.snapshot->events.baseAmount(row);
        const Units value = amount == columns::Amounts::none ? 0 : amount;
        m_tally.add(std::span(m_channels).subspan(first, last - first), m_ages, {1, value, 0});
    }

    const AttributionPlan &m_plan;
    PathTally &m_tally;
    bool m_needsAges;
    std::vector<std::int64_t> m_times;
    std::vector<std::uint32_t> m_channels;
    std::vector<columns::Row> m_conversions;
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
        PathScan scan(plan, parts[tally]);
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
