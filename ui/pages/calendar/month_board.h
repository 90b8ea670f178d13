// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/calendar/calendar_board.h"

namespace panorama::ui {

// A month as weeks, or one week: days in columns, campaigns as bars across them, festivals, days off and make-up
// workdays named. Its content covers whole weeks; the bars of a single week are tall enough for two lines.
class MonthBoard : public CalendarBoard
{
    Q_OBJECT
public:
    explicit MonthBoard(QWidget *parent = nullptr) : CalendarBoard(parent) { setMinimumHeight(420); }
    void setMonth(int month) { m_month = month; } // whose days stand out; 0: all

Q_SIGNALS:
    void weekRequested(panorama::Date day); // a click on "+2 more"

protected:
    std::vector<CalendarBar> layoutBars() const override;
    std::optional<Date> dayAt(const QPointF &position) const override;
    void paintGround(QPainter &painter) const override;
    void clickedGround(const QPointF &position, Date day) override;

private:
    int weeks() const { return std::max(1, view().days.length() / 7); }
    QRectF cell(Date day) const;
    double dayHeight() const;
    void paintDay(QPainter &painter, Date day) const;
    void paintMore(QPainter &painter) const;
    double barHeight() const { return weeks() == 1 ? 42 : 18; }
    int lanesThatFit() const;
    int hiddenOn(Date day) const; // campaigns without room
    std::vector<int> lanesOfWeek(Date monday, std::vector<std::size_t> &items) const;
    int m_month = 1;
};

} // namespace panorama::ui
