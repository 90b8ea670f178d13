// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/vocabulary.h"

namespace panorama::ui {

// A rule as people would say it, in the language of the window: "Member level is at least 4, and Order in the last 365
// days with a total of Amount at least 2,000". Never longer than the rule; unknown leaves are given as written.
QString ruleSentence(const Json &rule, const Vocabulary &words);
QString leafSentence(const Json &leaf, const Vocabulary &words);

} // namespace panorama::ui
