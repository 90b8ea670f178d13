// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace panorama::ui {

// Moves the focus to what comes next (or before) in the order in which things stand on the screen, round and round
// within `root`, and scrolls it into view. False where nothing takes keys. Qt's own chain is the order in which widgets
// were made, so that what is built anew comes last.
bool focusNextIn(const QWidget *root, bool next);
void scrollTo(QWidget *widget); // of all areas that it lies in
// What Tab reaches within `root`, in that order.
QList<QWidget *> tabOrderIn(const QWidget *root);

} // namespace panorama::ui
