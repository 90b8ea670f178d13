// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/events.h"
#include "core/time_zone.h"
#include "store/database.h"

#include <map>
#include <set>

namespace panorama::columns {

// Amounts in the base currency, exactly, at the rate of their day in the workspace's zone. An amount without a rate is
// missing and its currency noted. First survey() every amount, then settle(), then convert().
class BaseAmounts
{
public:
    // At the rates that the database has.
    static Result<BaseAmounts> load(store::Database &database, std::string currency, TimeZone zone);
    void survey(std::int64_t micros, const std::string &currency, std::int64_t time);
    void settle();
    std::int64_t convert(std::int64_t micros, const std::string &currency,
                         std::int64_t time) const; // Amounts::none = missing

    int scale() const { return m_digits; }
    std::int64_t least() const { return m_least; }
    std::int64_t most() const { return m_most; }
    std::uint64_t count() const { return m_count; }
    bool onlyBase() const { return m_onlyBase; } // every amount is in the base currency
    const std::set<std::string> &unrated() const { return m_unrated; }

private:
    BaseAmounts(std::string currency, TimeZone zone) : m_currency(std::move(currency)), m_zone(std::move(zone)) { }
    std::optional<std::int64_t> plain(std::int64_t micros, const std::string &currency) const;
    std::optional<__int128> exact(std::int64_t micros, const std::string &currency,
                                  std::int64_t time) const; // at exactDigits

    std::string m_currency;
    TimeZone m_zone;
    std::map<std::pair<std::int32_t, std::string>, __int128> m_rates; // at rateDigits
    std::set<std::string> m_unrated;
    __int128 m_low = 0, m_high = 0;
    std::int64_t m_plainLow = INT64_MAX, m_plainHigh = INT64_MIN; // of the surveyed amounts in the base currency
    int m_digits = 0;
    std::uint64_t m_count = 0;
    bool m_onlyBase = true;
    std::int64_t m_least = 0, m_most = 0;
};

} // namespace panorama::columns
