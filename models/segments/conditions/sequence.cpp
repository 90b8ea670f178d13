// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/event_filter.h"
#include "segments/condition.h"
#include "segments/sequence_match.h"
#include "segments/time_span.h"

#include <algorithm>

namespace panorama::segments {
namespace {

using columns::Bits;
using columns::CustomerNumber;
using columns::Row;

struct SequenceSpec
{
    std::vector<EventCondition> steps;
    std::optional<Decimal> withinDays;
    TimeSpan span;
};

// Evaluates a sequence for one customer after the other, of those who have every type of event in it.
class SequenceScan
{
public:
    SequenceScan(const Evaluation &evaluation, const SequenceSpec &spec)
        : m_events(evaluation.snapshot->events),
          m_window(spec.span.window(evaluation.asOf, evaluation.snapshot->facts.zone)),
          m_match(spec.steps.size(), spec.withinDays ? microsOfDays(*spec.withinDays, false) : -1),
          m_typeMasks(m_events.typeNames.size())
    {
        for (std::size_t i = 0; i < spec.steps.size(); ++i) {
            m_filters.emplace_back(evaluation.snapshot, spec.steps[i]);
            for (const auto &unknown : m_filters.back().unknown())
                evaluation.warn("/sequence/" + std::to_string(i) + unknown.pointer, unknown.message);
            if (m_filters.back().type())
                m_typeMasks[*m_filters.back().type()] |= 1U << i;
        }
    }
    Bits candidates(std::uint32_t people) const
    {
        Bits bits(people, true);
        for (const columns::EventFilter &filter : m_filters)
            for (std::size_t w = 0; w < bits.words().size(); ++w)
                bits.words()[w] &= filter.type() ? m_events.typeCustomers[*filter.type()][w] : 0;
        return bits;
    }
    bool holds(CustomerNumber customer)
    {
        m_match.reset();
        m_masks.clear();
        std::int64_t instant = 0;
        for (auto [row, last] = m_events.of(customer); row < last && !m_match.isComplete(); ++row) {
            const std::uint32_t mask = maskOf(row);
            if (!mask)
                continue;
            const std::int64_t time = m_events.times.at(row);
            if (!m_window.contains(time))
                continue;
            if (!m_masks.empty() && time != instant)
                flush(instant);
            instant = time;
            m_masks.push_back(mask);
        }
        if (!m_masks.empty())
            flush(instant);
        return m_match.isComplete();
    }

private:
    void flush(std::int64_t instant)
    {
        m_match.add(instant, m_masks);
        m_masks.clear();
    }
    std::uint32_t maskOf(Row row) const
    {
        std::uint32_t mask = m_typeMasks[m_events.types.at(row)];
        for (std::uint32_t rest = mask; rest; rest &= rest - 1)
            if (!m_filters[std::size_t(std::countr_zero(rest))].whereHolds(row))
                mask &= ~(rest & -rest);
        return mask;
    }

    const columns::EventTable &m_events;
    Window m_window;
    SequenceMatch m_match;
    std::vector<columns::EventFilter> m_filters;
    std::vector<std::uint32_t> m_typeMasks; // by event type: the steps of that name
    std::vector<std::uint32_t> m_masks; // of the events of the present instant
};

class SequenceLeaf final : public Condition
{
public:
    explicit SequenceLeaf(SequenceSpec spec) : m_spec(std::move(spec)) { }
    Result<Bits> evaluate(const Evaluation &evaluation) const override
    {
        SequenceScan scan(evaluation, m_spec);
        Bits bits = scan.candidates(evaluation.people());
        for (std::size_t w = 0; w < bits.words().size(); ++w) {
            if (w % 1024 == 0 && evaluation.isCancelled())
                return cancelledError();
            std::uint64_t &word = bits.words()[w];
            for (std::uint64_t rest = word; rest; rest &= rest - 1)
                if (!scan.holds(CustomerNumber(w * 64 + std::size_t(std::countr_zero(rest)))))
                    word &= ~(rest & -rest);
        }
        return bits;
    }

private:
    SequenceSpec m_spec;
};

std::vector<EventCondition> readSteps(JsonReader &reader)
{
    std::vector<EventCondition> steps;
    const Json *list = reader.array("sequence");
    if (!list)
        return steps;
    if (list->items().size() < 2 || list->items().size() > 10)
        reader.complain("A sequence has 2 to 10 steps.", reader.pointer("sequence"));
    for (const Json &step : list->items()) {
        const std::string pointer = reader.pointer("sequence") + "/" + std::to_string(steps.size());
        if (!step.isObject()) {
            reader.complain("A step must be an object.", pointer);
            return steps;
        }
        JsonReader inner(step, pointer);
        steps.push_back(readEventCondition(inner));
        if (const auto result = inner.finish(); !result)
            reader.complain(result.error().message, result.error().where, result.error().mend);
    }
    return steps;
}

ConditionPtr read(JsonReader &reader, const Json &)
{
    SequenceSpec spec;
    spec.steps = readSteps(reader);
    spec.withinDays = readDays(reader, "within_days", true);
    spec.span = readTimeSpan(reader);
    return std::make_shared<SequenceLeaf>(std::move(spec));
}

} // namespace

void register_sequence(ConditionRegistry &registry)
{
    using Type = ConditionParameter::Type;
    registry.add({"sequence",
                  "Sequence",
                  {{"sequence", Type::Steps}, {"within_days", Type::Days, false}, {"", Type::Span, false}},
                  read});
}

} // namespace panorama::segments
