// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <functional>

class QWidget;

namespace panorama::ui {

struct PassphraseQuestion
{
    QString title;
    QString sentence;
    QString action; // "Unlock", "Create"
    QString problem; // of the last try, red; may be empty
};

// Asks for a passphrase over the window; `answer` is not called when it is dismissed.
void askPassphrase(QWidget *window, const PassphraseQuestion &question, std::function<void(const QString &)> answer);

} // namespace panorama::ui
