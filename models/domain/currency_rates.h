// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace panorama {

// Rates of days into the base currency. An amount without a rate of its day is missing, never guessed.
class CurrencyRates
{
public:
    explicit CurrencyRates(std::string base) : m_base(std::move(base)) { }
    const std::string &base() const { return m_base; }
    // `rate`: base units for one unit of `currency`, plain decimal; what is none is ignored.
    void add(Date day, const std::string &currency, std::string_view rate);
    // Micros of the base currency, rounded half away from zero; an empty currency is the base.
    std::optional<std::int64_t> toBase(std::int64_t micros, const std::string &currency, Date day) const;

private:
    std::string m_base;
    std::map<std::pair<std::int32_t, std::string>, __int128> m_rates; // times 10^12
};

} // namespace panorama
