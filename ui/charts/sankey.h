// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_widget.h"

#include <QPainterPath>

namespace panorama::ui {

// Streams between steps of a path: nodes in columns, links as wide as the people on them.
class SankeyChart : public ChartWidget
{
    Q_OBJECT
public:
    struct Node
    {
        QString name;
        int column = 0;
        bool isExit = false; // people who leave: grey
    };
    struct Link
    {
        int from = 0, to = 0;
        double value = 0;
    };
    explicit SankeyChart(QWidget *parent = nullptr) : ChartWidget(parent) { }
    void setFlow(std::vector<Node> nodes, std::vector<Link> links, const ValueFormat &format = countFormat());
    ChartTable table() const override;
    std::vector<ChartMark> paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;

protected:
    int markAt(const QPointF &position) const override;
    void paintOverlay(QPainter &painter, const ChartMark &mark, int index) const override;

private:
    std::vector<QPainterPath> streams(const std::vector<QRectF> &rects) const; // of the links
    QColor streamColor(const Link &link, bool isCurrent, const Tokens &t) const;
    void paintLabels(QPainter &painter, const QRectF &area, const ChartStyle &style,
                     const std::vector<QRectF> &rects) const;
    std::vector<double> weights() const;
    std::vector<QRectF> places(const QRectF &area, const ChartStyle &style) const;
    std::vector<Node> m_nodes;
    std::vector<Link> m_links;
    ValueFormat m_format = countFormat();
};

} // namespace panorama::ui
