// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/shell_context.h"

class QApplication;

namespace panorama::app {

// Prints on standard error, when the program ends, the longest gaps between turns of the event loop.
void measureEventLoop(QApplication &application);

// Prints how long it took from the start of the process until the first page has all it shows.
void measureStart(const ui::ShellContext &context, QObject *parent);

} // namespace panorama::app
