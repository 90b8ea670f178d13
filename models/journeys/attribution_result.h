// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/path_tally.h"
#include "journeys/warning.h"

#include <functional>
#include <string>

namespace panorama::journeys {

// One line of a model: what a channel (or campaign) earned. `value` in major units of the base currency.
struct AttributionRow
{
    std::optional<std::string> by; // nullopt: touches without a channel, or no touch at all
    bool untouched = false;
    double conversions = 0;
    std::string value;
};

// How many people stand behind a line of an attribution: those with a conversion after a touch of this channel (or
// campaign), with one as the first touch of a path, as the last.
struct TouchReach
{
    std::optional<std::string> by; // nullopt: touches that name none, or no touch at all
    bool untouched = false;
    std::uint64_t customers = 0, first = 0, last = 0;
};

// Answer to an attribution document. Every model adds up to `conversions` and `value`.
struct AttributionResult
{
    double conversions = 0;
    std::string value;
    std::string currency; // empty: of paths of a file
    struct Model
    {
        AttributionModel model;
        std::vector<AttributionRow> rows; // by name, those without one last
    };
    std::vector<Model> models; // those that were asked for and could be had
    std::optional<std::vector<TouchReach>> people; // if asked for
    std::vector<Warning> warnings;
    std::int64_t revision = 0;
};

// How amounts are written: units are 10^-scale of the major unit of the currency.
struct AmountFormat
{
    int scale = 6;
    std::string currency;
};

// `name` gives the text of a channel number; nullopt = touches without a channel.
AttributionResult attributionResult(const AttributionSpec &spec, const PathTally &tally, const AmountFormat &format,
                                    const std::function<std::optional<std::string>(std::uint32_t)> &name);
Json toJson(const AttributionResult &result);

// Exact text of whole units; at least the currency's digits, more only where the amount has more.
std::string amountText(Units units, const AmountFormat &format);
// Texts of amounts with a fraction that add up to `total` exactly (largest remainder, 10^-12 of the major unit).
std::vector<std::string> amountTexts(const std::vector<long double> &amounts, Units total, const AmountFormat &format);

} // namespace panorama::journeys
