// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/pick_list.h"

namespace panorama::ui {

// Segments that brands of an industry use, to start from. They speak of the usual events and attributes; what a
// workspace calls otherwise is chosen anew in the builder.
std::vector<PickItem> segmentTemplates(); // id: place in the list; by industry
Json segmentFromTemplate(const QString &id); // a document with its name in the language of the window

} // namespace panorama::ui
