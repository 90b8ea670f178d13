// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "segments/event_recount.h"

#include <algorithm>

namespace panorama::segments {
namespace {

using columns::NumberRanges;

struct EventSpec
{
    EventCondition event;
    std::optional<Predicate> count, sum;
    std::string sumProperty, sumCurrency;
    TimeSpan span;
};

class EventLeaf final : public Condition
{
public:
    explicit EventLeaf(EventSpec spec) : m_spec(std::move(spec)) { }
    Basis basis() const override { return Basis::Events; }
    Result<People> evaluate(const Evaluation &evaluation) const override
    {
        const columns::EventFilter filter(evaluation.snapshot, m_spec.event);
        const SumSource source = sourceOf(*evaluation.snapshot);
        for (const auto &unknown : filter.unknown())
            evaluation.warn(unknown.pointer, unknown.message);
        if (m_spec.sum && !source.isKnown())
            evaluation.warn("/sum/property", "No event has a property \"" + m_spec.sumProperty + "\".");
        warnOfRates(evaluation);
        TallyTest test = testAt(source.scale());
        test.source = &source;
        const Window window = windowOf(evaluation);
        return evaluation.added ? withAdded(evaluation, filter, window, test)
                                : tally(evaluation, filter, window, test, {});
    }
    // Not with names or missing rates of which only the new ones tell.
    bool addsUp(const Evaluation &evaluation, const NewEvents &fresh) const override
    {
        return columns::EventFilter(evaluation.snapshot, m_spec.event).unknown().empty()
            && (!m_spec.sum || sourceOf(*evaluation.snapshot).isKnown())
            && std::ranges::all_of(fresh, [](const columns::TailPartPtr &part) {
                   return part->fresh->facts.unratedCurrencies.empty();
               });
    }
    Json found(const Evaluation &evaluation, columns::CustomerNumber customer) const override
    {
        const columns::EventTable &events = evaluation.snapshot->events;
        const columns::EventFilter filter(evaluation.snapshot, m_spec.event);
        const SumSource source = sourceOf(*evaluation.snapshot);
        const Window window = windowOf(evaluation);
        std::int64_t count = 0;
        Wide sum = 0;
        for (auto [row, last] = events.of(customer); row < last; ++row)
            if (window.contains(events.times.at(row)) && filter.matches(row)) {
                ++count;
                sum += m_spec.sum ? source.of(row) : 0;
            }
        Json found = Json::object({{"count", count}});
        if (m_spec.sum)
            found.set("sum", columns::Amounts {source.scale()}.decimal(sum).toText());
        return found;
    }

private:
    CountedRows rowsOf(const columns::SnapshotPtr &snapshot) const
    {
        return {snapshot->events, columns::EventFilter(snapshot, m_spec.event),
                m_spec.sum ? std::optional(sourceOf(*snapshot)) : std::nullopt};
    }
    Result<People> withAdded(const Evaluation &evaluation, const columns::EventFilter &filter, const Window &window,
                             const TallyTest &test) const
    {
        std::vector<AddedRows> added;
        int scale = test.source->scale();
        for (const columns::TailPartPtr &part : *evaluation.added) {
            added.push_back({rowsOf(part->fresh), part->owners});
            scale = std::max(scale, added.back().rows.scale());
        }
        if (takesAdded(test))
            return tally(evaluation, filter, window, test, peopleOf(added, window));
        TRY(const People before, tally(evaluation, filter, window, test, {}));
        columns::Bits people = before.bits(evaluation.people());
        recount(rowsOf(evaluation.snapshot), added, window, testAt(scale), scale, people);
        return People(std::move(people));
    }
    SumSource sourceOf(const columns::Snapshot &snapshot) const
    {
        return {snapshot, m_spec.sumProperty, m_spec.sumCurrency};
    }
    Window windowOf(const Evaluation &evaluation) const
    {
        return m_spec.span.window(evaluation.asOf, evaluation.snapshot->facts.zone);
    }
    TallyTest testAt(int scale) const
    {
        TallyTest test;
        if (m_spec.count)
            test.count = NumberRanges::of(*m_spec.count, 0);
        if (m_spec.sum)
            test.sum = NumberRanges::of(*m_spec.sum, scale);
        return test;
    }
    // Amounts without a rate of their day count as missing; that is said where amounts in the base currency matter.
    void warnOfRates(const Evaluation &evaluation) const
    {
        bool asks = m_spec.sum && m_spec.sumProperty == "value" && m_spec.sumCurrency.empty();
        for (const PropertyTest &test : m_spec.event.where)
            asks = asks || (test.property == "value" && test.nativeCurrency.empty());
        if (asks)
            for (const std::string &currency : evaluation.snapshot->facts.unratedCurrencies)
                evaluation.warn("", "Amounts in " + currency + " without a rate of their day count as missing.");
    }

    EventSpec m_spec;
};

std::optional<Predicate> readCount(JsonReader &reader)
{
    const Json *json = reader.optionalObject("count");
    if (!json)
        return std::nullopt;
    JsonReader inner(*json, reader.pointer("count"));
    Predicate predicate = readPredicate(inner, *json, true, true);
    if (const auto result = inner.finish(); !result)
        reader.complain(result.error().message, result.error().where, result.error().mend);
    return predicate;
}

void readSum(JsonReader &reader, EventSpec &spec)
{
    const Json *json = reader.optionalObject("sum");
    if (!json)
        return;
    JsonReader inner(*json, reader.pointer("sum"));
    spec.sumProperty = toNfc(inner.text("property"));
    spec.sumCurrency = readNativeCurrency(inner, spec.sumProperty);
    spec.sum = readPredicate(inner, *json, true, true);
    if (const auto result = inner.finish(); !result)
        reader.complain(result.error().message, result.error().where, result.error().mend);
}

ConditionPtr read(JsonReader &reader, const Json &)
{
    EventSpec spec;
    spec.event = readEventCondition(reader);
    spec.count = readCount(reader);
    readSum(reader, spec);
    spec.span = readTimeSpan(reader);
    return std::make_shared<EventLeaf>(std::move(spec));
}

} // namespace

void register_event(ConditionRegistry &registry)
{
    using Type = ConditionParameter::Type;
    registry.add({"event",
                  "Event",
                  {{"event", Type::Event},
                   {"where", Type::Where, false},
                   {"count", Type::Number, false},
                   {"sum", Type::Comparison, false},
                   {"", Type::Span, false}},
                  read});
}

} // namespace panorama::segments
