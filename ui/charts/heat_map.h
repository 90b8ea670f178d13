// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_widget.h"

namespace panorama::ui {

// A grid of values from the surface to primary in six steps; NaN cells are hatched. Also for retention triangles and,
// with own states, for the X-ray of day × source.
class HeatMap : public ChartWidget
{
    Q_OBJECT
public:
    enum class State { Value, Final, Moving, Partial, Missing, None };
    struct Content
    {
        QStringList rows, columns;
        std::vector<std::vector<double>> values; // [row][column]
        std::vector<std::vector<State>> states; // empty: State::Value everywhere
        std::vector<QStringList> notes; // [row][column] beside a value or state, in tooltips; may be empty
        ValueFormat format = countFormat();
        double full = 0; // what has the strongest colour; 0: the greatest value
        bool numbers = false; // write the values into the cells when they fit
        QString rowName;
        QString columnUnit; // of the heads: hours, weeks
    };
    explicit HeatMap(QWidget *parent = nullptr) : ChartWidget(parent) { }
    void setContent(Content content);
    ChartTable table() const override;
    std::vector<TipRow> legend() const override; // of the states
    std::vector<ChartMark> paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;

protected:
    int step(int key, int from) const override;

private:
    State stateAt(std::size_t row, std::size_t column) const;
    QString stateName(State state) const;
    QString noteAt(std::size_t row, std::size_t column) const;
    QString stateText(std::size_t row, std::size_t column) const; // with its note
    double fullValue() const;
    void paintCell(QPainter &painter, const QRectF &cell, std::size_t row, std::size_t column, double most,
                   const ChartStyle &style) const;
    Content m_content;
};

} // namespace panorama::ui
