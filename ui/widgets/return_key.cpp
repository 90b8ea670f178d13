// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/return_key.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace panorama::ui {

bool ReturnKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || button->isCheckable() || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return false;
    if (!key->isAutoRepeat())
        button->click();
    return true;
}

} // namespace panorama::ui
