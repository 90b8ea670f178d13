// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time.h"

#include <QString>

namespace panorama::ui {

// The span of days that a page speaks of.
struct Period
{
    enum class Preset { Days7, Days30, Days90, Weeks26, Custom };
    Preset preset = Preset::Days30;
    DateRange days;
    bool operator==(const Period &) const = default;
    DateRange before() const { return {{days.from.days - days.length()}, days.from}; } // of the same length
};

// The preset's days up to and including `today` (Weeks26: whole weeks up to the end of today's week).
Period periodOf(Period::Preset preset, Date today);
// How charts should cut it: days up to 45, weeks up to 400, else months.
enum class Bucket { Day, Week, Month };
Bucket bucketOf(const Period &period);
QString presetId(Period::Preset preset); // "7d", "30d", "90d", "26w", "custom"

} // namespace panorama::ui
