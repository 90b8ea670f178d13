// SPDX-License-Identifier: GPL-3.0-or-later
// A leaf is turned and the groups above it are combined anew; all other lines keep their people.
#include "segments/one_away.h"

namespace panorama::segments {
namespace {

using columns::Bits;

void combine(Bits &into, const Bits &other, bool isAll)
{
    for (std::size_t w = 0; w < into.words().size(); ++w)
        into.words()[w] = isAll ? into.words()[w] & other.words()[w] : into.words()[w] | other.words()[w];
}

Bits rootWith(const Segment &segment, const std::vector<Bits> &sets, std::size_t leaf)
{
    Bits turned = sets[leaf];
    turned.complement();
    for (std::size_t line = leaf; segment.lines()[line].parent >= 0;) {
        const std::size_t parent = std::size_t(segment.lines()[line].parent);
        const Segment::Line &group = segment.lines()[parent];
        if (group.kind == RuleNode::Kind::Not)
            turned.complement();
        else
            for (const int child : group.children)
                if (std::size_t(child) != line)
                    combine(turned, sets[std::size_t(child)], group.kind == RuleNode::Kind::All);
        line = parent;
    }
    return turned;
}

} // namespace

Result<OneAway> oneAway(SegmentSession &session, const Segment &segment, const Job &job)
{
    TRY(const std::vector<Bits> sets, session.lineSets(segment, job));
    OneAway near;
    near.anybody = Bits(sets.front().size());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (segment.lines()[i].kind != RuleNode::Kind::Leaf)
            continue;
        if (job.isCancelled())
            return cancelledError();
        Bits people = rootWith(segment, sets, i);
        for (std::size_t w = 0; w < people.words().size(); ++w)
            people.words()[w] &= ~sets.front().words()[w];
        combine(near.anybody, people, false);
        near.lines.push_back({segment.lines()[i].path, std::move(people)});
    }
    return near;
}

} // namespace panorama::segments
