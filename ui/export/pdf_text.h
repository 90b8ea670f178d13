// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace panorama::ui {

// Qt's PDF maps some Han glyphs to Kangxi radicals and the space to a tab, so that searching for the text fails.
// This rewrites those entries of the character tables in place; length and offsets stay as they were.
QByteArray searchablePdf(QByteArray pdf);

} // namespace panorama::ui
