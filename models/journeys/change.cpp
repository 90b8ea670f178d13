// SPDX-License-Identifier: GPL-3.0-or-later
// The customers who finish are, over the groups of the breakdown, the sum of products: all starts × the group's share
// of them × its rate from step to step. Each factor's contribution to the change is its Shapley value in the game
// "which factors have already moved", so no order of the factors is preferred, nothing is left over, and what did not
// change contributes nothing (Shapley 1953; for products: Sun 1998). For a product this is a sum over the
// coefficients of Π (after·z + before) of the other factors. Contributions are rounded to millionths in such a way
// that they add up to the change.
#include "journeys/change.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace panorama::journeys {
namespace {

constexpr double finest = 1e6;

// Customers by step of one group, before and after.
struct Group
{
    std::optional<Value> value;
    std::vector<double> before, after;
};

using Factors = std::vector<std::pair<double, double>>; // before and after: volume, share, then rates

std::vector<double> customersOf(const std::vector<FunnelStep> &steps)
{
    std::vector<double> customers;
    for (const FunnelStep &step : steps)
        customers.push_back(double(step.customers));
    return customers;
}

std::vector<Group> groupsOf(const FunnelResult &before, const FunnelResult &after)
{
    if (!before.isBrokenDown)
        return {{std::nullopt, customersOf(before.steps), customersOf(after.steps)}};
    // Missing last, as everywhere.
    std::map<std::pair<bool, Value>, Group> groups;
    const std::size_t steps = before.steps.size();
    for (const auto &[result, side] : {std::pair(&before, &Group::before), std::pair(&after, &Group::after)})
        for (const FunnelPart &part : result->parts) {
            Group &group = groups[{!part.value, part.value.value_or(Value())}];
            group.value = part.value;
            group.before.resize(steps);
            group.after.resize(steps);
            group.*side = customersOf(part.steps);
        }
    std::vector<Group> list;
    for (auto &[key, group] : groups)
        list.push_back(std::move(group));
    return list;
}

// Where a side has nobody to divide by, the other side's rate stands for both: nothing is known of a change.
std::pair<double, double> ratesOf(double fromBefore, double toBefore, double fromAfter, double toAfter)
{
    const double before = fromBefore > 0 ? toBefore / fromBefore : 0, after = fromAfter > 0 ? toAfter / fromAfter : 0;
    return {fromBefore > 0 ? before : after, fromAfter > 0 ? after : before};
}

Factors factorsOf(const Group &group, double startsBefore, double startsAfter)
{
    Factors factors {{startsBefore, startsAfter}, ratesOf(startsBefore, group.before[0], startsAfter, group.after[0])};
    for (std::size_t step = 1; step < group.before.size(); ++step)
        factors.push_back(
            ratesOf(group.before[step - 1], group.before[step], group.after[step - 1], group.after[step]));
    return factors;
}

double shapleyOf(const Factors &factors, std::size_t mine)
{
    std::vector<double> coefficients {1}; // by how many of the others have moved
    for (std::size_t i = 0; i < factors.size(); ++i) {
        if (i == mine)
            continue;
        coefficients.push_back(0);
        for (std::size_t k = coefficients.size(); k-- > 0;)
            coefficients[k] =
                coefficients[k] * factors[i].first + (k > 0 ? coefficients[k - 1] * factors[i].second : 0);
    }
    // weight(k) = k! (m - 1 - k)! / m!
    const double m = double(factors.size());
    double weight = 1 / m, sum = 0;
    for (std::size_t k = 0; k < coefficients.size(); ++k) {
        sum += coefficients[k] * weight;
        weight *= double(k + 1) / (m - 1 - double(k));
    }
    return sum * (factors[mine].second - factors[mine].first);
}

// Rounds each share to millionths; the largest take what is left over.
void roundTo(std::vector<double *> shares, double total)
{
    std::int64_t rest = std::llround(total * finest);
    for (double *share : shares) {
        const std::int64_t rounded = std::llround(*share * finest);
        rest -= rounded;
        *share = double(rounded) / finest;
    }
    std::ranges::stable_sort(shares, [](double *a, double *b) { return std::abs(*a) > std::abs(*b); });
    if (!shares.empty())
        *shares[0] = double(std::llround(*shares[0] * finest) + rest) / finest;
}

Json sideJson(const FunnelResult &result)
{
    Json json = toJson(result);
    std::erase_if(json.members(), [](const Json::Member &member) { return member.first == "warnings"; });
    return json;
}

} // namespace

ChangeResult explainChange(FunnelResult before, FunnelResult after)
{
    ChangeResult result;
    const std::size_t steps = before.steps.size();
    result.change = std::int64_t(after.steps.back().customers) - std::int64_t(before.steps.back().customers);
    for (std::size_t factor = 0; factor < steps + 1; ++factor) {
        ChangePart part {factor == 0       ? ChangePart::Kind::Volume
                             : factor == 1 ? ChangePart::Kind::Mix
                                           : ChangePart::Kind::Rate};
        part.step = factor > 1 ? factor - 1 : 0;
        result.parts.push_back(std::move(part));
    }
    for (const Group &group : groupsOf(before, after)) {
        const Factors factors = factorsOf(group, double(before.steps[0].customers), double(after.steps[0].customers));
        for (std::size_t factor = 0; factor < factors.size(); ++factor) {
            const double contribution = shapleyOf(factors, factor);
            result.parts[factor].contribution += contribution;
            if (before.isBrokenDown)
                result.parts[factor].shares.push_back({group.value, contribution});
        }
    }
    std::vector<double *> all;
    for (ChangePart &part : result.parts)
        all.push_back(&part.contribution);
    roundTo(all, double(result.change));
    for (ChangePart &part : result.parts) {
        std::vector<double *> shares;
        for (ChangePart::Share &share : part.shares)
            shares.push_back(&share.contribution);
        roundTo(shares, part.contribution);
    }
    result.warnings = before.warnings;
    result.revision = after.revision;
    result.before = std::move(before);
    result.after = std::move(after);
    return result;
}

Json toJson(const ChangeResult &result)
{
    static constexpr const char *kinds[] = {"volume", "mix", "rate"};
    Json parts = Json::array();
    for (const ChangePart &part : result.parts) {
        Json json = Json::object({{"kind", kinds[std::size_t(part.kind)]}, {"contribution", part.contribution}});
        if (part.kind == ChangePart::Kind::Rate) {
            json.set("step", std::uint64_t(part.step + 1));
            json.set("event", result.after.steps[part.step].event);
        }
        if (result.before.isBrokenDown) {
            Json by = Json::array();
            for (const ChangePart::Share &share : part.shares)
                by.append(Json::object({{"value", share.value ? exportedValue(*share.value) : Json()},
                                        {"contribution", share.contribution}}));
            json.set("by", std::move(by));
        }
        parts.append(std::move(json));
    }
    return Json::object({{"change", result.change},
                         {"parts", std::move(parts)},
                         {"before", sideJson(result.before)},
                         {"after", sideJson(result.after)},
                         {"warnings", warningsJson(result.warnings)}});
}

} // namespace panorama::journeys
