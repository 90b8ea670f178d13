// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_widget.h"

namespace panorama::ui {

// Overlap of several sets: each column is one exclusive combination, the dots below say of which sets.
class UpSetChart : public ChartWidget
{
    Q_OBJECT
public:
    struct Combination
    {
        unsigned members = 0; // bit n: set n
        double people = 0;
    };
    explicit UpSetChart(QWidget *parent = nullptr) : ChartWidget(parent) { }
    void setSets(QStringList names, std::vector<double> sizes, std::vector<Combination> combinations); // greatest first
    ChartTable table() const override;
    std::vector<ChartMark> paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;
    unsigned membersOf(int mark) const { return m_combinations[std::size_t(mark)].members; }

private:
    QString nameOf(unsigned members) const;
    struct Grid
    {
        std::size_t columns;
        double slot, row; // width of a column, height of a set's line
    };
    static constexpr int leastSlot = 16;
    void paintMatrix(QPainter &painter, const QRectF &matrix, const Grid &grid, const ChartStyle &style) const;
    void paintRest(QPainter &painter, const QRectF &chart, std::size_t shown, const ChartStyle &style) const;
    QStringList m_names;
    std::vector<double> m_sizes;
    std::vector<Combination> m_combinations;
};

} // namespace panorama::ui
