// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/segments/segment_panel.h"

class QLabel;

namespace panorama::ui {

class TableRows;
class TableView;

// What sets the members apart from everybody: their share, everybody's, and the index with its interval.
class PortraitPanel : public SegmentPanel
{
    Q_OBJECT
public:
    explicit PortraitPanel(ShellContext &context);
    void retranslate() override;

protected:
    void loadSubject() override;

private:
    void show(const Json &portrait);
    TableRows *m_rows;
    TableView *m_table;
    QLabel *m_note;
    Json m_portrait;
    Request m_load;
};

} // namespace panorama::ui
