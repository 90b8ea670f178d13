// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/paths.h"
#include "ui/pages/funnels/journey_view.h"

#include <map>

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
    void showMark(int mark);
    void showPath(const QString &row);
    struct Mark
    {
        Json rule;
        QString title;
    };
    Mark streamMark(const journeys::PathNode &node, const QString &name) const;
    Segmented *m_direction;
    ChoiceButton *m_anchor;
    QSpinBox *m_steps, *m_window;
    SankeyChart *m_chart;
    ChartCard *m_card;
    Card *m_pathsCard;
    TableRows *m_rows;
    TableView *m_table;
    Json m_document; // of what is shown
    std::vector<Mark> m_links, m_nodes;
    std::map<QString, Json> m_ruleOf; // of the table's rows
    Request m_load;
};

} // namespace panorama::ui
