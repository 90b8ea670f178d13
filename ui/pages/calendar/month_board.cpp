// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/month_board.h"

#include "planning/calendar_lanes.h"
#include "ui/shell/event_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace panorama::ui {

namespace {
constexpr double headHeight = 28, numberHeight = 23, barGap = 2, moreHeight = 18;
}

QRectF MonthBoard::cell(Date day) const
{
    const int index = day.days - view().days.from.days, week = index / 7;
    const double width = this->width() / 7.0, height = (this->height() - headHeight) / weeks();
    return {width * (index % 7), headHeight + height * week, width, height};
}

int MonthBoard::lanesThatFit() const
{
    const double height = (this->height() - headHeight) / weeks() - numberHeight - 13;
    return std::max(1, int(height / (barHeight() + barGap)));
}

// Lane of each campaign of the week, and which campaigns they are.
std::vector<int> MonthBoard::lanesOfWeek(Date monday, std::vector<std::size_t> &items) const
{
    const DateRange week {monday, {monday.days + 7}};
    std::vector<DateRange> spans;
    for (std::size_t i = 0; i < view().items.size(); ++i) {
        const DateRange days = entryOf(i).days;
        if (days.from < week.to && week.from < days.to) {
            items.push_back(i);
            spans.push_back({std::max(days.from, week.from), std::min(days.to, week.to)});
        }
    }
    return planning::packLanes(spans);
}

std::vector<CalendarBar> MonthBoard::layoutBars() const
{
    std::vector<CalendarBar> bars;
    for (Date monday = view().days.from; monday < view().days.to; monday.days += 7) {
        std::vector<std::size_t> items;
        const std::vector<int> lanes = lanesOfWeek(monday, items);
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (lanes[i] >= lanesThatFit())
                continue;
            const DateRange days = entryOf(items[i]).days;
            const Date first = std::max(days.from, monday),
                       last = std::min(Date {days.to.days - 1}, Date {monday.days + 6});
            const QRectF left = cell(first), right = cell(last);
            const double top = left.top() + numberHeight + lanes[i] * (barHeight() + barGap);
            const bool hasStart = first == days.from, hasEnd = last.days + 1 == days.to.days;
            bars.push_back({items[i],
                            QRectF(QPointF(left.left() + (hasStart ? 3 : 0), top),
                                   QPointF(right.right() - (hasEnd ? 3 : 0), top + barHeight())),
                            hasStart, hasEnd});
        }
    }
    return bars;
}

std::optional<Date> MonthBoard::dayAt(const QPointF &position) const
{
    if (!rect().contains(position.toPoint()) || position.y() < headHeight || view().days.isEmpty())
        return std::nullopt;
    const int column = std::clamp(int(position.x() * 7 / width()), 0, 6);
    const int row = std::clamp(int((position.y() - headHeight) * weeks() / (height() - headHeight)), 0, weeks() - 1);
    return Date {view().days.from.days + row * 7 + column};
}

void MonthBoard::paintGround(QPainter &painter) const
{
    const Tokens &t = tokens();
    painter.setFont(textFont(Type::Caption));
    painter.setPen(t.text3);
    for (int column = 0; column < 7 && !view().days.isEmpty(); ++column) {
        const QString name = locale().dayName(Date {view().days.from.days + column}.weekday(), QLocale::ShortFormat);
        painter.drawText(QRectF(width() * column / 7.0 + 8, 0, width() / 7.0 - 8, headHeight), Qt::AlignVCenter, name);
    }
    for (Date day = view().days.from; day < view().days.to; ++day.days)
        paintDay(painter, day);
    paintMore(painter);
}

void MonthBoard::paintDay(QPainter &painter, Date day) const
{
    const Tokens &t = tokens();
    const QRectF box = cell(day);
    const services::DayMark &mark = view().marks[std::size_t(day.days - view().days.from.days)];
    const bool isFree = mark.kind == services::DayMark::Kind::Weekend || mark.kind == services::DayMark::Kind::DayOff;
    if (isFree)
        painter.fillRect(box, mark.kind == services::DayMark::Kind::DayOff ? mixed(t.surface, t.bad, 0.06) : t.raised);
    if (const auto span = drawnSpan(); span && span->contains(day))
        painter.fillRect(box, t.primarySoft);
    painter.setPen(QPen(t.divider, 1));
    painter.drawLine(box.topLeft(), box.topRight());
    painter.drawLine(box.topLeft(), box.bottomLeft());
    const QDate date = qdate(day);
    const QRectF number(box.left() + 6, box.top() + 3, 22, 18);
    if (day == today()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.primary);
        painter.drawRoundedRect(number, 9, 9);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setFont(textFont(day == today() ? Type::CaptionStrong : Type::Caption));
    painter.setPen(day == today() ? t.onPrimary : !m_month || date.month() == m_month ? t.text : t.text3);
    painter.drawText(number, Qt::AlignCenter, QString::number(date.day()));
    QString note;
    for (const planning::Festival &festival : view().festivals)
        if (festival.date == day)
            note = festivalText(festival);
    if (note.isEmpty() && mark.kind == services::DayMark::Kind::MakeupWorkday)
        note = tr("make-up workday");
    painter.setPen(mark.kind == services::DayMark::Kind::MakeupWorkday ? t.warn : t.bad);
    paintElided(painter, QRectF(number.right() + 4, box.top() + 3, box.width() - 36, 18),
                Qt::AlignVCenter | Qt::AlignRight, note);
}

int MonthBoard::hiddenOn(Date day) const
{
    const Date monday {day.days - (day.days - view().days.from.days) % 7};
    std::vector<std::size_t> items;
    const std::vector<int> lanes = lanesOfWeek(monday, items);
    int hidden = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        hidden += lanes[i] >= lanesThatFit() && entryOf(items[i]).days.contains(day);
    return hidden;
}

// "+2 more" where campaigns of a day have no room.
void MonthBoard::paintMore(QPainter &painter) const
{
    painter.setFont(textFont(Type::Micro));
    painter.setPen(tokens().text2);
    for (Date day = view().days.from; day < view().days.to; ++day.days)
        if (const int hidden = hiddenOn(day))
            painter.drawText(cell(day).adjusted(8, 0, -4, -2), Qt::AlignLeft | Qt::AlignBottom,
                             tr("+%1 more").arg(hidden));
}

void MonthBoard::clickedGround(const QPointF &position, Date day)
{
    if (weeks() > 1 && position.y() > cell(day).bottom() - moreHeight && hiddenOn(day) > 0)
        Q_EMIT weekRequested(day);
}

} // namespace panorama::ui
