// SPDX-License-Identifier: GPL-3.0-or-later
// The fewest turns: a leaf costs one turn; an `all` becomes true when all its false members do and false when its
// cheapest member does; `any` the other way round; `not` turns with its member. One pass upwards gives the costs, one
// downwards collects the leaves.
#include "segments/explanation.h"

#include "segments/nearest_miss.h"

#include <limits>

namespace panorama::segments {
namespace {

constexpr std::uint64_t impossible = std::numeric_limits<std::uint32_t>::max();

class TurnSearch
{
public:
    TurnSearch(const Segment &segment, const std::vector<bool> &holds)
        : m_lines(segment.lines()), m_holds(holds), m_costs(m_lines.size())
    {
        for (std::size_t i = m_lines.size(); i-- > 0;)
            m_costs[i] = costOf(m_lines[i], m_holds[i]);
    }
    std::vector<std::size_t> leaves()
    {
        std::vector<std::size_t> found;
        if (m_costs[0] < impossible)
            collect(0, found);
        return found;
    }

private:
    // Whether a group turns as soon as one member does (the cheapest), or only with all that stand in its way.
    static bool turnsByOne(const Segment::Line &line, bool holds)
    {
        return (line.kind == RuleNode::Kind::All) == holds;
    }
    std::uint64_t costOf(const Segment::Line &line, bool holds) const
    {
        if (line.kind == RuleNode::Kind::Leaf)
            return 1;
        if (line.kind == RuleNode::Kind::Not)
            return m_costs[std::size_t(line.children.front())];
        std::uint64_t least = impossible, sum = 0;
        for (const int child : line.children) {
            least = std::min(least, m_costs[std::size_t(child)]);
            if (m_holds[std::size_t(child)] == holds)
                sum += m_costs[std::size_t(child)];
        }
        if (line.children.empty())
            return impossible;
        return std::min(turnsByOne(line, holds) ? least : sum, impossible);
    }
    void collect(std::size_t number, std::vector<std::size_t> &found) const
    {
        const Segment::Line &line = m_lines[number];
        if (line.kind == RuleNode::Kind::Leaf)
            return found.push_back(number);
        const bool byOne = line.kind != RuleNode::Kind::Not && turnsByOne(line, m_holds[number]);
        for (const int child : line.children) {
            if (line.kind != RuleNode::Kind::Not && m_holds[std::size_t(child)] != m_holds[number])
                continue;
            if (byOne && m_costs[std::size_t(child)] != m_costs[number])
                continue;
            collect(std::size_t(child), found);
            if (byOne)
                return;
        }
    }

    const std::vector<Segment::Line> &m_lines;
    const std::vector<bool> &m_holds;
    std::vector<std::uint64_t> m_costs;
};

} // namespace

Result<Explanation> explain(SegmentSession &session, const Segment &segment, columns::CustomerNumber customer,
                            const Job &job)
{
    TRY(const auto sets, session.lineSets(segment, job));
    Explanation explanation;
    std::vector<bool> holds;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        holds.push_back(sets[i].test(customer));
        explanation.lines.push_back({segment.lines()[i].path, holds.back()});
    }
    explanation.holds = holds.front();
    const Evaluation evaluation = session.evaluation(job);
    for (const std::size_t number : TurnSearch(segment, holds).leaves()) {
        const Segment::Line &line = segment.lines()[number];
        TRY(Json leaf, Json::parse(line.key));
        Json found = line.condition->found(evaluation, customer);
        Json miss = nearestMiss(evaluation, leaf, holds[number], customer, found);
        explanation.change.push_back(
            {line.path, bool(holds[number]), std::move(found), std::move(leaf), std::move(miss)});
    }
    return explanation;
}

} // namespace panorama::segments
