// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace panorama::ui {

namespace {

std::vector<QPointF> pointsOf(const QRectF &area, const std::vector<double> &values)
{
    double low = INFINITY, high = -INFINITY;
    for (const double value : values)
        if (!std::isnan(value))
            low = std::min(low, value), high = std::max(high, value);
    const double span = high > low ? high - low : 1;
    std::vector<QPointF> points;
    for (std::size_t i = 0; i < values.size(); ++i)
        points.emplace_back(area.left() + area.width() * double(i) / double(values.size() - 1),
                            std::isnan(values[i]) ? NAN : area.bottom() - area.height() * (values[i] - low) / span);
    return points;
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &area, const std::vector<double> &values, const QColor &color,
                    const Tokens &t)
{
    if (values.size() < 2)
        return;
    const QRectF inner = area.adjusted(1, 5, -5, -5);
    const auto points = pointsOf(inner, values);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient fade(area.topLeft(), area.bottomLeft());
    QColor tint = color;
    tint.setAlphaF(0.20f);
    fade.setColorAt(0, tint);
    tint.setAlphaF(0.0f);
    fade.setColorAt(1, tint);
    QPainterPath line;
    std::size_t start = 0;
    const auto flush = [&](std::size_t end) { // one piece between gaps
        if (end - start < 2)
            return;
        QPainterPath piece(points[start]);
        for (std::size_t i = start + 1; i < end; ++i)
            piece.lineTo(points[i]);
        line.addPath(piece);
        piece.lineTo(points[end - 1].x(), area.bottom());
        piece.lineTo(points[start].x(), area.bottom());
        painter.fillPath(piece, fade);
    };
    for (std::size_t i = 0; i < points.size(); ++i)
        if (std::isnan(points[i].y()))
            flush(i), start = i + 1;
    flush(points.size());
    painter.setPen(QPen(lineTone(color, t), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    if (!std::isnan(points.back().y())) {
        painter.setPen(QPen(t.surface, 2));
        painter.setBrush(lineTone(color, t));
        painter.drawEllipse(points.back(), 4, 4);
    }
    painter.restore();
}

} // namespace panorama::ui
