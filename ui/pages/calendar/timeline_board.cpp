// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/timeline_board.h"

#include "ui/shell/event_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <cmath>

namespace panorama::ui {

namespace {
constexpr double side = 132, head = 46, rowHeight = 32, groupGap = 8;
}

std::vector<TimelineBoard::Group> TimelineBoard::groups() const
{
    std::vector<Group> groups;
    std::string last;
    for (const services::CalendarItem &item : view().items) {
        if (groups.empty() || item.group != last) {
            const int row = groups.empty() ? 0 : groups.back().firstRow + groups.back().rows;
            groups.push_back({item.group.empty() ? tr("Not given") : QString::fromStdString(item.group), row, 1});
            last = item.group;
        }
        groups.back().rows = std::max(groups.back().rows, item.lane + 1);
    }
    return groups;
}

QSize TimelineBoard::sizeHint() const
{
    const auto all = groups();
    const int rows = all.empty() ? 4 : all.back().firstRow + all.back().rows;
    return {900, int(head + rows * rowHeight + double(all.size()) * groupGap + 12)};
}

double TimelineBoard::xOf(Date day) const
{
    return side + (width() - side) * double(day.days - view().days.from.days) / std::max(1, view().days.length());
}

std::vector<CalendarBar> TimelineBoard::layoutBars() const
{
    std::vector<CalendarBar> bars;
    const auto all = groups();
    std::size_t group = 0;
    for (std::size_t i = 0; i < view().items.size(); ++i) {
        if (i > 0 && view().items[i].group != view().items[i - 1].group)
            ++group;
        const DateRange days = entryOf(i).days;
        const double top =
            head + (all[group].firstRow + view().items[i].lane) * rowHeight + double(group) * groupGap + 4;
        const Date first = std::max(days.from, view().days.from), end = std::min(days.to, view().days.to);
        if (first < end)
            bars.push_back({i,
                            QRectF(QPointF(xOf(first) + 1, top),
                                   QPointF(std::max(xOf(end) - 1, xOf(first) + 8), top + rowHeight - 8)),
                            first == days.from, end == days.to});
    }
    return bars;
}

std::optional<Date> TimelineBoard::dayAt(const QPointF &position) const
{
    if (position.x() < side || position.y() < head || view().days.isEmpty())
        return std::nullopt;
    const double share = (position.x() - side) / std::max(1.0, width() - side);
    return Date {view().days.from.days + int(std::floor(std::clamp(share, 0.0, 0.9999) * view().days.length()))};
}

void TimelineBoard::paintGround(QPainter &painter) const
{
    paintWeeks(painter);
    paintFestivals(painter);
    paintGroups(painter);
    const Tokens &t = tokens();
    if (const auto span = drawnSpan())
        painter.fillRect(QRectF(QPointF(xOf(span->from), head), QPointF(xOf(span->to), height())),
                         mixed(t.surface, t.primary, 0.18));
    if (!view().days.contains(today()))
        return;
    const double x = xOf(today());
    const QSizeF size = pillSize(tr("Today"), textFont(Type::CaptionStrong), false, 18);
    painter.setPen(QPen(t.primary, 1.5));
    painter.drawLine(QPointF(x, 20), QPointF(x, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.primary);
    const QRectF chip(QPointF(x - size.width() / 2, 2), size);
    painter.drawRoundedRect(chip, 9, 9);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(t.onPrimary);
    painter.setFont(textFont(Type::CaptionStrong));
    painter.drawText(chip, Qt::AlignCenter, tr("Today"));
}

void TimelineBoard::paintWeeks(QPainter &painter) const
{
    const Tokens &t = tokens();
    painter.setFont(textFont(Type::Caption));
    const double week = (width() - side) * 7 / std::max(1, view().days.length());
    const int every = std::max(1, int(std::ceil(52 / std::max(week, 0.1))));
    Date monday {view().days.from.days + (8 - view().days.from.weekday()) % 7};
    for (int count = 0; monday < view().days.to; monday.days += 7, ++count) {
        painter.setPen(QPen(t.grid, 1));
        painter.drawLine(QPointF(xOf(monday), head - 4), QPointF(xOf(monday), height()));
        const bool hidden = view().days.contains(today()) && std::abs(xOf(monday) - xOf(today())) < 52;
        painter.setPen(t.text3);
        if (count % every == 0 && !hidden)
            painter.drawText(QRectF(xOf(monday) - 30, 2, 60, 18), Qt::AlignCenter, axisDay(qdate(monday)));
    }
}

void TimelineBoard::paintFestivals(QPainter &painter) const
{
    const Tokens &t = tokens();
    double free = 0;
    painter.setFont(textFont(Type::Micro));
    for (const planning::Festival &festival : view().festivals) {
        const QString text = festivalText(festival);
        const double x = xOf(festival.date);
        painter.fillRect(QRectF(x, head - 4, std::max(2.0, xOf({festival.date.days + 1}) - x), height() - head + 4),
                         mixed(t.surface, t.bad, 0.10));
        const double width = painter.fontMetrics().horizontalAdvance(text) + 4;
        if (x - width / 2 < std::max(free, side) || x + width / 2 > this->width())
            continue;
        painter.setPen(t.bad);
        painter.drawText(QRectF(x - width / 2, 22, width, 16), Qt::AlignCenter, text);
        free = x + width / 2 + 4;
    }
}

void TimelineBoard::paintGroups(QPainter &painter) const
{
    const Tokens &t = tokens();
    const auto all = groups();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double top = head + all[i].firstRow * rowHeight + double(i) * groupGap;
        painter.setPen(QPen(t.divider, 1));
        painter.drawLine(QPointF(0, top - groupGap / 2), QPointF(width(), top - groupGap / 2));
        painter.setPen(t.text2);
        painter.setFont(textFont(Type::Caption));
        paintElided(painter, QRectF(0, top, side - 12, rowHeight), Qt::AlignVCenter, all[i].name);
    }
}

} // namespace panorama::ui
