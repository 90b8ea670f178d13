// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/funnel_result.h"
#include "ui/pages/funnels/journey_view.h"
#include "ui/widgets/card.h"

class QLabel;
class QMenu;
class QPushButton;

namespace panorama::ui {

class BarList;
class ColumnChart;
class Segmented;

// One stage of the funnel: who came in, went on, was lost or is still open, and that this adds up; why people were lost
// as a Pareto list, or how long the step took; the people, a segment of them, and the sheet that sales fill in.
class StageCard : public Card
{
    Q_OBJECT
public:
    explicit StageCard(ShellContext &context);
    void retranslate();
    void showFunnel(const JourneySubject &subject, std::shared_ptr<const journeys::FunnelResult> answer);
    void showStage(int stage); // -1: the one that loses most
    bool isReady() const { return m_answer != nullptr; }
    bool canTakeBack() const { return !m_imports.empty(); } // reasons that were read from a sheet just now
    void takeSheetBack();
    void forgetSheet(); // other edits came after it

Q_SIGNALS:
    void segmentWanted(const panorama::Json &rule, const QString &name);
    void historyChanged();

private:
    using Waits = std::shared_ptr<const std::vector<std::vector<double>>>; // seconds, by step, sorted
    int shownStage() const;
    void show();
    void showReasons(const journeys::FunnelStep &step);
    void showWaits();
    void loadWaits();
    void fillMenu(QMenu *menu, const std::function<void(const char *state)> &act);
    Json ruleOf(const char *state) const;
    void showPeople(const char *state);
    void showReason(int bar);
    void showWait(int column);
    void makeSegment(const char *state);
    void writeSheet(bool allStages);
    void readSheet();
    QString stateText(const char *state, const QString &event) const;
    ShellContext &m_context;
    JourneySubject m_subject;
    std::shared_ptr<const journeys::FunnelResult> m_answer;
    Waits m_waits;
    int m_stage = -1;
    std::vector<std::string> m_reasonOf; // of the bars
    double m_waitWidth = 1; // seconds, of a column of the times
    QLabel *m_balance, *m_quantiles;
    Segmented *m_mode;
    BarList *m_reasons;
    ColumnChart *m_times;
    QPushButton *m_people, *m_segment, *m_sheet;
    std::vector<std::string> m_imports; // of the sheet that was read last, as long as undo takes it back
    Request m_load, m_work;
};

} // namespace panorama::ui
