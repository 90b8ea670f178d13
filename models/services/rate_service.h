// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "store/workspace.h"

#include <vector>

namespace panorama::services {

// What one unit of a currency cost on a day, in the base currency: a plain decimal above 0 with at most nine digits
// before and twelve behind the point.
struct DayRate
{
    Date day;
    std::string currency; // ISO 4217
    std::string rate;
};

// {"base","rates":[{date,currency,rate}] by date and currency,"missing":[{currency,days,first,last}] of days with
// amounts that have no rate,"revision"}; of one currency where it is given.
Result<Json> listRates(const Job &job, store::Workspace &workspace, const std::string &currency);
// Sets rates in one transaction; a known day is replaced. {"created","updated","unchanged","revision"}
Result<Json> setRates(const Job &job, store::Workspace &workspace, const std::vector<DayRate> &rates);
Result<Json> removeRate(const Job &job, store::Workspace &workspace, Date day, const std::string &currency);
// Reads a table (CSV, TSV, XLSX) with the columns date, currency and rate; all of its rows or none.
Result<std::vector<DayRate>> readRates(const Job &job, const std::string &path, const std::string &base);
// The rate as it is kept, or why it is none.
Result<DayRate> dayRate(const std::string &date, const std::string &currency, const std::string &rate,
                        const std::string &base);

} // namespace panorama::services
