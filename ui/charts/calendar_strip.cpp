// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calendar_strip.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"

#include <QPainterPath>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double headHeight = 24;

} // namespace

void CalendarStrip::setContent(Content content)
{
    m_content = std::move(content);
    refresh();
}

ChartTable CalendarStrip::table() const
{
    ChartTable table {{tr("Campaign"), tr("From"), tr("To"), tr("Owner")}, {}};
    for (const Bar &bar : m_content.bars)
        table.rows.push_back({bar.name, QString::fromStdString(bar.days.from.toIso()),
                              QString::fromStdString(Date {bar.days.to.days - 1}.toIso()), bar.owner});
    return table;
}

double CalendarStrip::xOf(const QRectF &area, Date day) const
{
    const double share = double(day.days - m_content.days.from.days) / std::max(1, m_content.days.length());
    return area.left() + area.width() * std::clamp(share, 0.0, 1.0);
}

std::vector<int> CalendarStrip::lanes() const
{
    std::vector<int> result;
    std::vector<Date> free;
    for (const Bar &bar : m_content.bars) {
        std::size_t lane = 0;
        while (lane < free.size() && bar.days.from < free[lane])
            ++lane;
        if (lane == free.size())
            free.push_back({});
        free[lane] = {bar.days.to.days + 2};
        result.push_back(int(lane));
    }
    return result;
}

void CalendarStrip::paintHead(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    const double top = area.top() + style.px(headHeight);
    const QFont caption = style.font(Type::Caption), strong = style.font(Type::CaptionStrong);
    for (const Band &band : m_content.bands) {
        const double left = xOf(area, band.days.from), right = xOf(area, band.days.to);
        if (right <= left)
            continue;
        painter.fillRect(QRectF(left, top, right - left, area.bottom() - top), mixed(t.surface, t.bad, 0.08));
    }
    const double week = area.width() * 7 / std::max(1, m_content.days.length());
    const int every = std::max(1, int(std::ceil(style.px(46) / std::max(week, 0.1))));
    Date monday {m_content.days.from.days + (8 - m_content.days.from.weekday()) % 7};
    const double todayX = xOf(area, m_content.today);
    const bool todayShown = m_content.days.contains(m_content.today);
    const double chip = QFontMetricsF(strong).horizontalAdvance(m_content.todayText) + style.px(16);
    for (int count = 0; monday < m_content.days.to; monday.days += 7, ++count) {
        const double x = xOf(area, monday);
        painter.setPen(QPen(t.grid, 1));
        painter.drawLine(QPointF(x, top), QPointF(x, area.bottom()));
        const QString label = axisDay(qdate(monday));
        const double half = QFontMetricsF(caption).horizontalAdvance(label) / 2;
        const bool hidden = todayShown && std::abs(x - todayX) < chip / 2 + half + 3;
        if (count % every || hidden || x + half > area.right())
            continue;
        painter.setFont(caption);
        painter.setPen(t.text3);
        painter.drawText(QRectF(std::max(area.left(), x - half), area.top(), 2 * half + 2, style.px(18)),
                         Qt::AlignLeft | Qt::AlignVCenter, label);
    }
    double free = area.left(); // of names: where two would meet, the later one is left to its tip
    for (const Band &band : m_content.bands) {
        const double left = xOf(area, band.days.from), right = xOf(area, band.days.to);
        const QSizeF size = pillSize(band.name, strong, false, style.px(16));
        if (right <= left)
            continue;
        const double at = std::clamp((left + right - size.width()) / 2, area.left(), area.right() - size.width());
        if (at < free)
            continue;
        free = at + size.width() + style.px(4);
        paintPill(painter, QRectF(QPointF(at, top - style.px(2)), size), band.name, PillTone::Bad, strong, {}, &t);
    }
}

void CalendarStrip::paintBar(QPainter &painter, const QRectF &rect, const Bar &bar, double doneTo, double freeTo,
                             const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    const QColor color = bar.color < 0 ? t.primary : t.channel(bar.color);
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(rect, 4, 4);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(rect, mixed(t.surface, color, bar.isDraft ? 0.08 : 0.18));
    painter.fillRect(
        QRectF(rect.left(), rect.top(), std::clamp(doneTo - rect.left(), 0.0, rect.width()), rect.height()),
        mixed(t.surface, color, 0.46));
    painter.fillRect(QRectF(rect.left(), rect.top(), 4, rect.height()), color);
    painter.restore();
    if (bar.isDraft) {
        painter.setPen(QPen(color, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    double right = rect.right() - 6;
    if (!bar.owner.isEmpty() && rect.width() > style.px(70)) {
        const double side = rect.height() - 5;
        const QRectF dot(rect.right() - side - 4, rect.top() + 2.5, side, side);
        painter.setPen(QPen(t.surface, 1.5));
        painter.setBrush(mixed(color, Qt::black, 0.18));
        painter.drawEllipse(dot);
        painter.setFont(style.font(Type::Micro));
        painter.setPen(Qt::white);
        painter.drawText(dot, Qt::AlignCenter, bar.owner.left(1));
        right = dot.left() - 4;
    }
    painter.setFont(style.font(Type::Caption));
    painter.setPen(t.text);
    // A name that is longer than its bar stands beside it, if there is more room.
    const double inside = right - rect.left() - 12, beside = freeTo - rect.right() - 12;
    const bool isBeside = QFontMetricsF(painter.font()).horizontalAdvance(bar.name) > inside && beside > inside;
    paintElided(painter,
                isBeside ? QRectF(rect.right() + 6, rect.top(), beside, rect.height())
                         : QRectF(rect.left() + 12, rect.top(), std::max(0.0, inside), rect.height()),
                Qt::AlignVCenter, bar.name);
}

std::vector<ChartMark> CalendarStrip::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    paintHead(painter, area, style);
    const auto lane = lanes();
    const int laneCount = lane.empty() ? 1 : *std::max_element(lane.begin(), lane.end()) + 1;
    const double top = area.top() + style.px(headHeight + 18);
    const double height = std::clamp((area.bottom() - top) / laneCount, style.px(14), style.px(32));
    const bool todayShown = m_content.days.contains(m_content.today);
    const double today = xOf(area, m_content.today);
    std::vector<ChartMark> marks;
    for (std::size_t i = 0; i < m_content.bars.size(); ++i) {
        const Bar &bar = m_content.bars[i];
        const double left = xOf(area, bar.days.from), right = xOf(area, bar.days.to);
        const QRectF rect(left, top + height * lane[i], std::max(6.0, right - left),
                          std::min(height - 5, style.px(24)));
        if (bar.days.to <= m_content.days.from || m_content.days.to <= bar.days.from
            || rect.bottom() > area.bottom() + 2)
            continue;
        double freeTo = area.right();
        for (std::size_t next = i + 1; next < lane.size(); ++next)
            if (lane[next] == lane[i])
                freeTo = std::min(freeTo, xOf(area, m_content.bars[next].days.from));
        paintBar(painter, rect, bar, m_content.today < m_content.days.from ? rect.left() : today, freeTo, style);
        const QString days = rangeText(qdate(bar.days.from), qdate(bar.days.to).addDays(-1));
        marks.push_back({rect, bar.name, days, {{days, {}, {}}}});
        if (!bar.owner.isEmpty())
            marks.back().tip.push_back({tr("Owner"), bar.owner, {}});
    }
    if (!todayShown)
        return marks;
    painter.setPen(QPen(t.primary, 2));
    painter.drawLine(QPointF(today, area.top() + style.px(18)), QPointF(today, area.bottom()));
    const QFont strong = style.font(Type::CaptionStrong);
    const double width = QFontMetricsF(strong).horizontalAdvance(m_content.todayText) + style.px(16);
    const QRectF chip(std::clamp(today - width / 2, area.left(), area.right() - width), area.top(), width,
                      style.px(19));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.primary);
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter.setFont(strong);
    painter.setPen(t.onPrimary);
    painter.drawText(chip, Qt::AlignCenter, m_content.todayText);
    return marks;
}

} // namespace panorama::ui
