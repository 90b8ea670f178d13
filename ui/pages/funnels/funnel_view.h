// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/funnel_result.h"
#include "ui/pages/funnels/journey_view.h"

class QComboBox;
class QSpinBox;

namespace panorama::ui {

class Card;
class ChartCard;
class FunnelChart;
class Segmented;
class StageCard;
class StepRow;
class TableRows;
class TableView;

// The funnel itself: steps, window, order, view and breakdown; the chart; beside it the stage or drop that was pressed;
// below it the parts of the breakdown. It follows each edit at once.
class FunnelView : public JourneyView
{
    Q_OBJECT
public:
    explicit FunnelView(ShellContext &context);
    void retranslate() override;
    void showDocument(const Json &document, const VocabularyPtr &words, const QStringList &breakdowns);
    StageCard &stageCard() { return *m_stage; }

Q_SIGNALS:
    void edited(const panorama::Json &document, const char *text);

protected:
    void loadSubject() override;
    bool followsAtOnce() const override { return true; }

private:
    using Answer = std::shared_ptr<const journeys::FunnelResult>;
    void createControls(QLayout *row);
    void createCards(QLayout *column);
    void connectControls();
    void fillBreakdowns(const QStringList &attributes);
    void set(const char *member, Json value, const char *text);
    void show();
    void showStage(int mark);
    void showParts();
    void showPart(const QString &value);
    Json m_document;
    Answer m_answer;
    StepRow *m_steps;
    QSpinBox *m_window;
    Segmented *m_view;
    QComboBox *m_order, *m_breakdown;
    FunnelChart *m_chart;
    ChartCard *m_chartCard;
    StageCard *m_stage;
    Card *m_partsCard;
    TableRows *m_rows;
    TableView *m_table;
    quint64 m_wanted = 0; // number of the latest question
    Request m_load;
};

} // namespace panorama::ui
