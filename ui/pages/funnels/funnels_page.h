// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/funnel_result.h"
#include "services/document_service.h"
#include "services/draft.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace panorama::ui {

class BarList;
class Card;
class ChartCard;
class FlowLayout;
class FunnelChart;
class Segmented;
class StateStack;
class TableRows;
class TableView;

// The funnel builder: steps, window and breakdown beside the chart, the loss reasons of a stage, and the parts.
class FunnelsPage : public Page
{
    Q_OBJECT
public:
    explicit FunnelsPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override;
    void runPrimary() override;
    PageHistory history() const override;
    void stepHistory(bool redo) override;
    void open(const QString &argument) override;

private:
    struct Loaded
    {
        std::vector<services::Document> funnels;
        std::string id;
        services::DocumentHistory history;
        QStringList events, breakdowns;
    };
    using Answer = std::shared_ptr<const journeys::FunnelResult>;
    void createHead(QWidget *content);
    void createCards(QWidget *content);
    void connectControls();
    void take(Loaded loaded);
    void showDocument();
    void showSteps();
    void addStepBox(std::size_t index, const std::string &event);
    void edit(const std::string &text, const std::function<void(Json &)> &change);
    void setStep(std::size_t index, const QString &event);
    void run();
    void show();
    void showReasons(int stage);
    void showParts();
    void save();

    services::Draft<Json> m_draft;
    std::string m_id;
    QString m_wanted;
    QStringList m_events, m_breakdowns;
    std::vector<services::Document> m_funnels;
    Answer m_answer;
    QComboBox *m_choice, *m_breakdown;
    QSpinBox *m_window;
    Segmented *m_view;
    QWidget *m_steps;
    FlowLayout *m_stepFlow;
    FunnelChart *m_chart;
    BarList *m_reasons;
    ChartCard *m_chartCard, *m_reasonsCard;
    Card *m_partsCard;
    TableRows *m_rows;
    TableView *m_table;
    StateStack *m_state;
    int m_stage = 0;
    QTimer m_saveSoon;
    Request m_load, m_run, m_save;
};

} // namespace panorama::ui
