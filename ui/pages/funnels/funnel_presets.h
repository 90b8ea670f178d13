// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/pick_list.h"
#include "ui/rules/vocabulary.h"

namespace panorama::ui {

// Journeys to start from: the closed loop, the customer journey and the usual short ones. Each of their stages is the
// first event of its kind that the workspace has; stages that no event measures are named as blind.
struct FunnelPreset
{
    QString id, name;
    Json steps; // empty: nothing of it is measured
    QStringList measured, blind; // stages by name
};

std::vector<FunnelPreset> funnelPresets(const Vocabulary &words);
std::vector<PickItem> presetItems(const std::vector<FunnelPreset> &presets);

} // namespace panorama::ui
