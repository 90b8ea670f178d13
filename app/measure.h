// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/shell_context.h"

#include <functional>

class QApplication;
class QWidget;

namespace panorama::app {

// Prints on standard error, when the program ends, the longest gaps between turns of the event loop. What it gives
// forgets all turns until then.
std::function<void()> measureEventLoop(QApplication &application);

// Prints how long it took from the start of the process until the first page has painted all it shows; then calls
// `usable`.
void measureStart(const ui::ShellContext &context, QWidget *window, std::function<void()> usable);

// Imports a file into the open workspace as the window does, prints how long it took, and ends the program when the
// page shows what came.
void measureImport(ui::ShellContext &context, QObject *parent, const QString &file, const QString &mapping);
// The same with a sync of all sources of the workspace.
void measureSync(ui::ShellContext &context, QObject *parent);

} // namespace panorama::app
