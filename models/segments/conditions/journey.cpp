// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/condition.h"

namespace panorama::segments {
namespace {

// A cell of a retention, a stream of the paths, an hour of the week as a segment: whoever stands behind it, by the data
// of today. {"journey":DOCUMENT, …} with the members of domain/journey_part.h; journeys answer it.
class JourneyCondition final : public Condition
{
public:
    explicit JourneyCondition(JourneyQuestion question) : m_question(std::move(question)) { }
    Result<People> evaluate(const Evaluation &evaluation) const override
    {
        if (!evaluation.journey)
            return Error {ErrorCode::Unsupported, "Journeys cannot be asked for here.", {}, {}, {}};
        TRY(columns::Bits people, evaluation.journey(m_question));
        return People(std::move(people));
    }

private:
    JourneyQuestion m_question;
};

ConditionPtr read(JsonReader &reader, const Json &leaf)
{
    JourneyQuestion question;
    question.part = readJourneyPart(reader);
    if (const Json *document = leaf.find("journey"))
        question.document = *document;
    return std::make_shared<JourneyCondition>(std::move(question));
}

} // namespace

void register_journey(ConditionRegistry &registry)
{
    using Type = ConditionParameter::Type;
    registry.add({"journey", "Journey", {{"journey", Type::Journey}}, read});
}

} // namespace panorama::segments
