// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time.h"

namespace panorama::sync {

// A span after ISO 8601 ("P7D", "P1M", "PT2M", "PT0.001S"). Months are calendar months, a day is 24 h.
struct Duration
{
    std::int64_t months = 0;
    std::int64_t micros = 0;
    bool operator==(const Duration &) const = default;
    bool isZero() const { return months == 0 && micros == 0; }
    static std::optional<Duration> fromText(std::string_view text);
};

// Calendar months in UTC; a day that the month does not have becomes its last.
Instant plus(Instant instant, const Duration &duration);
Instant minus(Instant instant, const Duration &duration);

} // namespace panorama::sync
