// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/segments/segment_panel.h"

class QLabel;

namespace panorama::ui {

class TableRows;
class TableView;

// All saved segments with what sets each apart from everybody, false discoveries held to one in twenty. A row opens its
// segment.
class ExplorePanel : public SegmentPanel
{
    Q_OBJECT
public:
    explicit ExplorePanel(ShellContext &context);
    void retranslate() override;

protected:
    void loadSubject() override;

private:
    void show(const Json &found);
    TableRows *m_rows;
    TableView *m_table;
    QLabel *m_note;
    Json m_found;
    Request m_load;
};

} // namespace panorama::ui
