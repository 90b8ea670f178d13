// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <QObject>

class QComboBox;
class QDateEdit;
class QLayout;
class QSpinBox;

namespace panorama::ui {

// When: at any time, in the last days, between two days, since or before a day. The members last_days, from and to.
class PeriodEditor : public QObject
{
    Q_OBJECT
public:
    PeriodEditor(const Json &holder, QLayout *row, QObject *parent);
    void write(Json &holder) const;

Q_SIGNALS:
    void changed();

private:
    enum Mode { Any, Last, Between, Since, Before };
    void showMode();
    QComboBox *m_mode;
    QSpinBox *m_days;
    QDateEdit *m_from, *m_to;
    Json m_holder; // times that are no whole days stay as they are until they are edited
    bool m_touched = false;
};

} // namespace panorama::ui
