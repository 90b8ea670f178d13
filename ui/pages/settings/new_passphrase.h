// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/popover.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace panorama::ui {

// Asks for the present passphrase (where there is one) and twice for the new one. Stays, held, while told() is being
// worked on: refuse() says what was wrong with the present one, dismiss() closes.
class NewPassphrase : public Popover
{
    Q_OBJECT
public:
    NewPassphrase(QWidget *window, bool hasOne);
    void refuse(const QString &problem);
    void finish();

Q_SIGNALS:
    void told(const QString &present, const QString &wanted);

private:
    struct Field
    {
        QLineEdit *line = nullptr;
        QLabel *error = nullptr;
    };
    Field addField(const QString &label, const QString &name);
    void take();
    void setBusy(bool busy);
    Field m_present, m_wanted, m_again;
    QPushButton *m_change, *m_cancel;
};

} // namespace panorama::ui
