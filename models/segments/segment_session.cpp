// SPDX-License-Identifier: GPL-3.0-or-later
// Groups are words of 64 people combined: `all` and, `any` or, `not` the complement (125 kB a million people).
#include "segments/segment_session.h"

#include "columns/kernels.h"
#include "segments/waterfall.h"

#include <algorithm>
#include <deque>

namespace panorama::segments {
namespace {

using columns::Bits;

} // namespace

SegmentSession::SegmentSession(columns::SnapshotPtr snapshot, Instant asOf, NameMatcher name, JourneyMatcher journey,
                               columns::SnapshotTailPtr tail)
    : m_snapshot(std::move(snapshot))
{
    renew(asOf, std::move(name), std::move(journey), std::move(tail));
    m_follows = false;
}

void SegmentSession::renew(Instant asOf, NameMatcher name, JourneyMatcher journey, columns::SnapshotTailPtr tail)
{
    m_asOf = asOf;
    m_name = std::move(name);
    m_journey = std::move(journey);
    m_tail = std::move(tail);
    m_shared = std::make_shared<SharedFigures>();
    m_follows = true;
    if (!m_name)
        m_name = [](const Predicate &) -> Result<Bits> {
            return Error {ErrorCode::Locked,
                          "Names lie in the vault, which is locked.",
                          {},
                          "Give --passphrase env:VAR or file:PATH.",
                          {}};
        };
}

Evaluation SegmentSession::evaluation(const Job &job) const
{
    return {m_snapshot, m_asOf, &job, m_name, nullptr, m_shared, m_journey};
}

bool SegmentSession::canAnswer(const Segment &segment) const
{
    return !m_tail || std::ranges::all_of(segment.lines(), [this](const Segment::Line &line) {
        return line.kind != RuleNode::Kind::Leaf || (line.saved ? canAnswer(*line.saved) : tailTells(*line.condition));
    });
}

bool SegmentSession::tailTells(const Condition &condition) const
{
    const Job job;
    if (condition.basis() != Condition::Basis::Events || condition.addsUp(evaluation(job), m_tail->parts()))
        return condition.basis() != Condition::Basis::Everybody;
    const Result<columns::SnapshotPtr> events = m_tail->events();
    return events && *events;
}

// A saved segment is known by its lines, so that an edit of it is seen.
std::string SegmentSession::keyOf(const Segment::Line &line)
{
    std::string key = line.key;
    if (line.condition)
        key += line.condition->key();
    if (line.saved)
        for (const Segment::Line &inner : line.saved->lines())
            key += "\n" + inner.path + " " + keyOf(inner);
    return key;
}

// Where the tail only grew since.
std::optional<People> SegmentSession::followed(const Condition &condition, const Evaluation &evaluation,
                                               const Leaf &former) const
{
    const NewEvents before = former.tail ? former.tail->parts() : NewEvents(),
                    present = m_tail ? m_tail->parts() : NewEvents();
    if (condition.basis() != Condition::Basis::Events || before.size() > present.size()
        || !std::equal(before.begin(), before.end(), present.begin()) || !condition.addsUp(evaluation, present))
        return std::nullopt;
    return condition.follow(evaluation, {former.people, former.levels, former.asOf, before.size()});
}

Result<SegmentSession::Leaf> SegmentSession::compute(const Segment::Line &line, const Job &job, const Leaf *former)
{
    Leaf leaf;
    leaf.asOf = m_asOf;
    leaf.tail = m_tail;
    if (line.saved) {
        Result<Bits> inner = combine(*line.saved, 0, job, nullptr);
        if (!inner)
            return inner.error();
        leaf.people = People(std::move(*inner));
        collectWarnings(*line.saved, leaf.warnings);
        for (Warning &warning : leaf.warnings)
            warning.path = line.condition->pool().empty() ? "/segment" : "/pool";
        return leaf;
    }
    Evaluation evaluation = this->evaluation(job);
    evaluation.warnings = &leaf.warnings;
    evaluation.levels = m_follows ? &leaf.levels : nullptr;
    const bool hasNew = m_tail && line.condition->basis() == Condition::Basis::Events;
    if (hasNew && line.condition->addsUp(evaluation, m_tail->parts()))
        evaluation.added = &m_tail->parts();
    if (std::optional<People> people = former ? followed(*line.condition, evaluation, *former) : std::nullopt) {
        leaf.people = std::move(*people);
        leaf.warnings = former->warnings;
        return leaf;
    }
    TRY(leaf.people, line.condition->evaluate(evaluation));
    if (hasNew && !evaluation.added)
        TRY_VOID(askTail(*line.condition, job, leaf));
    return leaf;
}

// Where new events cannot be counted beside the former ones, the tail knows all events of the people whom they came
// for; it has every name that has ever been seen.
Result<void> SegmentSession::askTail(const Condition &condition, const Job &job, Leaf &leaf) const
{
    TRY(const columns::SnapshotPtr events, m_tail->events());
    if (!events)
        return Error {ErrorCode::Unsupported, "The new events cannot be counted beside the others.", {}, {}, {}};
    leaf.warnings.clear();
    TRY(const People present, condition.evaluate({events, m_asOf, &job, m_name, &leaf.warnings}));
    const Bits inTail = present.bits(events->customers.size());
    Bits people = leaf.people.bits(m_snapshot->customers.size());
    for (std::size_t i = 0; const columns::CustomerNumber customer : m_tail->customers())
        if (inTail.test(i++))
            people.set(customer);
        else
            people.reset(customer);
    leaf.people = People(std::move(people));
    return {};
}

Result<const SegmentSession::Leaf *> SegmentSession::leaf(const Segment::Line &line, const Job &job)
{
    const std::string key = keyOf(line);
    auto known = m_leaves.find(key);
    if (known == m_leaves.end() || !isPresent(known->second)) {
        TRY(Leaf leaf, compute(line, job, known == m_leaves.end() ? nullptr : &known->second));
        known = m_leaves.insert_or_assign(key, std::move(leaf)).first;
    }
    known->second.used = m_round;
    return &known->second;
}

Result<Bits> SegmentSession::combine(const Segment &segment, int number, const Job &job, std::vector<Bits> *sets)
{
    const Segment::Line &line = segment.lines()[std::size_t(number)];
    const std::uint32_t everybody = m_snapshot->customers.size();
    Bits people;
    if (line.kind == RuleNode::Kind::Leaf) {
        TRY(const Leaf *leaf, this->leaf(line, job));
        people = leaf->people.bits(everybody);
    } else if (line.children.empty()) {
        people = Bits(everybody, line.kind == RuleNode::Kind::All);
    } else if (line.kind == RuleNode::Kind::Not) {
        TRY(people, combine(segment, line.children.front(), job, sets));
        people.complement();
    } else {
        TRY(people, join(segment, line, job, sets));
    }
    if (sets)
        (*sets)[std::size_t(number)] = people;
    return people;
}

// All members of a group at once; a leaf's people are used where they lie.
Result<Bits> SegmentSession::join(const Segment &segment, const Segment::Line &group, const Job &job,
                                  std::vector<Bits> *sets)
{
    std::vector<columns::SetOrRest> members;
    std::deque<People> own; // of inner groups
    for (int number : group.children) {
        bool isRest = false;
        for (; !sets && segment.lines()[std::size_t(number)].kind == RuleNode::Kind::Not; isRest = !isRest)
            number = segment.lines()[std::size_t(number)].children.front();
        const Segment::Line &line = segment.lines()[std::size_t(number)];
        if (line.kind == RuleNode::Kind::Leaf && !sets) {
            TRY(const Leaf *leaf, this->leaf(line, job));
            members.push_back(leaf->people.members());
        } else {
            TRY(Bits inner, combine(segment, number, job, sets));
            members.push_back(own.emplace_back(std::move(inner)).members());
        }
        members.back().isRest ^= isRest;
    }
    Bits people(m_snapshot->customers.size());
    columns::joinWords(people.words(), members, group.kind == RuleNode::Kind::All, true);
    people.clearBeyond();
    return people;
}

void SegmentSession::collectWarnings(const Segment &segment, std::vector<Warning> &warnings) const
{
    for (const Segment::Line &line : segment.lines()) {
        if (line.kind != RuleNode::Kind::Leaf)
            continue;
        const auto leaf = m_leaves.find(keyOf(line));
        if (leaf == m_leaves.end())
            continue;
        for (const Warning &warning : leaf->second.warnings)
            warnings.push_back({line.path + warning.path, warning.message});
    }
}

void SegmentSession::dropUnused()
{
    std::erase_if(m_leaves, [this](const auto &entry) { return entry.second.used + 1 < m_round; });
}

Result<Bits> SegmentSession::people(const Segment &segment, const Job &job)
{
    ++m_round;
    dropUnused();
    return combine(segment, 0, job, nullptr);
}

Result<std::vector<Bits>> SegmentSession::lineSets(const Segment &segment, const Job &job)
{
    std::vector<Bits> sets(segment.lines().size());
    TRY(const Bits people, combine(segment, 0, job, &sets));
    return sets;
}

Result<SegmentAnswer> SegmentSession::evaluate(const Segment &segment, const Job &job, bool waterfall)
{
    ++m_round;
    dropUnused();
    SegmentAnswer answer;
    answer.everybody = m_snapshot->customers.size();
    std::vector<Bits> sets(waterfall ? segment.lines().size() : 0);
    TRY(answer.people, combine(segment, 0, job, waterfall ? &sets : nullptr));
    answer.count = answer.people.count();
    if (waterfall)
        answer.lines = waterfallOf(segment, sets);
    collectWarnings(segment, answer.warnings);
    return answer;
}

} // namespace panorama::segments
