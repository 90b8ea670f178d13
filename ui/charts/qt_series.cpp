// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qt_series.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace panorama::ui {

namespace {

constexpr double bleed = 4; // so that lines at the edge of the plot are not cut in half

QLineSeries *lineOf(const std::vector<QPointF> &points, double pixels, QObject *parent)
{
    auto *line = new QLineSeries(parent);
    const auto kept = thinned(points, pixels);
    line->replace(QList<QPointF>(kept.begin(), kept.end()));
    return line;
}

QAbstractSeries *seriesOf(const DrawnSeries &drawn, double pixels, QChart *chart)
{
    if (drawn.lower.empty()) {
        auto *line = lineOf(drawn.upper, pixels, chart);
        line->setPen(drawn.pen);
        return line;
    }
    auto *area = new QAreaSeries(lineOf(drawn.upper, pixels, chart), lineOf(drawn.lower, pixels, chart));
    area->setPen(drawn.pen);
    area->setBrush(drawn.brush);
    return area;
}

} // namespace

void drawWithQtCharts(QPainter &painter, const QRectF &plot, const QRectF &range,
                      const std::vector<DrawnSeries> &series)
{
    const QSizeF size = plot.size() + QSizeF(2 * bleed, 2 * bleed);
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    auto *x = new QValueAxis(chart);
    auto *y = new QValueAxis(chart);
    x->setRange(range.left(), range.right());
    y->setRange(range.top(), range.bottom());
    x->setVisible(false);
    y->setVisible(false);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    for (const DrawnSeries &drawn : series) {
        auto *item = seriesOf(drawn, plot.width(), chart);
        chart->addSeries(item);
        item->attachAxis(x);
        item->attachAxis(y);
    }
    chart->resize(size);
    chart->setPlotArea(QRectF(bleed, bleed, plot.width(), plot.height()));
    chart->layout()->activate();
    const QRectF target = plot.adjusted(-bleed, -bleed, bleed, bleed);
    painter.save();
    scene.render(&painter, target, QRectF(QPointF(), size), Qt::IgnoreAspectRatio);
    painter.restore();
}

std::vector<QPointF> thinned(const std::vector<QPointF> &points, double pixels)
{
    const auto buckets = std::size_t(std::max(16.0, pixels));
    if (points.size() <= 2 * buckets)
        return points;
    std::vector<QPointF> kept {points.front()};
    const double step = double(points.size()) / double(buckets);
    const auto lower = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        const auto begin = points.begin() + std::ptrdiff_t(double(bucket) * step);
        const auto end = points.begin() + std::ptrdiff_t(std::min(double(points.size()), double(bucket + 1) * step));
        if (begin >= end)
            continue;
        auto [least, most] = std::minmax_element(begin, end, lower);
        if (most < least)
            std::swap(least, most);
        kept.push_back(*least);
        if (most != least)
            kept.push_back(*most);
    }
    kept.push_back(points.back());
    return kept;
}

} // namespace panorama::ui
