// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/counted_chains.h"

#include "journeys/chain.h"

namespace panorama::journeys {

CountedChains::CountedChains(const FunnelSpec &spec, const Scope &scope)
    : m_spec(spec),
      m_scope(scope),
      m_table(scope.snapshot, spec.steps, std::vector<std::string>(spec.steps.size())),
      m_from(spec.span.start(scope.snapshot->facts.zone).micros),
      m_to(spec.span.end(scope.snapshot->facts.zone).micros)
{
}

CountedChains::Found CountedChains::of(columns::CustomerNumber customer) const
{
    const columns::EventTable &events = m_scope.snapshot->events;
    std::vector<OtherEvent> list;
    const auto [first, last] = events.of(customer);
    const std::optional<std::uint32_t> note = events.typeCode(lossNoteEvent);
    for (columns::Row row = first; row < last && events.times.at(row) <= m_scope.asOf.micros; ++row) {
        const auto type = std::uint32_t(events.types.at(row));
        const std::uint32_t mask = m_table.mask(type, row);
        if (mask != 0 || type != note) // a note that fills no step stands between none
            list.push_back({events.times.at(row), mask, row});
    }
    if (m_spec.order == FunnelOrder::Ordered)
        return ordered(list);
    OtherChain chain = otherChain(list,
                                  {m_spec.order == FunnelOrder::Strict, int(m_spec.steps.size()), m_from, m_to,
                                   m_spec.windowMicros, m_spec.view == FunnelView::Period});
    const columns::Row start = chain.at.empty() ? 0 : list[chain.at.front()].row;
    return {std::move(chain.times), start};
}

CountedChains::Found CountedChains::ordered(const std::vector<OtherEvent> &list) const
{
    std::vector<std::int64_t> times;
    std::vector<std::uint32_t> masks;
    std::vector<columns::Row> rows;
    for (const OtherEvent &event : list)
        if (event.mask && event.time >= m_from && (m_spec.view == FunnelView::Cohort || event.time < m_to)) {
            times.push_back(event.time);
            masks.push_back(event.mask);
            rows.push_back(event.row);
        }
    const Chain chain = countedChain({times, masks}, {int(m_spec.steps.size()), m_from, m_to, m_spec.windowMicros});
    Found found;
    for (std::size_t step = 0; step < std::size_t(chain.level); ++step)
        found.times.push_back(times[chain.at[step]]);
    found.first = chain.level ? rows[chain.at[0]] : 0;
    return found;
}

} // namespace panorama::journeys
