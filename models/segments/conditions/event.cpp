// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "segments/event_changes.h"

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
        if (!evaluation.added)
            return tally(evaluation, filter, window, test, {});
        const AllRows rows(*this, evaluation);
        const AddedPeople added = peopleOf(rows.added, window);
        if (leastOf(test))
            return tally(evaluation, filter, window, test, added);
        TRY(const People before, tally(evaluation, filter, window, test, {}));
        columns::Bits people = before.bits(evaluation.people());
        recount({rows.former, rows.added, window, testAt(rows.scale), rows.scale},
                everybodyOf(added, evaluation.people()), people);
        return People(std::move(people));
    }
    std::optional<People> follow(const Evaluation &evaluation, const FormerAnswer &before) const override
    {
        const AllRows rows(*this, evaluation);
        const Recount asked {rows.former, rows.added, windowOf(evaluation), testAt(rows.scale), rows.scale};
        const Window was = m_spec.span.window(before.asOf, evaluation.snapshot->facts.zone);
        const std::optional<std::size_t> least = leastOf(asked.test);
        if (least && before.levels.size() + 1 != *least)
            return std::nullopt;
        const auto changes = changesOf(rows.former, rows.added, before.parts, was, asked.window);
        if (!changes)
            return std::nullopt;
        columns::Bits people = before.people.bits(evaluation.people());
        if (!least) {
            recount(asked, everybodyOf({changes->entered, changes->left}, evaluation.people()), people);
            return People(std::move(people));
        }
        FollowedCount count(std::move(people), before.levels);
        for (const columns::CustomerNumber customer : changes->entered)
            count.climb(customer);
        if (!changes->left.empty())
            for (const Counted &counted : countRows(asked, everybodyOf({changes->left}, evaluation.people())))
                count.put(counted);
        if (evaluation.levels)
            *evaluation.levels = count.takeLevels();
        return People(count.takePeople());
    }
    // Not with names or missing rates of which only the new ones tell.
    bool addsUp(const Evaluation &evaluation, const NewEvents &fresh) const override
    {
        return columns::EventFilter(evaluation.snapshot, m_spec.event).unknown().empty()
            && (!m_spec.sum || sourceOf(*evaluation.snapshot).isKnown())
            && std::ranges::all_of(fresh, [this](const columns::TailPartPtr &part) {
                   return part->fields->facts.unratedCurrencies.empty() && (needsNoMore() || part->all());
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
    // Those of the snapshot, and what was added to them; sums of all of them fit the scale.
    struct AllRows
    {
        CountedRows former;
        std::vector<AddedRows> added;
        int scale = 0;
        AllRows(const EventLeaf &leaf, const Evaluation &evaluation) : former(leaf.rowsOf(evaluation.snapshot))
        {
            scale = former.scale();
            for (const columns::TailPartPtr &part : evaluation.added ? *evaluation.added : NewEvents()) {
                added.push_back({leaf.rowsOf(leaf.needsNoMore() ? part->fields : part->all()->snapshot), part->owners,
                                 part->customers});
                scale = std::max(scale, added.back().rows.scale());
            }
        }
    };
    // Than the fields of every event.
    bool needsNoMore() const
    {
        return (!m_spec.sum || columns::isEventField(m_spec.sumProperty))
            && std::ranges::all_of(m_spec.event.where,
                                   [](const PropertyTest &test) { return columns::isEventField(test.property); });
    }
    CountedRows rowsOf(const columns::SnapshotPtr &snapshot) const
    {
        return {snapshot->events, columns::EventFilter(snapshot, m_spec.event),
                m_spec.sum ? std::optional(sourceOf(*snapshot)) : std::nullopt};
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
