// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/cycle.h"
#include "ui/pages/funnels/journey_view.h"

class QDateEdit;
class QLabel;

namespace panorama::ui {

class ChartCard;
class KpiCard;
class SeriesChart;

// The sales cycle before and after a change: how long it takes, how many get there, and how sure that is.
class CycleView : public JourneyView
{
    Q_OBJECT
public:
    explicit CycleView(ShellContext &context);
    void retranslate() override;

protected:
    void offerWords() override;
    void loadSubject() override;

private:
    void show(const journeys::CycleResult &result);
    void showVerdict(const journeys::CycleResult &result);
    QLabel *m_labels[3], *m_verdict;
    ChoiceButton *m_start, *m_end;
    QDateEdit *m_change;
    KpiCard *m_before, *m_after, *m_beforeShare, *m_afterShare;
    SeriesChart *m_chart;
    ChartCard *m_card;
    Request m_load;
};

} // namespace panorama::ui
