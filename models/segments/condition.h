// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot_tail.h"
#include "core/cancel.h"
#include "core/json_reader.h"
#include "domain/journey_part.h"
#include "domain/predicate.h"
#include "segments/people.h"
#include "segments/shared_figures.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace panorama::segments {

struct Warning
{
    std::string path; // JSON pointer
    std::string message;
    bool operator==(const Warning &) const = default;
};

// Which people of a journey's answer are asked for.
struct JourneyQuestion
{
    Json document; // its format says which journey
    JourneyPart part;
};
using JourneyMatcher = std::function<Result<columns::Bits>(const JourneyQuestion &)>;

// Events that came after the snapshot.
using NewEvents = std::vector<columns::TailPartPtr>;

// Who has one row or more, two or more … up to one less than is asked for: what follow() needs of a count.
using CountLevels = std::vector<columns::Bits>;

// What a condition is evaluated on. `name` answers conditions on people's names, which lie in the vault.
struct Evaluation
{
    columns::SnapshotPtr snapshot;
    Instant asOf;
    const Job *job = nullptr;
    std::function<Result<columns::Bits>(const Predicate &)> name;
    std::vector<Warning> *warnings = nullptr; // paths relative to the leaf until the segment adds its own
    std::shared_ptr<SharedFigures> shared = std::make_shared<SharedFigures>();
    JourneyMatcher journey; // answers conditions on funnels and other journeys
    const NewEvents *added = nullptr; // counted beside the former ones, by conditions that add them up
    CountLevels *levels = nullptr; // to be kept for follow(), where the condition has any

    std::uint32_t people() const { return snapshot->customers.size(); }
    bool isCancelled() const { return job && job->isCancelled(); }
    void warn(std::string path, std::string message) const
    {
        if (warnings)
            warnings->push_back({std::move(path), std::move(message)});
    }
    Result<const columns::Buyers *> buyers() const;
};

// Whom a leaf held for at an earlier time, on the same snapshot with the first so many parts of what was added since.
struct FormerAnswer
{
    const People &people;
    const CountLevels &levels;
    Instant asOf;
    std::size_t parts = 0;
};

// Gives the document of a saved segment by its id, and under the name of its format the workspace's pools
// (panorama.pools/1) and limits of the lifecycle (panorama.lifecycle/1); or an error.
using DocumentLibrary = std::function<Result<Json>(const std::string &id)>;

// One leaf of a rule: whom it holds for. Immutable; may be evaluated on any snapshot and from any thread.
class Condition
{
public:
    virtual ~Condition() = default;
    virtual Result<People> evaluate(const Evaluation &evaluation) const = 0;
    // What the answer about a customer follows from: the customer without events, with events, or other people too.
    enum class Basis { Profile, Events, Everybody };
    virtual Basis basis() const { return Basis::Everybody; }
    // Whether new events can be counted beside the former ones.
    virtual bool addsUp(const Evaluation &, const NewEvents &) const { return false; }
    // evaluate() by what changed since an answer; nothing: everything has to be looked at.
    virtual std::optional<People> follow(const Evaluation &, const FormerAnswer &) const { return std::nullopt; }
    // What one customer has in this respect, for explanations: a value, a number of events …; null = nothing to tell.
    virtual Json found(const Evaluation &, columns::CustomerNumber) const { return {}; }
    virtual std::string savedSegment() const { return {}; } // id, of the leaf `segment`
    virtual std::string pool() const { return {}; } // id, of the leaf `pool`
    // The condition with what the workspace's documents say about it; nullptr: they say nothing.
    virtual Result<std::shared_ptr<const Condition>> settled(const DocumentLibrary &) const
    {
        return std::shared_ptr<const Condition>();
    }
    // What besides the leaf's JSON decides whom it holds for.
    virtual std::string key() const { return {}; }
};

using ConditionPtr = std::shared_ptr<const Condition>;

// A field of a condition's editor.
struct ConditionParameter
{
    enum class Type {
        Attribute,
        Tag,
        ContactChannel,
        Text,
        IdentifierKind,
        Source,
        Event,
        Where,
        Comparison,
        Number,
        Days,
        Span,
        Steps,
        Segment,
        Pool,
        Funnel,
        Journey,
        Stage,
        Scores
    };
    std::string key;
    Type type = Type::Text;
    bool required = true;
};

// A kind of leaf, named by its key. `read` complains through the reader, which it asks for every key that it knows.
struct ConditionSpec
{
    std::string key;
    std::string title; // English; translated where it is shown
    std::vector<ConditionParameter> parameters;
    std::function<ConditionPtr(JsonReader &reader, const Json &leaf)> read;
};

// Every file of conditions/ adds its own in register_<stem>().
class ConditionRegistry
{
public:
    void add(ConditionSpec spec) { m_specs.push_back(std::move(spec)); }
    const std::vector<ConditionSpec> &specs() const { return m_specs; }
    const ConditionSpec *find(std::string_view key) const;

private:
    std::vector<ConditionSpec> m_specs;
};

void registerAllConditions(ConditionRegistry &registry);
// With everything registered.
ConditionRegistry allConditions();

} // namespace panorama::segments
