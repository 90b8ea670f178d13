// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

class QWidget;

namespace panorama::ui {

// F1: the shortcuts of the window, two columns of key and meaning.
void openShortcutSheet(QWidget *window, const std::vector<std::pair<QString, QString>> &shortcuts);

} // namespace panorama::ui
