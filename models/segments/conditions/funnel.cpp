// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/funnel_spec.h"
#include "segments/condition.h"

namespace panorama::segments {
namespace {

struct Mistake
{
    const char *member;
    std::string message, mend;
};

// What the funnel that a leaf asks about does not have.
std::optional<Mistake> mistakeOf(const StagePart &part, const FunnelSpec &spec)
{
    if (part.step > spec.steps.size())
        return Mistake {"step", "The funnel has only " + std::to_string(spec.steps.size()) + " steps.",
                        "Count from 1."};
    if (part.value && spec.breakdown.kind == BreakdownKind::None)
        return Mistake {"value", "A value is one of the funnel's breakdown, and this funnel has none.",
                        "Give the funnel a \"breakdown\", or leave \"value\" out."};
    return std::nullopt;
}

// Whoever reached a step of a funnel, was lost after it, or may still go on: a bar of its chart as a segment.
// {"funnel":DOCUMENT|ID,"step":K,"state":"reached|lost|open"}, of the lost also those of one reason
// ("reason":"price"); journeys answer it, through the evaluation.
class FunnelCondition final : public Condition
{
public:
    explicit FunnelCondition(JourneyQuestion question) : m_question(std::move(question)) { }
    Result<People> evaluate(const Evaluation &evaluation) const override
    {
        if (!evaluation.journey)
            return Error {ErrorCode::Unsupported, "Funnels cannot be asked for here.", {}, {}, {}};
        TRY(columns::Bits people, evaluation.journey(m_question));
        return People(std::move(people));
    }
    Result<ConditionPtr> settled(const DocumentLibrary &library) const override
    {
        if (!m_question.document.isString())
            return ConditionPtr();
        JourneyQuestion question = m_question;
        TRY(question.document, library(m_question.document.text()));
        TRY(const FunnelSpec spec, parseFunnelSpec(question.document));
        if (const auto wrong = mistakeOf(std::get<StagePart>(m_question.part), spec))
            return invalidError(wrong->message, {}, wrong->mend);
        return ConditionPtr(std::make_shared<FunnelCondition>(std::move(question)));
    }
    std::string key() const override { return m_question.document.dump(true); }

private:
    JourneyQuestion m_question;
};

ConditionPtr read(JsonReader &reader, const Json &)
{
    JourneyQuestion question;
    std::optional<FunnelSpec> written;
    const Json *document = reader.any("funnel");
    if (document->isObject()) {
        Result<FunnelSpec> spec = parseFunnelSpec(*document, reader.pointer("funnel"));
        if (!spec)
            reader.complain(spec.error().message, spec.error().where, spec.error().mend);
        else
            written = std::move(*spec);
    } else if (!document->isString() || document->text().empty()) {
        reader.complain("\"funnel\" is the id of a saved funnel or a whole document.", reader.pointer("funnel"));
    }
    question.document = *document;
    const StagePart part = readStagePart(reader);
    if (const auto wrong = written ? mistakeOf(part, *written) : std::nullopt)
        reader.complain(wrong->message, reader.pointer(wrong->member), wrong->mend);
    question.part = part;
    return std::make_shared<FunnelCondition>(std::move(question));
}

} // namespace

void register_funnel(ConditionRegistry &registry)
{
    using Type = ConditionParameter::Type;
    registry.add({"funnel",
                  "Funnel",
                  {{"funnel", Type::Funnel},
                   {"step", Type::Number},
                   {"state", Type::Text, false},
                   {"reason", Type::Text, false}},
                  read});
}

} // namespace panorama::segments
