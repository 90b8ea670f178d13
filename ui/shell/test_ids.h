// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace panorama::ui {

// With PANORAMA_TEST_IDS=1 every widget with an objectName gets it as its accessible description, so that scripts find
// it in each language (Qt 6.4 publishes no objectName).
void installTestIds(QApplication &application);

} // namespace panorama::ui
