// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/calendar/calendar_board.h"

namespace panorama::ui {

// Weeks from left to right, campaigns in lanes under their channel, owner or status.
class TimelineBoard : public CalendarBoard
{
    Q_OBJECT
public:
    explicit TimelineBoard(QWidget *parent = nullptr) : CalendarBoard(parent) { setMinimumHeight(320); }
    QSize sizeHint() const override;

protected:
    std::vector<CalendarBar> layoutBars() const override;
    std::optional<Date> dayAt(const QPointF &position) const override;
    void paintGround(QPainter &painter) const override;

private:
    struct Group
    {
        QString name;
        int firstRow = 0, rows = 1;
    };
    std::vector<Group> groups() const;
    double xOf(Date day) const;
    void paintGroups(QPainter &painter) const;
    void paintWeeks(QPainter &painter) const;
    void paintFestivals(QPainter &painter) const;
};

} // namespace panorama::ui
