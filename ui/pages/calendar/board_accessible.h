// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace panorama::ui {

// Makes every campaign of a CalendarBoard a list item for screen readers and scripts: name, days, position, press.
// Safe to call more than once.
void installBoardAccessibility();

} // namespace panorama::ui
