// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

class QKeySequence;
class QWidget;

namespace panorama::ui {

// As the keys of this system are written; arrows as signs: Qt's Chinese for Alt+Left reads like a button of the mouse.
QString keyText(const QKeySequence &keys);
// F1: the shortcuts of the window, two columns of key and meaning.
void openShortcutSheet(QWidget *window, const std::vector<std::pair<QString, QString>> &shortcuts);

} // namespace panorama::ui
