// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <string>

namespace panorama::ui {

// What an edit is called ("move campaign"), in the language of the window. Steps are stored in English.
QString stepText(const std::string &step);

} // namespace panorama::ui
