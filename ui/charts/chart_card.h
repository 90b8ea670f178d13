// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_widget.h"
#include "ui/widgets/card.h"

namespace panorama::ui {

// A card around one chart: title, what-unit-period as the subtitle, legend chips, and the menu of every chart.
class ChartCard : public Card
{
    Q_OBJECT
public:
    ChartCard(const QString &title, const QString &subtitle, ChartWidget *chart, QWidget *parent = nullptr);
    ChartWidget *chart() const { return m_chart; }
    void setHeading(const QString &title, const QString &subtitle);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLegend();
    ChartWidget *m_chart;
    QWidget *m_legend;
    std::vector<TipRow> m_chips;
    QPushButton *m_menu;
};

} // namespace panorama::ui
