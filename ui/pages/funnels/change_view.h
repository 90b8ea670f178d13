// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/change.h"
#include "ui/pages/funnels/journey_view.h"

class QDateEdit;
class QLabel;

namespace panorama::ui {

class Card;
class ChartCard;
class SpanEditor;
class TableRows;
class TableView;
class WaterfallChart;

// Why the last step of the funnel changed against an earlier period: how much by how many begin, by who begins, and by
// each step's rate; to the person.
class ChangeView : public JourneyView
{
    Q_OBJECT
public:
    explicit ChangeView(ShellContext &context);
    void retranslate() override;

protected:
    void offerWords() override;
    void loadSubject() override;

private:
    void show(const journeys::ChangeResult &result);
    QString partText(const journeys::ChangePart &part, const journeys::ChangeResult &result) const;
    QLabel *m_label;
    SpanEditor *m_before;
    QString m_span; // of the funnel that the earlier period was chosen for
    bool m_isChosen = false; // by hand
    WaterfallChart *m_chart;
    ChartCard *m_card;
    Card *m_tableCard;
    TableRows *m_rows;
    TableView *m_table;
    Request m_load;
};

} // namespace panorama::ui
