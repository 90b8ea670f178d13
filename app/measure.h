// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace panorama::app {

// Prints on standard error, when the program ends, the longest gaps between turns of the event loop.
void measureEventLoop(QApplication &application);

} // namespace panorama::app
