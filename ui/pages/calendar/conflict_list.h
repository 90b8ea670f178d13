// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/calendar_service.h"

#include <QString>

#include <functional>

class QWidget;

namespace panorama::ui {

// Which campaigns get into each other's way: their names, why, on which days, and how many people hear from both.
struct ConflictRow
{
    QString a, b; // names
    QString open; // id of the campaign to open
    services::CalendarConflict conflict;
};
void openConflictList(QWidget *anchor, const std::vector<ConflictRow> &rows,
                      const std::function<void(const QString &)> &open);

} // namespace panorama::ui
