// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/attribution_result.h"
#include "ui/pages/funnels/journey_view.h"
#include "ui/widgets/table_rows.h"

#include <map>

class QLabel;
class QSpinBox;

namespace panorama::ui {

class Card;
class ChartCard;
class ColumnChart;
class Segmented;
class TableView;

// What each channel (or campaign) earned by seven models, side by side, with what it cost and what came
// back for it, from the model that gives least to the one that gives most.
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
    struct Attributed
    {
        journeys::AttributionResult result;
        std::map<QString, double> cost; // by channel or campaign, in the base currency
    };
    using Answer = std::shared_ptr<const Attributed>;
    static Result<Answer> read(const Job &job, const JourneySubject &subject, const Json &document);
    const journeys::TouchReach *reachOf(const QString &name) const;
    void addReturn(TableRows::Row &row, const QString &channel, const std::vector<double> &values) const;
    void show();
    void showPeople(QWidget *anchor, const QRect &part, const QString &name);
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
    QStringList m_shown; // names of the chart's groups
    Json m_document; // of the answer
    Answer m_answer;
    Request m_load;
};

} // namespace panorama::ui
