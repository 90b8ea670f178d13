// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/event_filter.h"
#include "segments/condition.h"
#include "segments/sequence_match.h"
#include "segments/time_span.h"

namespace panorama::segments {

struct SequenceSpec
{
    std::vector<EventCondition> steps;
    std::optional<Decimal> withinDays;
    TimeSpan span;
};

// Whom a sequence holds for. Two ways: steps of different event types are merged by time from the lists of their types,
// shard by shard; where one type serves several steps, each customer's own events are matched.
class SequenceScan
{
public:
    SequenceScan(const Evaluation &evaluation, const SequenceSpec &spec);
    Result<columns::Bits> run();
    bool holds(columns::CustomerNumber customer); // by the customer's own events

private:
    bool hasDistinctTypes() const;
    std::vector<std::uint64_t> candidatesOf(columns::CustomerNumber first, std::size_t size) const;
    Result<columns::Bits> scanCustomers();
    Result<columns::Bits> mergeLists();
    template<typename Time> void mergeShard(std::uint32_t shard, columns::Bits &people) const;
    void flush(std::int64_t instant);
    std::uint32_t maskOf(columns::Row row) const;

    const Evaluation &m_evaluation;
    const columns::EventTable &m_events;
    Window m_window;
    std::int64_t m_within; // µs, negative = no limit
    SequenceMatch m_match;
    std::vector<columns::EventFilter> m_filters;
    std::vector<std::uint32_t> m_typeMasks; // by event type: the steps of that name
    std::vector<std::uint32_t> m_masks; // of the events of the present instant
};

} // namespace panorama::segments
