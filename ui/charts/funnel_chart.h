// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_widget.h"

namespace panorama::ui {

struct FunnelStage
{
    QString name;
    double people = 0;
    QString note; // a second line below the share: median time, loss reason
};

// Linear funnel: bars of true width, trapezoid links, the step's rate between them, the worst step in red.
class FunnelChart : public ChartWidget
{
    Q_OBJECT
public:
    explicit FunnelChart(QWidget *parent = nullptr);
    void setStages(std::vector<FunnelStage> stages);
    ChartTable table() const override;
    std::vector<ChartMark> paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;
    int worstStep() const; // index of the stage that the worst step leads to, -1 for none

private:
    double rate(std::size_t stage) const; // of the stage before
    std::vector<FunnelStage> m_stages;
};

} // namespace panorama::ui
