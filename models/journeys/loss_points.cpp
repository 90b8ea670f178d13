// SPDX-License-Identifier: GPL-3.0-or-later
// The funnel itself says who is lost; for these few the counted chain is found once more, now with its times.
#include "journeys/loss_points.h"

#include "journeys/counted_chains.h"
#include "journeys/funnel.h"

#include <algorithm>

namespace panorama::journeys {
namespace {

void findReason(const Scope &scope, LossPoint &point)
{
    point.reasoned = point.reached;
    const columns::EventTable &events = scope.snapshot->events;
    const columns::PropertyColumn *column = events.property("loss_reason");
    const auto [first, last] = events.of(point.customer);
    for (columns::Row row = last; column && row-- > first && events.times.at(row) >= point.reached.micros;)
        if (events.times.at(row) <= point.end.micros)
            if (const std::uint32_t code = column->code(row)) {
                point.reason = std::string(column->dictionary.text(code));
                point.reasoned = {events.times.at(row)};
                return;
            }
}

} // namespace

Result<std::vector<LossPoint>> lossPoints(const FunnelSpec &spec, const Scope &scope, const Job &job)
{
    TRY(const FunnelResult result, runFunnel(spec, scope, job));
    const CountedChains chains(spec, scope);
    std::vector<LossPoint> points;
    for (columns::CustomerNumber customer = 0; customer < result.outcomes.size(); ++customer) {
        const FunnelOutcome outcome = result.outcomes[customer];
        if (outcome.level == 0 || outcome.level >= spec.steps.size() || outcome.isOpen)
            continue;
        if (job.isCancelled())
            return cancelledError();
        const std::vector<std::int64_t> times = chains.of(customer).times;
        if (times.empty())
            continue;
        LossPoint point {customer, times.size() - 1, {times.back()}, {}, {}, {}};
        point.end.micros = std::min(times.front() + spec.windowMicros, scope.asOf.micros);
        findReason(scope, point);
        points.push_back(std::move(point));
    }
    return points;
}

} // namespace panorama::journeys
