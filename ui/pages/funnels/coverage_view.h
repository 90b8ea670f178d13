// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/coverage.h"
#include "ui/pages/funnels/journey_view.h"
#include "ui/widgets/table_rows.h"

class QLabel;

namespace panorama::ui {

class Card;
class TableView;

// The stages of the customer journey, and whether each is measured, stale or blind.
class CoverageView : public JourneyView
{
    Q_OBJECT
public:
    explicit CoverageView(ShellContext &context);
    void retranslate() override;

protected:
    void loadSubject() override;

private:
    void show(const journeys::CoverageResult &result);
    TableRows::Row rowOf(const journeys::StageCoverage &stage) const;
    Card *m_card;
    TableRows *m_rows;
    TableView *m_table;
    QLabel *m_note;
    Request m_load;
};

} // namespace panorama::ui
