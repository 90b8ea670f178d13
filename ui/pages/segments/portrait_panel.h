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
    void openCell(const QString &key); // the members who have it, as a segment
    TableRows *m_rows;
    TableView *m_table;
    QLabel *m_note;
    Json m_portrait;
    QHash<QString, Json> m_conditions; // of the cells, by key of their row
    Request m_load, m_made;
};

} // namespace panorama::ui
