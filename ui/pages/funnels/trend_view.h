// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/funnels/journey_view.h"

class QLabel;

namespace panorama::ui {

class ChartCard;
class Segmented;
class SeriesChart;

// The funnel of those who began in each day, week or month: rates or people of every step as lines. Where people may
// still go on, the line is dashed.
class TrendView : public JourneyView
{
    Q_OBJECT
public:
    explicit TrendView(ShellContext &context);
    void retranslate() override;

protected:
    void loadSubject() override;

private:
    void show();
    void showPoint(int point);
    Segmented *m_every, *m_what;
    QLabel *m_note;
    SeriesChart *m_chart;
    ChartCard *m_card;
    Json m_points;
    Request m_load;
};

} // namespace panorama::ui
