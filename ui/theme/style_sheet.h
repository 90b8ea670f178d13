// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/look.h"

namespace panorama::ui {

// resources/theme/style.qss with every @token replaced. Writes the few arrow pictures that a style sheet can only
// take from files into the user's cache folder.
QString styleSheet(const Look &look);

} // namespace panorama::ui
