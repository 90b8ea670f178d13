// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/currency_rates.h"
#include "store/workspace.h"

#include <set>
#include <vector>

namespace panorama::services {

// What was spent on a day in a channel, as it was known on a certain day, in the base currency.
struct SpendFigure
{
    Date date;
    std::string channel;
    std::optional<std::int64_t> micros; // of what has a figure and a rate; nullopt: nothing has
    bool incomplete = false; // some of it had no rate, or no figure
    std::int64_t impressions = 0, clicks = 0;
    double conversions = 0;
    std::int64_t conversionMicros = 0;
    bool final = false; // no row of it says that it may still move
};

struct SpendFigures
{
    std::vector<SpendFigure> rows; // by date, then channel
    std::set<std::string> unrated; // currencies that lacked a rate on some day
};

Result<CurrencyRates> loadRates(store::Database &database, const std::string &base);
// Figures of the days in `days`; of each key the latest one known on or before `known`. By campaign: `channel` is its
// name, empty for what no campaign was named for.
enum class SpendBy { Channel, Campaign };
Result<SpendFigures> loadSpend(store::Database &database, const CurrencyRates &rates, DateRange days, Date known,
                               SpendBy by = SpendBy::Channel);

} // namespace panorama::services
