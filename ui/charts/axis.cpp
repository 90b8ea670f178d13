// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis.h"

#include <cmath>

namespace panorama::ui {

std::vector<double> niceTicks(double low, double high, int wanted)
{
    if (!(high > low))
        high = low + (low == 0 ? 1 : std::abs(low));
    const double rough = (high - low) / wanted;
    const double magnitude = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * magnitude;
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (rough <= factor * magnitude * 1.0001) {
            step = factor * magnitude;
            break;
        }
    std::vector<double> ticks;
    const double first = std::floor(low / step + 1e-9), last = std::ceil(high / step - 1e-9);
    for (int i = 0; first + i <= last; ++i)
        ticks.push_back(first + i == 0 ? 0 : (first + i) * step);
    return ticks;
}

PlotArea paintValueAxis(QPainter &painter, const QRectF &area, const ChartStyle &style, double low, double high,
                        const ValueFormat &format, double bottom)
{
    const ValueText &text = format.axisText;
    const int wanted = area.height() < style.px(150) ? 2 : area.height() < style.px(240) ? 3 : 4;
    const auto ticks = niceTicks(low, high, wanted);
    const QFont font = style.font(Type::Caption);
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const double tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(text(tick)));
    PlotArea plot;
    plot.rect = area.adjusted(width + style.px(8), style.px(format.unit.isEmpty() ? 8 : 24), -style.px(6), -bottom);
    plot.low = ticks.front();
    plot.high = ticks.back();
    paintUnit(painter, area, style, format.unit);
    painter.setFont(font);
    for (const double tick : ticks) {
        const double y = plot.yOf(tick);
        painter.setPen(QPen(tick == 0 ? style.tokens.border : style.tokens.grid, 1));
        painter.drawLine(QPointF(plot.rect.left(), y), QPointF(plot.rect.right(), y));
        painter.setPen(style.tokens.text3);
        painter.drawText(QRectF(area.left(), y - 10, width, 20), Qt::AlignRight | Qt::AlignVCenter, text(tick));
    }
    return plot;
}

void paintUnit(QPainter &painter, const QRectF &area, const ChartStyle &style, const QString &unit)
{
    painter.setFont(style.font(Type::Caption));
    painter.setPen(style.tokens.text3);
    painter.drawText(QRectF(area.left(), area.top() - style.px(4), area.width(), style.px(18)),
                     Qt::AlignLeft | Qt::AlignVCenter, unit);
}

void paintLabels(QPainter &painter, const PlotArea &plot, const ChartStyle &style, const QStringList &labels,
                 const std::vector<double> &x)
{
    if (labels.isEmpty() || x.empty())
        return;
    const QFont font = style.font(Type::Caption);
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    const double distance = x.size() > 1 ? (x.back() - x.front()) / double(x.size() - 1) : plot.rect.width();
    const auto every =
        std::max<std::size_t>(1, std::size_t(std::ceil((widest + style.px(26)) / std::max(distance, 0.01))));
    painter.setFont(font);
    painter.setPen(style.tokens.text3);
    for (std::size_t i = 0; i < x.size() && qsizetype(i) < labels.size(); i += every) {
        const double half = widest / 2 + 2;
        const double centre = std::min(x[i], plot.rect.right() + style.px(6) - half + 2);
        painter.drawText(QRectF(centre - half, plot.rect.bottom() + style.px(6), 2 * half, style.px(18)),
                         Qt::AlignHCenter | Qt::AlignTop, labels[qsizetype(i)]);
    }
}

} // namespace panorama::ui
