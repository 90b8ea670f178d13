// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/funnel_result.h"

namespace panorama::journeys {
namespace {

template<typename Test> columns::Bits customersWith(const std::vector<FunnelOutcome> &outcomes, Test test)
{
    columns::Bits people(outcomes.size());
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        if (test(outcomes[i]))
            people.set(i);
    return people;
}

Json orNull(const std::optional<double> &number)
{
    return number ? Json(*number) : Json();
}

Json stepJson(const FunnelStep &step)
{
    Json reasons = Json::object();
    for (const auto &[reason, count] : step.lossReasons)
        reasons.set(reason, count);
    return Json::object({{"event", step.event},
                         {"customers", step.customers},
                         {"rate_from_previous", orNull(step.rateFromPrevious)},
                         {"rate_from_first", orNull(step.rateFromFirst)},
                         {"median_seconds_from_previous", orNull(step.medianSeconds)},
                         {"lost", step.lost},
                         {"open", step.open},
                         {"loss_reasons", std::move(reasons)}});
}

Json stepsJson(const std::vector<FunnelStep> &steps)
{
    Json list = Json::array();
    for (const FunnelStep &step : steps)
        list.append(stepJson(step));
    return list;
}

} // namespace

columns::Bits FunnelResult::reached(std::size_t step) const
{
    return customersWith(outcomes, [step](FunnelOutcome outcome) { return outcome.level > step; });
}

columns::Bits FunnelResult::lost(std::size_t step) const
{
    const bool isLast = step + 1 >= steps.size();
    return customersWith(
        outcomes, [=](FunnelOutcome outcome) { return !isLast && outcome.level == step + 1 && !outcome.isOpen; });
}

columns::Bits FunnelResult::open(std::size_t step) const
{
    return customersWith(outcomes,
                         [step](FunnelOutcome outcome) { return outcome.level == step + 1 && outcome.isOpen; });
}

Json toJson(const FunnelResult &result)
{
    Json json = Json::object({{"steps", stepsJson(result.steps)}});
    if (result.isBrokenDown) {
        Json parts = Json::array();
        for (const FunnelPart &part : result.parts)
            parts.append(Json::object(
                {{"value", part.value ? exportedValue(*part.value) : Json()}, {"steps", stepsJson(part.steps)}}));
        json.set("breakdown", std::move(parts));
    }
    json.set("warnings", warningsJson(result.warnings));
    return json;
}

} // namespace panorama::journeys
