// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "segments/condition.h"
#include "segments/consent_state.h"

#include <algorithm>

namespace panorama::segments {
namespace {

constexpr std::string_view contactChannels[] = {"sms", "email", "phone", "wechat", "push", "post"};

// The latest word at or before as_of decides; at one instant a withdrawal comes last.
class ConsentCondition final : public Condition
{
public:
    ConsentCondition(std::string channel, std::string purpose)
        : m_channel(std::move(channel)), m_purpose(std::move(purpose))
    {
    }
    Basis basis() const override { return Basis::Profile; }
    Result<People> evaluate(const Evaluation &evaluation) const override
    {
        const columns::ConsentColumn *column = evaluation.snapshot->consent(m_channel, m_purpose);
        if (!column) {
            if (m_purpose != "marketing")
                evaluation.warn("/purpose", "No consent has the purpose \"" + m_purpose + "\".");
            return People(columns::Bits(evaluation.people()));
        }
        if (column->lastTime <= evaluation.asOf.micros)
            return People(column->granted);
        return People(grantedAt(*column, evaluation.people(), evaluation.asOf));
    }

private:
    std::string m_channel, m_purpose;
};

ConditionPtr read(JsonReader &reader, const Json &)
{
    const std::string channel = reader.text("consent");
    if (reader.has("consent")
        && std::find(std::begin(contactChannels), std::end(contactChannels), channel) == std::end(contactChannels))
        reader.complain("\"consent\" is one of sms, email, phone, wechat, push, post.", reader.pointer("consent"));
    return std::make_shared<ConsentCondition>(channel, toNfc(reader.optionalText("purpose").value_or("marketing")));
}

} // namespace

void register_consent(ConditionRegistry &registry)
{
    using Type = ConditionParameter::Type;
    registry.add({"consent", "Consent", {{"consent", Type::ContactChannel}, {"purpose", Type::Text, false}}, read});
}

} // namespace panorama::segments
