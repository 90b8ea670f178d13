// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/funnel_result.h"

#include <optional>
#include <string>
#include <vector>

namespace panorama::journeys {

// What one cause did to the number of customers who finish a funnel.
struct ChangePart
{
    enum class Kind { Volume, Mix, Rate }; // how many start; who starts; how many get on to a step
    Kind kind = Kind::Volume;
    std::size_t step = 0; // of Rate, from 1
    double contribution = 0;
    struct Share
    {
        std::optional<Value> value; // of the breakdown
        double contribution = 0;
    };
    std::vector<Share> shares; // by value, adds up to contribution; empty without a breakdown
};

// Why the last step of a funnel changed from one period or segment to another. The parts add up to `change` exactly.
struct ChangeResult
{
    FunnelResult before, after;
    std::int64_t change = 0;
    std::vector<ChangePart> parts;
    std::vector<Warning> warnings;
    std::int64_t revision = 0;
};

ChangeResult explainChange(FunnelResult before, FunnelResult after);
Json toJson(const ChangeResult &result);

} // namespace panorama::journeys
