// SPDX-License-Identifier: GPL-3.0-or-later
// The funnel itself says who is lost; for these few the counted chain is found once more, now with its times.
#include "journeys/loss_points.h"

#include "journeys/chain.h"
#include "journeys/funnel.h"
#include "journeys/other_chain.h"

#include <algorithm>

namespace panorama::journeys {
namespace {

class ChainTimes
{
public:
    ChainTimes(const FunnelSpec &spec, const Scope &scope)
        : m_spec(spec),
          m_scope(scope),
          m_table(scope.snapshot, spec.steps, std::vector<std::string>(spec.steps.size())),
          m_from(spec.span.start(scope.snapshot->facts.zone).micros),
          m_to(spec.span.end(scope.snapshot->facts.zone).micros)
    {
    }
    // Times of the counted chain's events.
    std::vector<std::int64_t> of(columns::CustomerNumber customer)
    {
        const columns::EventTable &events = m_scope.snapshot->events;
        std::vector<OtherEvent> list;
        const auto [first, last] = events.of(customer);
        for (columns::Row row = first; row < last && events.times.at(row) <= m_scope.asOf.micros; ++row)
            list.push_back({events.times.at(row), m_table.mask(std::uint32_t(events.types.at(row)), row), row});
        if (m_spec.order != FunnelOrder::Ordered)
            return otherChain(list,
                              {m_spec.order == FunnelOrder::Strict, int(m_spec.steps.size()), m_from, m_to,
                               m_spec.windowMicros, m_spec.view == FunnelView::Period})
                .times;
        return ordered(list);
    }

private:
    std::vector<std::int64_t> ordered(const std::vector<OtherEvent> &list) const
    {
        std::vector<std::int64_t> times;
        std::vector<std::uint32_t> masks;
        for (const OtherEvent &event : list)
            if (event.mask && event.time >= m_from && (m_spec.view == FunnelView::Cohort || event.time < m_to)) {
                times.push_back(event.time);
                masks.push_back(event.mask);
            }
        const Chain chain = countedChain({times, masks}, {int(m_spec.steps.size()), m_from, m_to, m_spec.windowMicros});
        std::vector<std::int64_t> found;
        for (std::size_t step = 0; step < std::size_t(chain.level); ++step)
            found.push_back(times[chain.at[step]]);
        return found;
    }

    const FunnelSpec &m_spec;
    const Scope &m_scope;
    StepTable m_table;
    std::int64_t m_from, m_to;
};

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
    ChainTimes chains(spec, scope);
    std::vector<LossPoint> points;
    for (columns::CustomerNumber customer = 0; customer < result.outcomes.size(); ++customer) {
        const FunnelOutcome outcome = result.outcomes[customer];
        if (outcome.level == 0 || outcome.level >= spec.steps.size() || outcome.isOpen)
            continue;
        if (job.isCancelled())
            return cancelledError();
        const std::vector<std::int64_t> times = chains.of(customer);
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
