// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/funnels/journey_view.h"

#include <QRect>

namespace panorama::ui {

class ChartWidget;

// What was pressed: a widget, or a part of it.
struct PeopleAnchor
{
    QWidget *widget = nullptr;
    QRect part;
};
PeopleAnchor markOf(ChartWidget *chart, int mark);

// The people behind a figure, that is of a rule: how many, the first few hundred of them with what is known of them;
// Return opens one, the button makes a segment of all.
void openPeople(ShellContext &context, const PeopleAnchor &anchor, const JourneySubject &subject, const Json &rule,
                const QString &title, const std::function<void()> &makeSegment);

} // namespace panorama::ui
