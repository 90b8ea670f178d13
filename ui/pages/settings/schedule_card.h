// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;

namespace panorama::ui {

// How often connected sources are synced without being asked.
class ScheduleCard : public Card
{
    Q_OBJECT
public:
    explicit ScheduleCard(QWidget *parent = nullptr);
    void retranslate();

private:
    QLabel *m_label, *m_note;
    QComboBox *m_hours;
};

} // namespace panorama::ui
