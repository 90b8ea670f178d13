// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_widget.h"

namespace panorama::ui {

// Actual against plan a line each, with a mark where the time stands. Above the plan: red, and said in words.
class PacingChart : public ChartWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString name;
        double actual = 0, planned = 0;
        int color = 0;
    };
    explicit PacingChart(QWidget *parent = nullptr) : ChartWidget(parent) { }
    void setLines(std::vector<Line> lines, double timePassed, const ValueFormat &format = countFormat());
    ChartTable table() const override;
    std::vector<ChartMark> paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;

private:
    void paintLine(QPainter &painter, const QRectF &row, const Line &line, const ChartStyle &style) const;
    std::vector<Line> m_lines;
    double m_timePassed = 0;
    ValueFormat m_format = countFormat();
};

} // namespace panorama::ui
