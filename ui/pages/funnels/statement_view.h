// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/funnels/journey_view.h"

class QComboBox;
class QLabel;

namespace panorama::ui {

class ChartCard;
class TableRows;
class TableView;
class WaterfallChart;

// Target against arrived: who of a segment came in the period, who did not, and why; every line adds up, and each
// becomes a segment.
class StatementView : public JourneyView
{
    Q_OBJECT
public:
    explicit StatementView(ShellContext &context);
    void retranslate() override;

protected:
    void offerWords() override;
    void loadSubject() override;

private:
    Json document() const;
    void show();
    void makeSegment(const QString &line);
    QLabel *m_labels[4], *m_note;
    QComboBox *m_target, *m_channel;
    ChoiceButton *m_reach, *m_arrive;
    WaterfallChart *m_chart;
    ChartCard *m_card;
    TableRows *m_rows;
    TableView *m_table;
    QStringList m_lineOf; // of the marks; empty: the target itself
    Json m_statement;
    Request m_load, m_line;
};

} // namespace panorama::ui
