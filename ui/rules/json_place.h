// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace panorama::ui {

// Where in a JSON text the value of a JSON pointer begins, -1 where there is none. The text need not be whole.
qsizetype offsetOfPointer(const QString &text, const QString &pointer);

} // namespace panorama::ui
