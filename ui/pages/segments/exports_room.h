// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/segments/segment_room.h"
#include "ui/widgets/table_rows.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace panorama::ui {

class BarList;
class Card;
class Segmented;
class TableView;

// Audiences out: a segment by the rules of a destination or as contact lists for store guides, with the people counted
// by what they agreed to before anything leaves; the ledger of what has left, and whom to call back since.
class ExportsRoom : public SegmentRoom
{
    Q_OBJECT
public:
    explicit ExportsRoom(ShellContext &context);
    void retranslate() override;
    void setSegment(const QString &id); // the one to export

protected:
    void loadRoom() override;

private:
    struct Entries
    {
        Json exports, recalls;
        QString locked; // why there are no recalls
    };
    void createForm();
    void createLedger();
    void fillChoices();
    void preview();
    void showPreview(const Json &report);
    void showEntries();
    void run();
    Card *m_form, *m_ledger;
    QLabel *m_segmentLabel, *m_platformLabel, *m_purposeLabel, *m_splitLabel, *m_summary;
    QComboBox *m_segment, *m_platform, *m_purpose, *m_split;
    BarList *m_states;
    QPushButton *m_export;
    QLabel *m_none;
    Segmented *m_which;
    TableRows *m_rows;
    TableView *m_table;
    QString m_wanted;
    Entries m_entries;
    Request m_load, m_preview, m_run;
};

} // namespace panorama::ui
