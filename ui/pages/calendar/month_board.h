// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/calendar/calendar_board.h"

namespace panorama::ui {

// A month as weeks: days in columns, campaigns as bars across them, festivals, days off and make-up workdays named.
// Its content covers whole weeks.
class MonthBoard : public CalendarBoard
{
    Q_OBJECT
public:
    explicit MonthBoard(QWidget *parent = nullptr) : CalendarBoard(parent) { setMinimumHeight(420); }
    void setMonth(int month) { m_month = month; }

protected:
    std::vector<CalendarBar> layoutBars() const override;
    std::optional<Date> dayAt(const QPointF &position) const override;
    void paintGround(QPainter &painter) const override;

private:
    int weeks() const { return std::max(1, view().days.length() / 7); }
    QRectF cell(Date day) const;
    double dayHeight() const;
    void paintDay(QPainter &painter, Date day) const;
    void paintMore(QPainter &painter) const;
    int lanesThatFit() const;
    std::vector<int> lanesOfWeek(Date monday, std::vector<std::size_t> &items) const;
    int m_month = 1;
};

} // namespace panorama::ui
