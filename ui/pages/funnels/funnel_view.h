// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/funnel_result.h"
#include "ui/pages/funnels/journey_view.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace panorama::ui {

class BarList;
class Card;
class ChartCard;
class FunnelChart;
class Segmented;
class StepRow;
class TableRows;
class TableView;

// The funnel itself: steps, window, view and breakdown; the chart; for the stage or drop that was pressed the people
// and why they were lost; the parts of the breakdown; the same funnel over the period before.
class FunnelView : public JourneyView
{
    Q_OBJECT
public:
    explicit FunnelView(ShellContext &context);
    void retranslate() override;
    void showDocument(const Json &document, const VocabularyPtr &words, const QStringList &breakdowns);

Q_SIGNALS:
    void edited(const panorama::Json &document, const char *text);

protected:
    void loadSubject() override;

private:
    struct Answer
    {
        journeys::FunnelResult now;
        std::optional<journeys::FunnelResult> before;
    };
    using AnswerPtr = std::shared_ptr<const Answer>;
    void createControls(QLayout *row);
    void createCards(QLayout *column);
    void fillBreakdowns(const QStringList &attributes);
    void set(const char *member, Json value, const char *text);
    void show();
    void showMark(int mark);
    void showReasons();
    void showParts();
    void showComparison();
    void makeSegment(bool lost);
    Json m_document;
    AnswerPtr m_answer;
    StepRow *m_steps;
    QSpinBox *m_window;
    Segmented *m_view;
    QComboBox *m_breakdown, *m_compare;
    FunnelChart *m_chart;
    BarList *m_reasons;
    ChartCard *m_chartCard, *m_reasonsCard;
    QPushButton *m_reached, *m_lost;
    Card *m_partsCard;
    TableRows *m_rows;
    TableView *m_table;
    int m_stage = -1; // -1: the one that loses most
    Request m_load;
};

} // namespace panorama::ui
