// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/series_chart.h"

namespace panorama::ui {

// Columns over categories: side by side or stacked.
class ColumnChart : public ChartWidget
{
    Q_OBJECT
public:
    struct Content
    {
        QStringList categories;
        std::vector<ChartSeries> series;
        bool stacked = false;
        ValueFormat format = countFormat();
        QString categoryName;
    };
    explicit ColumnChart(QWidget *parent = nullptr) : ChartWidget(parent) { }
    void setContent(Content content);
    ChartTable table() const override;
    std::vector<TipRow> legend() const override;
    std::vector<ChartMark> paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;

private:
    double value(std::size_t series, qsizetype category) const;
    std::pair<double, double> limits() const;
    ChartMark paintCategory(QPainter &painter, qsizetype category, const QRectF &slot, double zero, double unit,
                            const ChartStyle &style) const;
    Content m_content;
};

// One line a bar: name, bar, value. For rankings; sorted by the caller.
class BarList : public ChartWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        QString name;
        double value = 0;
        int color = -1; // -1: primary
        QString note; // muted, after the value: "36.2%"
        double target = NAN; // a small mark on the line
    };
    explicit BarList(QWidget *parent = nullptr) : ChartWidget(parent) { }
    void setBars(std::vector<Bar> bars, const ValueFormat &format = countFormat(), const QString &valueName = {});
    ChartTable table() const override;
    std::vector<ChartMark> paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;
    QSize sizeHint() const override { return {280, 12 + 32 * int(m_bars.size())}; }

private:
    std::vector<Bar> m_bars;
    ValueFormat m_format = countFormat();
    QString m_valueName;
};

// From a first total over gains and losses to a last total: the waterfall of a change or of a segment's rules.
class WaterfallChart : public ChartWidget
{
    Q_OBJECT
public:
    struct Step
    {
        QString name;
        double value = 0; // a total, or the change
        bool isTotal = false;
    };
    explicit WaterfallChart(QWidget *parent = nullptr) : ChartWidget(parent) { }
    void setSteps(std::vector<Step> steps, const ValueFormat &format = countFormat());
    ChartTable table() const override;
    std::vector<ChartMark> paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;

private:
    std::vector<std::pair<double, double>> spans() const; // start and end of each step
    std::vector<Step> m_steps;
    ValueFormat m_format = countFormat();
};

} // namespace panorama::ui
