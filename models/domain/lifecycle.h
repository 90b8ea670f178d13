// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "core/result.h"
#include "core/time.h"

#include <optional>
#include <string_view>

namespace panorama {

// Where a customer stands between the first contact and the last purchase. Everybody is in exactly one stage:
//   prospect 潜客  no order yet
//   new 新客       the first order is at most new_days old
//   active 活跃    else: the latest order is at most active_days old
//   at_risk 预警   else: at most at_risk_days old
//   dormant 沉睡   else: at most dormant_days old
//   churned 流失   else
// A day is 24 h; orders of every status count.
enum class LifecycleStage { Prospect, New, Active, AtRisk, Dormant, Churned };
constexpr int lifecycleStages = 6;
std::string_view lifecycleStageId(LifecycleStage stage); // "at_risk"
std::optional<LifecycleStage> lifecycleStageFromId(std::string_view id);

// The limits in days, of a document panorama.lifecycle/1; what it leaves out stays as here.
struct LifecycleLimits
{
    std::int64_t newDays = 30, activeDays = 90, atRiskDays = 180, dormantDays = 365;
    bool operator==(const LifecycleLimits &) const = default;
    // `first` and `latest`: of the orders at or before asOf.
    LifecycleStage stageOf(Instant asOf, Instant first, Instant latest) const;
};

Result<LifecycleLimits> parseLifecycle(const Json &document, const std::string &pointer = {});
Json lifecycleJson(const LifecycleLimits &limits);

} // namespace panorama
