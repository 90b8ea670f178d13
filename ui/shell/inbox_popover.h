// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace panorama::ui {

class ShellContext;

// Shows what waits below `anchor`; a press on an entry leads to the page where it is dealt with.
void openInbox(ShellContext &context, QWidget *anchor);

} // namespace panorama::ui
