// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/pick_list.h"
#include "ui/rules/vocabulary.h"

namespace panorama::ui {

// Names of a workspace as things to pick: as people say them, found by their names in every language.
std::vector<PickItem> pickItems(const std::vector<Vocabulary::Named> &list);
std::vector<PickItem> pickItems(const QStringList &ids);

} // namespace panorama::ui
