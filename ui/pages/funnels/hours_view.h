// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/heatmap.h"
#include "ui/pages/funnels/journey_view.h"

class QLabel;

namespace panorama::ui {

class ChartCard;
class HeatMap;

// Hour by weekday: when something happens, or how often it happens for each event of another kind in the same hour, and
// the hours that stand out beyond chance.
class HoursView : public JourneyView
{
    Q_OBJECT
public:
    explicit HoursView(ShellContext &context);
    void retranslate() override;

protected:
    void offerWords() override;
    void loadSubject() override;

private:
    void show(const journeys::HeatmapResult &result);
    void showCell(int mark);
    QString cellText(const journeys::HeatCell &cell) const;
    QLabel *m_perLabel, *m_best;
    ChoiceButton *m_event, *m_per;
    HeatMap *m_chart;
    ChartCard *m_card;
    Json m_document; // of what is shown
    Request m_load;
};

} // namespace panorama::ui
