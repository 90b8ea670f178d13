// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/look.h"

#include <functional>

namespace panorama::ui {

// The one look of all charts: colours and type of the screen, or of an export (always light, larger type).
struct ChartStyle
{
    Tokens tokens;
    double scale = 1; // of type and of everything measured by it
    QFont font(Type type) const;
    double px(double value) const { return value * scale; }
};

ChartStyle screenStyle();
ChartStyle exportStyle();

// How a value is written: on axes and labels short, in tooltips and exports in full.
using ValueText = std::function<QString(double)>;
struct ValueFormat
{
    ValueText shortText;
    ValueText fullText;
    ValueText axisText; // without the unit, which stands above the axis
    QString unit = {}; // people, ¥; empty where each value says it (54%) or there is none
};
ValueFormat countFormat();
ValueFormat peopleFormat();
ValueFormat timesFormat(const ValueFormat &number); // how often something happened
ValueFormat moneyFormat(const QString &currency); // values in major units
ValueFormat percentFormat(); // values are shares
ValueFormat ratioFormat(); // two decimals: ROAS
ValueFormat daysFormat();

} // namespace panorama::ui
