// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/retention.h"
#include "ui/pages/funnels/journey_view.h"

class QLabel;

namespace panorama::ui {

class ChartCard;
class HeatMap;
class Segmented;

// Cohorts as a triangle: of those who began in a period, the share that came back in each period after it.
class RetentionView : public JourneyView
{
    Q_OBJECT
public:
    explicit RetentionView(ShellContext &context);
    void retranslate() override;

protected:
    void offerWords() override;
    void loadSubject() override;

private:
    void show(const journeys::RetentionResult &result);
    void showCell(int mark);
    QLabel *m_startLabel, *m_returnLabel;
    ChoiceButton *m_start, *m_return;
    Segmented *m_period, *m_mode;
    HeatMap *m_chart;
    ChartCard *m_card;
    Json m_document; // of what is shown
    std::vector<Date> m_cohorts; // by row
    std::size_t m_columns = 0;
    Request m_load;
};

} // namespace panorama::ui
