// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_widget.h"

namespace panorama::ui {

// A line or a layer over common positions. NaN = missing: a gap, never zero.
struct ChartSeries
{
    QString name;
    std::vector<double> values;
    int color = 0; // channel colour
    int forecastFrom = -1; // from this position on dashed
    std::vector<double> low, high; // interval band, may be empty
};

// Lines or stacked areas over time. Qt Charts draws the series (down-sampled to the pixels); axes, crosshair, dots
// and tooltip are the house's.
class SeriesChart : public ChartWidget
{
    Q_OBJECT
public:
    enum class Kind { Line, StackedArea };
    struct Content
    {
        Kind kind = Kind::Line;
        QStringList labels; // on the axis: 3/10
        QStringList longLabels; // in the tooltip: week of 31 March; empty: labels
        std::vector<ChartSeries> series;
        std::vector<std::pair<int, QString>> events; // position and text: 618
        ValueFormat format = countFormat();
        QString positionName; // column title in the table: "Week"
    };
    explicit SeriesChart(QWidget *parent = nullptr);
    void setContent(Content content);
    const Content &content() const { return m_content; }

    ChartTable table() const override;
    std::vector<TipRow> legend() const override;
    std::vector<ChartMark> paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;

protected:
    void paintOverlay(QPainter &painter, const ChartMark &mark, int index) const override;
    int markAt(const QPointF &position) const override;

private:
    bool isMissing(std::size_t position) const; // no series has a value there
    std::vector<std::vector<double>> layers() const; // upper edges, stacked when the kind says so
    std::pair<double, double> limits(const std::vector<std::vector<double>> &tops) const;
    void paintMissing(QPainter &painter, const QRectF &plot, const ChartStyle &style) const;
    void paintEvents(QPainter &painter, const QRectF &plot, const ChartStyle &style) const;
    double xOf(const QRectF &plot, double position) const;
    Content m_content;
    mutable QRectF m_plot; // of the last painting on screen, for the crosshair
    mutable double m_low = 0, m_high = 1;
};

} // namespace panorama::ui
