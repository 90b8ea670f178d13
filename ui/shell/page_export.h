// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace panorama::ui {

class Page;
class ShellContext;

// The page as PDF or PNG, and each visible chart with the menu that all charts have.
void fillExportMenu(QMenu &menu, Page &page, ShellContext &context);

} // namespace panorama::ui
