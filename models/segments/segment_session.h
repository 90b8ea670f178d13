// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot_tail.h"
#include "segments/segment.h"

#include <unordered_map>

namespace panorama::segments {

// A line of the waterfall (contract.md section 5): whom the line itself holds for, who is left after it within its
// group (in `any`: who has been gathered so far), and how many an `all` lost at it.
struct LineCount
{
    std::string path;
    std::uint64_t count = 0, after = 0, removed = 0;
};

struct SegmentAnswer
{
    columns::Bits people;
    std::uint64_t count = 0, everybody = 0;
    std::vector<LineCount> lines; // depth first; empty unless asked for
    std::vector<Warning> warnings;
};

// Evaluates segments on one snapshot at one time and keeps one set of people a leaf: an edited rule computes only the
// leaves that changed. Leaves that two evaluations in a row have not used are dropped. Of one thread at a time; the
// job's token cancels between shards. With a tail of the snapshot, answers are those of the present commit; then only
// segments that canAnswer() and no explanations may be asked for.
class SegmentSession
{
public:
    using NameMatcher = std::function<Result<columns::Bits>(const Predicate &)>;
    SegmentSession(columns::SnapshotPtr snapshot, Instant asOf, NameMatcher name = {}, JourneyMatcher journey = {},
                   columns::SnapshotTailPtr tail = nullptr);

    // Of a later time, with another tail of the same snapshot: conditions on events then count what changed since.
    void renew(Instant asOf, NameMatcher name, JourneyMatcher journey, columns::SnapshotTailPtr tail);
    bool hasTail() const { return m_tail != nullptr; }
    bool canAnswer(const Segment &segment) const; // false: a tail does not tell enough

    Result<columns::Bits> people(const Segment &segment, const Job &job);
    Result<SegmentAnswer> evaluate(const Segment &segment, const Job &job, bool waterfall);
    // For explanations: the people of each line.
    Result<std::vector<columns::Bits>> lineSets(const Segment &segment, const Job &job);
    Evaluation evaluation(const Job &job) const;
    const columns::SnapshotPtr &snapshot() const { return m_snapshot; }
    // Forgets all leaves (benchmarks, which must not reuse answers).
    void clear()
    {
        m_leaves.clear();
        m_shared = std::make_shared<SharedFigures>();
    }

private:
    struct Leaf
    {
        People people;
        std::vector<Warning> warnings;
        std::uint64_t used = 0;
        Instant asOf = {};
        columns::SnapshotTailPtr tail = nullptr;
        CountLevels levels = {};
    };
    Result<const Leaf *> leaf(const Segment::Line &line, const Job &job);
    Result<columns::Bits> combine(const Segment &segment, int line, const Job &job, std::vector<columns::Bits> *sets);
    Result<columns::Bits> join(const Segment &segment, const Segment::Line &group, const Job &job,
                               std::vector<columns::Bits> *sets);
    Result<Leaf> compute(const Segment::Line &line, const Job &job, const Leaf *former);
    bool isPresent(const Leaf &leaf) const { return leaf.asOf == m_asOf && leaf.tail == m_tail; }
    std::optional<People> followed(const Condition &condition, const Evaluation &evaluation, const Leaf &former) const;
    bool tailTells(const Condition &condition) const;
    Result<void> askTail(const Condition &condition, const Job &job, Leaf &leaf) const;
    void collectWarnings(const Segment &segment, std::vector<Warning> &warnings) const;
    static std::string keyOf(const Segment::Line &line);
    void dropUnused();

    columns::SnapshotPtr m_snapshot;
    Instant m_asOf;
    NameMatcher m_name;
    JourneyMatcher m_journey;
    columns::SnapshotTailPtr m_tail;
    std::unordered_map<std::string, Leaf> m_leaves;
    std::shared_ptr<SharedFigures> m_shared = std::make_shared<SharedFigures>();
    std::uint64_t m_round = 0;
    bool m_follows = false; // it has been renewed, and may be again
};

} // namespace panorama::segments
