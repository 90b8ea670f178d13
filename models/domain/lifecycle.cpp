// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lifecycle.h"

#include "core/json_reader.h"

#include <array>

namespace panorama {

static constexpr std::array<std::string_view, lifecycleStages> stageIds {"prospect", "new",     "active",
                                                                         "at_risk",  "dormant", "churned"};

std::string_view lifecycleStageId(LifecycleStage stage)
{
    return stageIds[std::size_t(stage)];
}

std::optional<LifecycleStage> lifecycleStageFromId(std::string_view id)
{
    for (std::size_t i = 0; i < stageIds.size(); ++i)
        if (stageIds[i] == id)
            return LifecycleStage(i);
    return std::nullopt;
}

LifecycleStage LifecycleLimits::stageOf(Instant asOf, Instant first, Instant latest) const
{
    const auto isWithin = [asOf](Instant time, std::int64_t days) {
        return asOf.micros - time.micros < days * microsPerDay;
    };
    if (isWithin(first, newDays))
        return LifecycleStage::New;
    if (isWithin(latest, activeDays))
        return LifecycleStage::Active;
    if (isWithin(latest, atRiskDays))
        return LifecycleStage::AtRisk;
    return isWithin(latest, dormantDays) ? LifecycleStage::Dormant : LifecycleStage::Churned;
}

Result<LifecycleLimits> parseLifecycle(const Json &document, const std::string &pointer)
{
    constexpr std::int64_t longest = 36500;
    JsonReader reader(document, pointer);
    LifecycleLimits limits;
    reader.format("panorama.lifecycle/1");
    reader.optionalText("name");
    std::int64_t before = 0;
    for (const auto &[key, member] :
         {std::pair("new_days", &LifecycleLimits::newDays), std::pair("active_days", &LifecycleLimits::activeDays),
          std::pair("at_risk_days", &LifecycleLimits::atRiskDays),
          std::pair("dormant_days", &LifecycleLimits::dormantDays)}) {
        limits.*member = reader.optionalInteger(key, 1, longest).value_or(limits.*member);
        if (limits.*member < before)
            reader.complain("Each limit must be at least as long as the one before it.", reader.pointer(key),
                            "The order is new_days, active_days, at_risk_days, dormant_days.");
        before = limits.*member;
    }
    TRY_VOID(reader.finish());
    return limits;
}

Json lifecycleJson(const LifecycleLimits &limits)
{
    return Json::object({{"format", "panorama.lifecycle/1"},
                         {"new_days", limits.newDays},
                         {"active_days", limits.activeDays},
                         {"at_risk_days", limits.atRiskDays},
                         {"dormant_days", limits.dormantDays}});
}

} // namespace panorama
