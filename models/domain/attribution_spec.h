// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"

#include <array>

namespace panorama {

enum class AttributionModel { First, Last, Linear, TimeDecay, Position, Markov, Shapley };
std::string_view attributionModelName(AttributionModel model); // "time_decay"

// An attribution document, panorama.attribution/1 (contract.md section 6).
struct AttributionSpec
{
    std::string name;
    EventCondition conversion;
    std::vector<EventCondition> touches; // one an event name; all with the same conditions
    bool byCampaign = false; // else by channel
    std::int64_t lookbackMicros = 30 * microsPerDay;
    bool resetAfterConversion = false;
    std::vector<AttributionModel> models; // without repeats, as asked for; all when nothing is asked
    int order = 1; // of the Markov chain
    bool nullPaths = true; // whether the Markov chain sees paths without a conversion
    double halfLifeDays = 7;
    std::array<double, 3> position {0.4, 0.2, 0.4}; // first, all in the middle, last; adds up to 1
    TimeSpan span;
    Json segment;
};

// `pathsOnly`: for paths of a file, which need neither conversion nor touch.
Result<AttributionSpec> parseAttributionSpec(const Json &json, bool pathsOnly = false, const std::string &pointer = {});

} // namespace panorama
