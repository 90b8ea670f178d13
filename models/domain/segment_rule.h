// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace panorama {

// One NODE of a segment's rule (contract.md section 5). What a leaf says is read by its condition
// (models/segments/conditions); here it stays as it was written.
struct RuleNode
{
    enum class Kind { All, Any, Not, Leaf };
    Kind kind = Kind::All;
    std::vector<RuleNode> children; // of Not: one
    Json leaf;
    bool operator==(const RuleNode &) const = default;
};

// The document of a segment, `panorama.segment/1`. An empty `all` is everybody.
struct SegmentRule
{
    static constexpr int mostLevels = 64, mostLines = 1000;
    std::string name;
    RuleNode rule;
    bool operator==(const SegmentRule &) const = default;
};

// A node with its JSON pointer, depth first: the lines of a waterfall.
struct RuleLine
{
    const RuleNode *node = nullptr;
    std::string path;
    int parent = -1; // index of the line of its group
};

// Checks format, structure and limits; `pointer` is where the document stands in the file. The error points into it.
Result<SegmentRule> parseSegmentRule(const Json &document, const std::string &pointer = {});
Json segmentRuleJson(const SegmentRule &rule);
std::vector<RuleLine> linesOf(const RuleNode &root, const std::string &path);

} // namespace panorama
