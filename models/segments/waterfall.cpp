// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/waterfall.h"

namespace panorama::segments {

using columns::Bits;

// Within `all` people fall out line by line, starting with everybody; within `any` they gather.
static void followGroup(const Segment::Line &group, const std::vector<Bits> &sets, std::vector<LineCount> &lines)
{
    const bool isAll = group.kind == RuleNode::Kind::All;
    Bits running(sets.front().size(), isAll);
    std::uint64_t before = isAll ? running.size() : 0;
    for (const int child : group.children) {
        const columns::Words words = sets[std::size_t(child)].words();
        const std::span<std::uint64_t> left = running.words();
        std::uint64_t after = 0;
        for (std::size_t w = 0; w < words.size(); ++w) {
            left[w] = isAll ? left[w] & words[w] : left[w] | words[w];
            after += std::uint64_t(std::popcount(left[w]));
        }
        lines[std::size_t(child)].after = after;
        lines[std::size_t(child)].removed = isAll ? before - after : 0;
        before = after;
    }
}

std::vector<LineCount> waterfallOf(const Segment &segment, const std::vector<Bits> &sets)
{
    std::vector<LineCount> lines;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const std::uint64_t count = sets[i].count();
        lines.push_back({segment.lines()[i].path, count, count, 0});
    }
    for (const Segment::Line &line : segment.lines())
        if (line.kind == RuleNode::Kind::All || line.kind == RuleNode::Kind::Any)
            followGroup(line, sets, lines);
    return lines;
}

} // namespace panorama::segments
