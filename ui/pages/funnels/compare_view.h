// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/funnel_result.h"
#include "ui/pages/funnels/journey_view.h"

class QComboBox;
class QLabel;

namespace panorama::ui {

class Card;
class ChartCard;
class ColumnChart;
class Segmented;
class SpanEditor;
class TableRows;
class TableView;

// The same funnel over two periods or for two segments, side by side: people, rates, and by how much each rate differs
// with the interval that chance leaves.
class CompareView : public JourneyView
{
    Q_OBJECT
public:
    explicit CompareView(ShellContext &context);
    void retranslate() override;

protected:
    void offerWords() override;
    void loadSubject() override;

private:
    struct Answer
    {
        journeys::FunnelResult one, other;
    };
    using AnswerPtr = std::shared_ptr<const Answer>;
    void showControls();
    Json otherDocument();
    QString nameOf(bool other) const;
    void show();
    void showTable();
    void showStep(int step);
    Segmented *m_by;
    SpanEditor *m_span;
    QComboBox *m_segment;
    QLabel *m_label;
    ColumnChart *m_chart;
    ChartCard *m_card;
    Card *m_tableCard;
    TableRows *m_rows;
    TableView *m_table;
    QString m_spanOf; // period of the funnel that the other one was proposed for
    AnswerPtr m_answer;
    Request m_load;
};

} // namespace panorama::ui
