// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/segments/segment_panel.h"

class QLabel;

namespace panorama::ui {

class Segmented;
class SeriesChart;

// How many people the rule would have held for at the end of past weeks or months, with the records as they are today.
class SizePanel : public SegmentPanel
{
    Q_OBJECT
public:
    explicit SizePanel(ShellContext &context);
    void retranslate() override;

protected:
    void loadSubject() override;

private:
    struct Point
    {
        Date day;
        double people = 0;
    };
    void show(const std::vector<Point> &points);
    QLabel *m_title;
    Segmented *m_step;
    SeriesChart *m_chart;
    QLabel *m_note;
    Request m_load;
};

} // namespace panorama::ui
