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

// Linear funnel: bars of true width, trapezoid links, the step's rate between them, the worst step in red. Marks are
// the stages, then the drops: mark n + i leads from stage i to the next.
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
    ChartMark paintDrop(QPainter &painter, const QPointF &centre, std::size_t stage, bool isWorst,
                        const ChartStyle &style) const;
    std::vector<FunnelStage> m_stages;
};

} // namespace panorama::ui
