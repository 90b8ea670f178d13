// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace panorama::segments {

enum class SentenceLanguage { English, SimplifiedChinese, TraditionalChinese };
std::optional<SentenceLanguage> sentenceLanguage(std::string_view code); // zh_CN, en, zh_TW

// How a rule is said in words: the only place where the grammar of rules stands, for window and command line alike.
// Names of attributes, events and so on stay as the workspace has them. `segmentName` gives the name of a saved segment
// (absent: its id).
using SegmentNames = std::function<std::string(const std::string &id)>;
// One NODE of a segment's rule (contract.md section 5), already checked.
std::string ruleSentence(const Json &rule, SentenceLanguage language, const SegmentNames &segmentName = {});
// A comparison alone, such as {">=":2,"<":5}: "at least 2 and below 5".
std::string comparisonPhrase(const Json &operators, SentenceLanguage language);
// What explain() found of somebody against what the leaf asks for: "34 days since the latest visit; the rule says at
// most 30 days". Takes nearestMiss() of segments/nearest_miss.h.
std::string missSentence(const Json &miss, SentenceLanguage language);

} // namespace panorama::segments
