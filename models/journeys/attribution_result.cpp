// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/attribution_result.h"

#include "core/money.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace panorama::journeys {
namespace {

constexpr int finestScale = 12;

Units power10(int exponent)
{
    Units power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

std::string fixedText(Units fixed, int scale, int leastDigits)
{
    const bool negative = fixed < 0;
    std::string digits;
    for (Units rest = negative ? -fixed : fixed; rest > 0; rest /= 10)
        digits.insert(digits.begin(), char('0' + int(rest % 10)));
    if (digits.size() <= std::size_t(scale))
        digits.insert(0, std::size_t(scale) + 1 - digits.size(), '0');
    std::string fraction = digits.substr(digits.size() - std::size_t(scale));
    digits.resize(digits.size() - std::size_t(scale));
    while (fraction.size() > std::size_t(leastDigits) && fraction.back() == '0')
        fraction.pop_back();
    fraction.resize(std::max(fraction.size(), std::size_t(leastDigits)), '0');
    return (negative ? "-" : "") + digits + (fraction.empty() ? "" : "." + fraction);
}

Units toFixed(long double amount, int decimals)
{
    const long double whole = std::floor(amount);
    const auto power = (long double)(power10(decimals));
    return Units(whole) * power10(decimals) + Units(std::round((amount - whole) * power));
}

} // namespace

std::string amountText(Units units, const AmountFormat &format)
{
    return fixedText(units, format.scale, currencyDigits(format.currency));
}

std::vector<std::string> amountTexts(const std::vector<long double> &amounts, Units total, const AmountFormat &format)
{
    const int scale = std::max(format.scale, finestScale);
    const int decimals = scale - format.scale;
    std::vector<Units> fixed;
    for (const long double amount : amounts)
        fixed.push_back(toFixed(amount, decimals));
    // What rounding left over goes to the largest amounts, one last digit each round.
    Units rest = total * power10(decimals) - std::accumulate(fixed.begin(), fixed.end(), Units(0));
    std::vector<std::size_t> order(fixed.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return amounts[a] > amounts[b]; });
    const Units count = Units(fixed.size());
    for (std::size_t i = 0; count > 0 && i < order.size(); ++i)
        fixed[order[i]] += rest / count + (Units(i) < rest % count ? 1 : -Units(i) > rest % count ? -1 : 0);
    std::vector<std::string> texts;
    for (const Units amount : fixed)
        texts.push_back(fixedText(amount, scale, currencyDigits(format.currency)));
    return texts;
}

static std::vector<AttributionRow> rowsOf(const PathTally &tally, const std::vector<Credit> &credits, bool isMarkov,
                                          const AmountFormat &format,
                                          const std::function<std::optional<std::string>(std::uint32_t)> &name)
{
    std::vector<AttributionRow> rows;
    std::vector<long double> values;
    for (std::uint32_t channel = 0; channel < credits.size(); ++channel) {
        if (!(isMarkov ? tally.isTouched(channel) : tally.converts(channel)))
            continue;
        rows.push_back({name(channel), false, credits[channel].conversions, {}});
        values.push_back(credits[channel].value);
    }
    const PathOutcome untouched = tally.untouched();
    const std::vector<std::string> texts = amountTexts(values, tally.total().value - untouched.value, format);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].value = texts[i];
    std::ranges::stable_sort(rows, [](const AttributionRow &a, const AttributionRow &b) {
        return a.by.has_value() != b.by.has_value() ? a.by.has_value() : a.by < b.by;
    });
    if (untouched.conversions != 0 || untouched.value != 0)
        rows.push_back({std::nullopt, true, untouched.conversions, amountText(untouched.value, format)});
    return rows;
}

AttributionResult attributionResult(const AttributionSpec &spec, const PathTally &tally, const AmountFormat &format,
                                    const std::function<std::optional<std::string>(std::uint32_t)> &name)
{
    AttributionResult result;
    result.conversions = tally.total().conversions;
    result.value = amountText(tally.total().value, format);
    result.currency = format.currency;
    for (std::size_t i = 0; i < spec.models.size(); ++i) {
        const AttributionModel model = spec.models[i];
        const std::optional<std::vector<Credit>> credits = tally.credits(model);
        if (credits)
            result.models.push_back({model, rowsOf(tally, *credits, model == AttributionModel::Markov, format, name)});
        else
            result.warnings.push_back({"/models/" + std::to_string(i),
                                       "Shapley is exact to 12 channels; here are more, so it was left out."});
    }
    return result;
}

Json toJson(const AttributionResult &result)
{
    Json models = Json::object();
    for (const AttributionResult::Model &model : result.models) {
        Json rows = Json::array();
        for (const AttributionRow &row : model.rows)
            rows.append(Json::object({{"by", row.by ? Json(*row.by) : Json()},
                                      {"untouched", row.untouched},
                                      {"conversions", row.conversions},
                                      {"value", row.value}}));
        models.set(std::string(attributionModelName(model.model)), std::move(rows));
    }
    Json json = Json::object({{"conversions", result.conversions},
                              {"value", result.value},
                              {"currency", result.currency.empty() ? Json() : Json(result.currency)},
                              {"models", std::move(models)},
                              {"warnings", warningsJson(result.warnings)}});
    if (result.people) {
        Json list = Json::array();
        for (const TouchReach &line : *result.people)
            list.append(Json::object({{"by", line.by ? Json(*line.by) : Json()},
                                      {"untouched", line.untouched},
                                      {"customers", line.customers},
                                      {"first", line.first},
                                      {"last", line.last}}));
        json.set("people", std::move(list));
    }
    return json;
}

} // namespace panorama::journeys
