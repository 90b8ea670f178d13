// SPDX-License-Identifier: GPL-3.0-or-later
// Each customer gives one sequence of event types; equal sequences are counted together, and nodes, links and the
// table of paths are read off these counts, so they always agree.
#include "journeys/paths.h"

#include "core/parallel.h"
#include "journeys/people.h"
#include "journeys/step_table.h"

#include <algorithm>
#include <map>

namespace panorama::journeys {
namespace {

using Sequence = std::vector<std::uint32_t>; // event types
using Counts = std::map<Sequence, std::uint64_t>;

class PathsRun
{
public:
    PathsRun(const PathsSpec &spec, const Scope &scope)
        : m_spec(spec),
          m_scope(scope),
          m_anchor(scope.snapshot, {spec.anchor}, {"/anchor"}),
          m_clock(scope.snapshot->events.times),
          m_taken(scope.snapshot->events.typeNames.size(), spec.events.empty())
    {
        const TimeZone &zone = scope.snapshot->facts.zone;
        m_from = m_clock.atOrAfter(spec.span.start(zone));
        m_to = m_clock.atOrAfter(spec.span.end(zone));
        m_window = m_clock.span(spec.windowMicros);
        m_asOf = m_clock.atOrBefore(scope.asOf);
        m_result.warnings = m_anchor.warnings();
        if (const auto note = scope.snapshot->events.typeCode(lossNoteEvent))
            m_taken[*note] = false;
        for (std::size_t i = 0; i < spec.events.size(); ++i) {
            if (const auto type = scope.snapshot->events.typeCode(spec.events[i]))
                m_taken[*type] = true;
            else
                m_result.warnings.push_back({"/events/" + std::to_string(i), "There is no event of this name."});
        }
    }

    Result<PathsResult> run(const Job &job)
    {
        std::vector<Counts> parts(scopeParts);
        TRY_VOID(forEachPath(job, [&](std::size_t part, columns::CustomerNumber, const Sequence &sequence) {
            ++parts[part][sequence];
        }));
        for (const Counts &part : parts)
            for (const auto &[sequence, count] : part)
                m_counts[sequence] += count;
        makeNodes();
        makeLinks();
        makeTable();
        m_result.revision = m_scope.snapshot->facts.revision;
        return m_result;
    }

    Result<columns::Bits> people(const StreamPart &wanted, const Job &job)
    {
        if (!wanted.event || (wanted.next == StreamPart::Next::Event && !wanted.nextEvent))
            TRY_VOID(run(job)); // only the whole answer says which events are the rarer ones
        const auto step = std::size_t(wanted.step);
        return peopleOf(job, [&](const Sequence &sequence) {
            return sequence.size() > step && isEvent(wanted.step, sequence[step], wanted.event)
                && (wanted.next == StreamPart::Next::Any ? true
                        : wanted.next == StreamPart::Next::Nothing
                        ? sequence.size() == step + 1
                        : sequence.size() > step + 1 && isEvent(wanted.step + 1, sequence[step + 1], wanted.nextEvent));
        });
    }

    Result<columns::Bits> people(const WholePathPart &wanted, const Job &job)
    {
        return peopleOf(job, [&](const Sequence &sequence) {
            return std::ranges::equal(sequence, wanted.events, {}, [this](std::uint32_t type) { return nameOf(type); });
        });
    }

private:
    // Calls `each(part, customer, sequence)` for everybody who has the anchor; parts run side by side.
    template<typename Each> Result<void> forEachPath(const Job &job, Each each) const
    {
        parallelFor(scopeParts, [&](std::size_t part) {
            const CustomerRange range = customersOf(m_scope, part);
            for (columns::CustomerNumber customer = range.first; customer < range.last && !job.isCancelled();
                 ++customer)
                if (m_scope.includes(customer))
                    if (const Sequence sequence = sequenceOf(customer); !sequence.empty())
                        each(part, customer, sequence);
        });
        if (job.isCancelled())
            return cancelledError();
        return {};
    }

    template<typename Test> Result<columns::Bits> peopleOf(const Job &job, Test test) const
    {
        std::vector<std::vector<columns::CustomerNumber>> parts(scopeParts);
        TRY_VOID(forEachPath(job, [&](std::size_t part, columns::CustomerNumber customer, const Sequence &sequence) {
            if (test(sequence))
                parts[part].push_back(customer);
        }));
        columns::Bits people(m_scope.snapshot->customers.size());
        for (const auto &part : parts)
            for (const columns::CustomerNumber customer : part)
                people.set(customer);
        return people;
    }

    // nullopt: one of the rarer events of that step.
    bool isEvent(int step, std::uint32_t type, const std::optional<std::string> &event) const
    {
        return event ? nameOf(type) == *event : !m_result.nodes[m_nodeOf.at({step, type})].event;
    }

    std::uint32_t typeOf(columns::Row row) const { return std::uint32_t(m_scope.snapshot->events.types.at(row)); }

    Sequence sequenceOf(columns::CustomerNumber customer) const
    {
        const columns::RowSpan rows = visibleRows(m_scope, m_clock, m_asOf, customer);
        columns::Row anchor = rows.first;
        while (anchor < rows.last && !isAnchor(anchor))
            ++anchor;
        if (anchor == rows.last)
            return {};
        const std::int64_t time = m_clock.unitsAt(anchor);
        Sequence sequence {typeOf(anchor)};
        const auto take = [&](columns::Row row) {
            const std::uint32_t type = typeOf(row);
            if (m_taken[type] && type != sequence.back())
                sequence.push_back(type);
            return sequence.size() <= std::size_t(m_spec.steps);
        };
        if (m_spec.isBackwards) {
            for (columns::Row row = anchor;
                 row-- > rows.first && time - m_clock.unitsAt(row) <= m_window && take(row);) { }
        } else {
            for (columns::Row row = anchor + 1; row < rows.last && m_clock.unitsAt(row) - time <= m_window && take(row);
                 ++row) { }
        }
        return sequence;
    }

    bool isAnchor(columns::Row row) const
    {
        const std::int64_t time = m_clock.unitsAt(row);
        return time >= m_from && time < m_to && m_anchor.mask(typeOf(row), row) != 0;
    }

    // The most frequent types of each step are nodes of their own.
    void makeNodes()
    {
        for (int step = 0; step <= m_spec.steps; ++step) {
            std::map<std::uint32_t, std::uint64_t> types;
            for (const auto &[sequence, count] : m_counts)
                if (sequence.size() > std::size_t(step))
                    types[sequence[std::size_t(step)]] += count;
            std::vector<std::pair<std::uint32_t, std::uint64_t>> order(types.begin(), types.end());
            std::ranges::stable_sort(order, [](const auto &a, const auto &b) { return a.second > b.second; });
            for (std::size_t i = 0; i < order.size(); ++i) {
                const bool isRare = i >= std::size_t(m_spec.mostNodes);
                const auto [type, count] = order[i];
                if (!isRare || i == std::size_t(m_spec.mostNodes))
                    m_result.nodes.push_back({step, isRare ? std::nullopt : std::optional(nameOf(type)), 0, 0});
                m_nodeOf[{step, type}] = std::uint32_t(m_result.nodes.size() - 1);
                m_result.nodes.back().customers += count;
            }
        }
    }

    void makeLinks()
    {
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint64_t> links;
        for (const auto &[sequence, count] : m_counts) {
            m_result.customers += count;
            for (std::size_t step = 0; step < sequence.size(); ++step) {
                const std::uint32_t node = m_nodeOf.at({int(step), sequence[step]});
                if (step + 1 < sequence.size())
                    links[{node, m_nodeOf.at({int(step + 1), sequence[step + 1]})}] += count;
                else if (step < std::size_t(m_spec.steps))
                    m_result.nodes[node].ended += count;
            }
        }
        for (const auto &[ends, count] : links)
            m_result.links.push_back({ends.first, ends.second, count});
    }

    void makeTable()
    {
        std::vector<std::pair<const Sequence *, std::uint64_t>> order;
        for (const auto &[sequence, count] : m_counts)
            order.emplace_back(&sequence, count);
        std::ranges::stable_sort(order, [](const auto &a, const auto &b) { return a.second > b.second; });
        m_result.distinctPaths = order.size();
        order.resize(std::min(order.size(), std::size_t(m_spec.mostPaths)));
        for (const auto &[sequence, count] : order) {
            PathCount path {{}, count};
            for (const std::uint32_t type : *sequence)
                path.events.push_back(nameOf(type));
            m_result.paths.push_back(std::move(path));
        }
    }

    const std::string &nameOf(std::uint32_t type) const { return m_scope.snapshot->events.typeNames[type]; }

    const PathsSpec &m_spec;
    const Scope &m_scope;
    StepTable m_anchor;
    EventClock m_clock;
    std::vector<bool> m_taken; // by type
    std::int64_t m_from = 0, m_to = 0, m_window = 0, m_asOf = 0;
    Counts m_counts;
    std::map<std::pair<int, std::uint32_t>, std::uint32_t> m_nodeOf; // by step and type
    PathsResult m_result;
};

} // namespace

Result<PathsResult> runPaths(const PathsSpec &spec, const Scope &scope, const Job &job)
{
    return PathsRun(spec, scope).run(job);
}

Result<columns::Bits> pathPeople(const PathsSpec &spec, const Scope &scope, const StreamPart &part, const Job &job)
{
    return PathsRun(spec, scope).people(part, job);
}

Result<columns::Bits> pathPeople(const PathsSpec &spec, const Scope &scope, const WholePathPart &part, const Job &job)
{
    return PathsRun(spec, scope).people(part, job);
}

Json toJson(const PathsResult &result)
{
    Json nodes = Json::array(), links = Json::array(), paths = Json::array();
    for (const PathNode &node : result.nodes)
        nodes.append(Json::object({{"step", node.step},
                                   {"event", node.event ? Json(*node.event) : Json()},
                                   {"customers", node.customers},
                                   {"ended", node.ended}}));
    for (const PathLink &link : result.links)
        links.append(Json::object({{"from", link.from}, {"to", link.to}, {"customers", link.customers}}));
    for (const PathCount &path : result.paths) {
        Json events = Json::array();
        for (const std::string &event : path.events)
            events.append(event);
        paths.append(Json::object({{"path", std::move(events)}, {"customers", path.customers}}));
    }
    return Json::object({{"customers", result.customers},
                         {"nodes", std::move(nodes)},
                         {"links", std::move(links)},
                         {"paths", std::move(paths)},
                         {"distinct_paths", result.distinctPaths},
                         {"warnings", warningsJson(result.warnings)}});
}

} // namespace panorama::journeys
