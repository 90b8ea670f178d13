// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time.h"
#include "ui/charts/chart_widget.h"

namespace panorama::ui {

// Campaigns as bars on a time line: weeks on top, a line for today, bands for festivals, the part already run darker.
class CalendarStrip : public ChartWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        QString name;
        DateRange days;
        int color = 0;
        QString owner; // its first letter stands in a dot at the end
        bool isDraft = false;
    };
    struct Band
    {
        QString name;
        DateRange days;
    };
    struct Content
    {
        DateRange days;
        Date today;
        std::vector<Bar> bars;
        std::vector<Band> bands;
        QString todayText; // "Today"
    };
    explicit CalendarStrip(QWidget *parent = nullptr) : ChartWidget(parent) { }
    void setContent(Content content);
    ChartTable table() const override;
    std::vector<ChartMark> paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;

private:
    double xOf(const QRectF &area, Date day) const;
    std::vector<int> lanes() const; // first free lane of each bar
    void paintHead(QPainter &painter, const QRectF &area, const ChartStyle &style) const;
    void paintBar(QPainter &painter, const QRectF &rect, const Bar &bar, double doneTo, double freeTo,
                  const ChartStyle &style) const;
    Content m_content;
};

} // namespace panorama::ui
