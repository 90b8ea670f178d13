// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/segments/segment_panel.h"

class QLabel;

namespace panorama::ui {

class ChoiceButton;
class UpSetChart;

// How the segment overlaps with up to seven others.
class OverlapPanel : public SegmentPanel
{
    Q_OBJECT
public:
    explicit OverlapPanel(ShellContext &context);
    ~OverlapPanel() override;
    void retranslate() override;

protected:
    void loadSubject() override;

private:
    void createChoice();
    struct Sets
    {
        Json json;
        QStringList names;
        std::vector<Json> rules; // of the segments compared
    };
    void show(const Sets &sets);
    void openCombination(int mark); // the people of a column as a segment
    ChoiceButton *m_choice = nullptr;
    QStringList m_others; // ids
    QLabel *m_note;
    UpSetChart *m_chart;
    Sets m_sets;
    Request m_load, m_made;
};

} // namespace panorama::ui
