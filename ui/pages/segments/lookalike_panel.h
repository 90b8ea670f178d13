// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/segments/segment_panel.h"

class QLabel;
class QPushButton;

namespace panorama::ui {

class Segmented;
class TableRows;
class TableView;

// Who is most like the members: the people with the reasons, what counts, and how much better than chance the ranking
// is on members who were held out. Seeds may come from a list instead, and the ranking goes out as one.
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
    void chooseSeeds();
    void chooseSize();
    void saveList(quint64 size, const QString &path);
    static Result<Json> find(const Job &job, const SegmentSubject &subject, const QString &list, quint64 limit);
    static Result<Json> findNamed(const Job &job, const SegmentSubject &subject, const QString &list);
    QPushButton *m_seeds, *m_save;
    QString m_list, m_listName; // text of a seed list; empty: the members are the seeds
    Segmented *m_view;
    TableRows *m_rows;
    TableView *m_table;
    QLabel *m_lift, *m_note;
    Json m_found;
    Request m_load, m_run;
};

} // namespace panorama::ui
