// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/segments/segment_panel.h"

class QLabel;
class QPushButton;

namespace panorama::ui {

class TableRows;
class TableView;

// Twenty members at random with some of their attributes; drawn anew on demand.
class PeoplePanel : public SegmentPanel
{
    Q_OBJECT
public:
    explicit PeoplePanel(ShellContext &context);
    void retranslate() override;

Q_SIGNALS:
    void whyRequested(const QString &customer);

protected:
    void loadSubject() override;

private:
    struct Sample
    {
        QStringList columns;
        std::vector<QStringList> rows; // customer id, then the columns
    };
    static Result<Sample> draw(const Job &job, const SegmentSubject &subject, std::uint64_t seed);
    void show(const Sample &sample);
    TableRows *m_rows;
    TableView *m_table;
    QLabel *m_note;
    QPushButton *m_again, *m_why;
    std::uint64_t m_seed = 1;
    Request m_load;
};

} // namespace panorama::ui
