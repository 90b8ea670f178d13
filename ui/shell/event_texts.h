// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "planning/festivals.h"

#include <QString>

#include <string>

namespace panorama::ui {

// "zh_CN", "zh_TW" or "en": the language of the window as services name it.
QString windowLanguage();
// Usual names of events in the words of reports (impression → 曝光触达); others as the data says them.
QString eventText(const std::string &event);
QString festivalText(const planning::Festival &festival);

// How much of a plan's time is over, or when it begins.
QString timePassedText(const DateRange &days, Date today, double share);

} // namespace panorama::ui
