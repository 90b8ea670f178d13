// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/popover.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace panorama::ui {

struct PassphraseQuestion
{
    QString title;
    QString sentence;
    QString action; // "Unlock", "Create"
    QString busy; // the same while it is being done: "Unlocking …"
};

// Asks for a passphrase over the window. Once it is told it stays there, busy and not to be dismissed, until it hears
// how that went: accept() or refuse(). Deletes itself when it goes.
class PassphrasePrompt : public Popover
{
    Q_OBJECT
public:
    PassphrasePrompt(QWidget *window, PassphraseQuestion question);
    bool isBusy() const { return m_isBusy; }
    void accept(); // was right: the prompt goes
    void refuse(const QString &problem); // says why, and takes the next try

Q_SIGNALS:
    void told(const QString &passphrase);

private:
    void take();
    void setBusy(bool busy);
    PassphraseQuestion m_question;
    QLineEdit *m_field;
    QLabel *m_error = nullptr;
    QPushButton *m_button;
    bool m_isBusy = false;
};

} // namespace panorama::ui
