// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/funnel_result.h"

#include <algorithm>
#include <map>

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

void addRates(std::vector<FunnelStep> &steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i > 0 && steps[i - 1].customers > 0)
            steps[i].rateFromPrevious = double(steps[i].customers) / double(steps[i - 1].customers);
        if (steps[0].customers > 0)
            steps[i].rateFromFirst = double(steps[i].customers) / double(steps[0].customers);
    }
}

std::vector<std::pair<std::string, std::uint64_t>>
lossReasons(std::span<const std::uint64_t> counts, const columns::PropertyColumn *property, std::uint64_t lost)
{
    std::map<std::string, std::uint64_t> given;
    std::uint64_t withReason = 0;
    for (std::size_t code = 1; code < counts.size(); ++code)
        if (counts[code] > 0) {
            given[std::string(property->dictionary.text(std::uint32_t(code)))] += counts[code];
            withReason += counts[code];
        }
    if (lost > withReason)
        given["not_given"] += lost - withReason;
    return {given.begin(), given.end()};
}

void sortParts(std::vector<FunnelPart> &parts)
{
    std::ranges::stable_sort(parts, [](const FunnelPart &a, const FunnelPart &b) {
        if (a.steps[0].customers != b.steps[0].customers)
            return a.steps[0].customers > b.steps[0].customers;
        return a.value && b.value ? a.value->text < b.value->text : a.value.has_value() && !b.value.has_value();
    });
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
