// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lifecycle.h"

#include "segments/condition.h"

namespace panorama::segments {
namespace {

// Whoever is in a stage of the lifecycle (domain/lifecycle.h) by the orders at or before as_of.
class LifecycleCondition final : public Condition
{
public:
    LifecycleCondition(LifecycleStage stage, LifecycleLimits limits) : m_stage(stage), m_limits(limits) { }
    Result<People> evaluate(const Evaluation &evaluation) const override
    {
        TRY(const columns::Buyers *buyers, evaluation.buyers());
        const bool prospects = m_stage == LifecycleStage::Prospect;
        columns::Bits bits(evaluation.people(), prospects);
        for (const columns::Buyer &buyer : buyers->list)
            if (prospects)
                bits.reset(buyer.customer);
            else if (stageOf(evaluation, buyer) == m_stage)
                bits.set(buyer.customer);
        return People(std::move(bits));
    }
    Json found(const Evaluation &evaluation, columns::CustomerNumber customer) const override
    {
        const auto buyers = evaluation.buyers();
        const columns::Buyer *buyer = buyers ? (*buyers)->find(customer) : nullptr;
        if (!buyer)
            return Json::object({{"stage", "prospect"}});
        return Json::object({{"stage", lifecycleStageId(stageOf(evaluation, *buyer))},
                             {"days_since_first_order", (evaluation.asOf.micros - buyer->first) / microsPerDay},
                             {"days_since_latest_order", buyer->recencyDays(evaluation.asOf)}});
    }
    Result<ConditionPtr> settled(const DocumentLibrary &library) const override
    {
        const Result<Json> document = library("panorama.lifecycle/1");
        if (!document)
            return ConditionPtr();
        TRY(const LifecycleLimits limits, parseLifecycle(*document));
        return ConditionPtr(std::make_shared<LifecycleCondition>(m_stage, limits));
    }
    std::string key() const override { return lifecycleJson(m_limits).dump(true); }

private:
    LifecycleStage stageOf(const Evaluation &evaluation, const columns::Buyer &buyer) const
    {
        return m_limits.stageOf(evaluation.asOf, {buyer.first}, {buyer.latest});
    }
    LifecycleStage m_stage;
    LifecycleLimits m_limits;
};

ConditionPtr read(JsonReader &reader, const Json &)
{
    const std::string text = reader.text("lifecycle");
    const auto stage = lifecycleStageFromId(text);
    if (!stage && reader.has("lifecycle"))
        reader.complain("There is no stage of this name.", reader.pointer("lifecycle"),
                        "Use prospect, new, active, at_risk, dormant or churned.");
    return std::make_shared<LifecycleCondition>(stage.value_or(LifecycleStage::Prospect), LifecycleLimits());
}

} // namespace

void register_lifecycle(ConditionRegistry &registry)
{
    registry.add({"lifecycle", "Lifecycle", {{"lifecycle", ConditionParameter::Type::Stage}}, read});
}

} // namespace panorama::segments
