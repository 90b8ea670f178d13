// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drawing/sections.h"
#include "reports/number_text.h"

#include <algorithm>

namespace panorama::reports {

using namespace Qt::StringLiterals;

namespace {

struct DayScale
{
    DateRange days;
    QRectF area;
    double x(Date day) const
    {
        return area.left()
            + area.width()
            * std::clamp(double(day.days - days.from.days) / double(std::max(days.length(), 1)), 0.0, 1.0);
    }
};

QString monthDay(Date day)
{
    int year = 0, month = 0, number = 0;
    day.toCivil(year, month, number);
    return QString::number(month) + u'/' + QString::number(number);
}

void drawDays(Canvas &canvas, const DayScale &scale, const CalendarStrip &strip)
{
    for (const auto &mark : strip.marks) {
        const double left = scale.x(mark.days.from), right = scale.x(mark.days.to);
        canvas.fill({left, scale.area.top(), std::max(2.0, right - left), scale.area.height()}, ink::badSoft);
    }
    const int step = std::max(7, (strip.days.length() / 12 + 6) / 7 * 7);
    for (Date day = strip.days.from; day < strip.days.to; day.days += step) {
        canvas.line({scale.x(day), scale.area.top()}, {scale.x(day), scale.area.bottom()}, ink::grid);
        if (std::abs(scale.x(day) - scale.x(strip.today)) > 46)
            canvas.text({scale.x(day), scale.area.top() - 46, 70, 20}, Type::Caption, ink::text3, monthDay(day));
    }
    double free = scale.area.left() - 1;
    for (const auto &mark : strip.marks) {
        const QString name = qs(mark.name);
        const double wide = canvas.width(Type::Caption, name) + 20;
        const double left = (scale.x(mark.days.from) + scale.x(mark.days.to)) / 2 - wide / 2;
        if (left < free || left + wide > scale.area.right() + 20)
            continue;
        canvas.pill({left, scale.area.top() - 24}, name, ink::bad, ink::badSoft, 22);
        free = left + wide + 4;
    }
}

void drawToday(Canvas &canvas, const DayScale &scale, const CalendarStrip &strip)
{
    if (!strip.days.contains(strip.today))
        return;
    const double x = scale.x(strip.today);
    canvas.line({x, scale.area.top() - 24}, {x, scale.area.bottom()}, ink::primary, 2);
    const QString text = qs(strip.todayText);
    const double wide = canvas.width(Type::Caption, text) + 20;
    canvas.pill({x - wide / 2, scale.area.top() - 48}, text, ink::surface, ink::primary, 22);
}

// Where the text of a short bar has to end: at the next bar of its lane.
double roomAfter(const CalendarStrip &strip, const CalendarStrip::Bar &bar, const DayScale &scale)
{
    double end = scale.area.right();
    for (const auto &other : strip.bars)
        if (other.lane == bar.lane && other.days.from > bar.days.from)
            end = std::min(end, scale.x(other.days.from) - 6);
    return end;
}

void drawBar(Canvas &canvas, const DayScale &scale, const CalendarStrip::Bar &bar, const QRectF &place)
{
    const double top = place.top(), height = place.height();
    const double left = scale.x(bar.days.from), right = std::max(scale.x(bar.days.to), left + 6);
    const QColor colour = channelColour(bar.colour);
    QColor soft = colour;
    soft.setAlphaF(0.22F);
    canvas.fill({left, top, right - left, height}, soft, 6);
    canvas.fill({left, top, 4, height}, colour, 2);
    const QString text = bar.owner.empty() ? qs(bar.name) : qs(bar.name + " · " + bar.owner);
    const bool inside = right - left > 90;
    const double from = inside ? left + 12 : right + 6;
    canvas.text({from, top, inside ? right - left - 16 : std::max(0.0, std::min(240.0, place.right() - from)), height},
                Type::Small, ink::text, text);
}

void drawMore(Canvas &canvas, const QRectF &rect, std::size_t hidden)
{
    if (hidden > 0)
        canvas.text(rect, Type::Caption, ink::text3, u"+ "_s + QString::number(hidden));
}

} // namespace

void draw(Canvas &canvas, const QRectF &rect, const CalendarStrip &strip)
{
    const DayScale scale {strip.days, rect.adjusted(0, 50, 0, 0)};
    drawDays(canvas, scale, strip);
    int lanes = 1;
    for (const auto &bar : strip.bars)
        lanes = std::max(lanes, bar.lane + 1);
    const double pitch = std::clamp(scale.area.height() / double(lanes), 26.0, 36.0);
    const int shown = int(scale.area.height() / pitch) - (scale.area.height() / pitch < lanes ? 1 : 0);
    std::size_t hidden = 0;
    for (const auto &bar : strip.bars) {
        if (bar.lane < shown)
            drawBar(canvas, scale, bar,
                    QRectF(QPointF(0, scale.area.top() + double(bar.lane) * pitch + 5),
                           QSizeF(roomAfter(strip, bar, scale), pitch - 5)));
        else
            ++hidden;
    }
    drawMore(canvas, {scale.area.left(), scale.area.bottom() - 22, scale.area.width(), 22}, hidden);
    drawToday(canvas, scale, strip);
}

void draw(Canvas &canvas, const QRectF &rect, const PacingBars &pacing)
{
    const double pitch = std::clamp(rect.height() / double(pacing.bars.size()), 42.0, 56.0);
    double y = rect.top();
    for (const auto &bar : pacing.bars) {
        const auto left = std::size_t(&pacing.bars.back() - &bar);
        if (y + 36 > rect.bottom() || (left > 0 && y + pitch + 22 > rect.bottom())) {
            drawMore(canvas, {rect.left(), y, rect.width(), 22}, left + 1);
            break;
        }
        const double planned = bar.planned.number, actual = bar.actual.number;
        const bool over = planned > 0 && actual > planned;
        canvas.fill({rect.left(), y + 7, 10, 10}, channelColour(bar.colour), 5);
        const QString share = planned > 0 && bar.actual.kind != Cell::Kind::Missing ? qs(percentText(actual / planned))
                                                                                    : QString(u"\u2013"_s);
        const QString amounts =
            (bar.actual.kind == Cell::Kind::Missing ? QString(u"\u2013"_s)
                                                    : shortAmount(actual, pacing.currency, canvas.language))
            + u" / "_s + shortAmount(planned, pacing.currency, canvas.language) + u"   "_s + share;
        const double wide = canvas.width(Type::Small, amounts);
        canvas.text({rect.left() + 18, y, rect.width() - wide - 30, 24}, Type::Body, ink::text, qs(bar.name));
        canvas.text({rect.right() - wide, y, wide, 24}, Type::Small, over ? ink::bad : ink::text2, amounts,
                    Qt::AlignRight | Qt::AlignVCenter);
        const QRectF track(rect.left(), y + 27, rect.width(), 7);
        canvas.fill(track, ink::divider, 3.5);
        if (planned > 0 && actual > 0)
            canvas.fill({track.left(), track.top(), track.width() * std::min(1.0, actual / planned), 7},
                        over ? ink::bad : channelColour(bar.colour), 3.5);
        const double expected = track.left() + track.width() * std::clamp(bar.expectedShare, 0.0, 1.0);
        canvas.line({expected, track.top() - 4}, {expected, track.bottom() + 4}, ink::text, 2);
        y += pitch;
    }
}

} // namespace panorama::reports
