// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/lifecycle.h"
#include "ui/pages/segments/segment_room.h"

#include <QTimer>

class QLabel;
class QSpinBox;

namespace panorama::ui {

class BarList;
class Card;
class ChartCard;

// Where customers stand between the first contact and the last purchase, with limits of the workspace's own; a bar
// leads to a segment of its people.
class LifecycleRoom : public SegmentRoom
{
    Q_OBJECT
public:
    explicit LifecycleRoom(ShellContext &context);
    void retranslate() override;

protected:
    void loadRoom() override;

private:
    struct Stages
    {
        Json counts;
        LifecycleLimits limits;
    };
    void show();
    void save();
    Stages m_stages;
    BarList *m_chart;
    ChartCard *m_card;
    Card *m_limits;
    QLabel *m_labels[4], *m_note;
    QSpinBox *m_days[4];
    QTimer m_soon;
    Request m_load, m_save;
};

} // namespace panorama::ui
