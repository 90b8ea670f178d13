// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/attribution_result.h"
#include "ui/pages/funnels/journey_view.h"

class QLabel;
class QSpinBox;

namespace panorama::ui {

class Card;
class ChartCard;
class ColumnChart;
class Segmented;
class TableRows;
class TableView;

// What each channel (or campaign) earned by seven models, side by side.
class AttributionView : public JourneyView
{
    Q_OBJECT
public:
    explicit AttributionView(ShellContext &context);
    void retranslate() override;

protected:
    void offerWords() override;
    void loadSubject() override;

private:
    using Answer = std::shared_ptr<const journeys::AttributionResult>;
    void show();
    void showTable(const std::vector<std::pair<QString, std::vector<double>>> &rows);
    double amountOf(const journeys::AttributionRow &row) const;
    QLabel *m_touchLabel;
    ChoiceButton *m_conversion, *m_touches;
    Segmented *m_by, *m_unit;
    QSpinBox *m_lookback;
    ColumnChart *m_chart;
    ChartCard *m_card;
    Card *m_tableCard;
    TableRows *m_rows;
    TableView *m_table;
    Answer m_answer;
    Request m_load;
};

} // namespace panorama::ui
