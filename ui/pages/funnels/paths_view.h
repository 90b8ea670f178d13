// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/paths.h"
#include "ui/pages/funnels/journey_view.h"

class QLabel;
class QSpinBox;

namespace panorama::ui {

class Card;
class ChartCard;
class SankeyChart;
class Segmented;
class TableRows;
class TableView;

// What people do after (or before) an event: the streams, and the most frequent paths in full.
class PathsView : public JourneyView
{
    Q_OBJECT
public:
    explicit PathsView(ShellContext &context);
    void retranslate() override;

protected:
    void offerWords() override;
    void loadSubject() override;

private:
    void show(const journeys::PathsResult &result);
    void showPaths(const journeys::PathsResult &result);
    Segmented *m_direction;
    ChoiceButton *m_anchor;
    QSpinBox *m_steps, *m_window;
    SankeyChart *m_chart;
    ChartCard *m_card;
    Card *m_pathsCard;
    TableRows *m_rows;
    TableView *m_table;
    Request m_load;
};

} // namespace panorama::ui
