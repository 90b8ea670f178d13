// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace panorama::ui {

// From here on assistive technology sees scroll areas as plain widgets. Qt's own interface of a scroll area takes any
// number of a child, also of a scroll bar that went between two questions, and reads beyond its list (Qt 6.4,
// QAccessibleAbstractScrollArea::child): a screen reader could end the program while a page was laid out anew.
void installScrollAreaAccessible();

} // namespace panorama::ui
