// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/sequence_scan.h"

namespace panorama::segments {
namespace {

class SequenceLeaf final : public Condition
{
public:
    explicit SequenceLeaf(SequenceSpec spec) : m_spec(std::move(spec)) { }
    Basis basis() const override { return Basis::Events; }
    Result<People> evaluate(const Evaluation &evaluation) const override
    {
        TRY(columns::Bits people, SequenceScan(evaluation, m_spec).run());
        return People(std::move(people));
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
