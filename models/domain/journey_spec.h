// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/predicate.h"

#include <optional>

namespace panorama {

// The stages of a customer journey and the events that show somebody in them, panorama.journey/1:
// {"format":"panorama.journey/1","stages":[{"name":"aware","events":[{"event":"impression"}]}, …],"stale_days":7}
// Without `stale_days` each stage is judged by its own usual gap between days.
struct JourneySpec
{
    struct Stage
    {
        std::string name;
        std::vector<EventCondition> events;
    };
    std::string name;
    std::vector<Stage> stages;
    std::optional<double> staleDays;
};

Result<JourneySpec> parseJourneySpec(const Json &json, const std::string &pointer = {});
// aware 知道, interested 感兴趣, evaluating 评估, buying 购买, using 使用, advocating 代言, with the usual names of
// events.
JourneySpec usualJourney();

} // namespace panorama
