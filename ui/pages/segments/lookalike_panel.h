// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/segments/segment_panel.h"

class QLabel;

namespace panorama::ui {

class Segmented;
class TableRows;
class TableView;

// Who is most like the members: the people with the reasons, what counts, and how much better than chance the ranking
// is on members who were held out.
class LookalikePanel : public SegmentPanel
{
    Q_OBJECT
public:
    explicit LookalikePanel(ShellContext &context);
    void retranslate() override;

protected:
    void loadSubject() override;

private:
    void show();
    void showPeople();
    void showWeights();
    void showLift();
    Segmented *m_view;
    TableRows *m_rows;
    TableView *m_table;
    QLabel *m_lift, *m_note;
    Json m_found;
    Request m_load;
};

} // namespace panorama::ui
