// SPDX-License-Identifier: GPL-3.0-or-later
// A stage is stale when it has been silent for three times its usual gap (the 90 % quantile of the gaps between days
// with events, at least a day), or for what the document says: a weekly mailing is not stale on its sixth day, a web
// shop that has sold nothing for four days is.
#include "journeys/coverage.h"

#include "columns/event_filter.h"

#include <algorithm>
#include <set>

namespace panorama::journeys {
namespace {

constexpr double gapsOfSilence = 3, usualShare = 0.9;

struct Sight
{
    columns::Bits people;
    std::set<std::int32_t> days;
    StageCoverage stage;
};

class CoverageScan
{
public:
    CoverageScan(const JourneySpec &spec, const Scope &scope) : m_spec(spec), m_scope(scope) { }

    Result<CoverageResult> run(const Job &job)
    {
        std::set<std::string> listed;
        const columns::Bits *before = nullptr;
        std::vector<Sight> sights;
        for (const JourneySpec::Stage &stage : m_spec.stages) {
            Sight sight {columns::Bits(m_scope.snapshot->customers.size()), {}, {}};
            sight.stage.name = stage.name;
            for (const EventCondition &condition : stage.events) {
                listed.insert(condition.event);
                TRY_VOID(add(condition, sight, job));
            }
            sights.push_back(std::move(sight));
        }
        CoverageResult result;
        for (Sight &sight : sights) {
            judge(sight, before);
            before = &sight.people;
            result.stages.push_back(std::move(sight.stage));
        }
        for (const std::string &name : m_scope.snapshot->events.typeNames)
            if (!listed.contains(name))
                result.unassigned.push_back(name);
        result.people = m_scope.people ? m_scope.people->count() : m_scope.snapshot->customers.size();
        result.revision = m_scope.snapshot->facts.revision;
        return result;
    }

private:
    Result<void> add(const EventCondition &condition, Sight &sight, const Job &job)
    {
        const columns::EventFilter filter(m_scope.snapshot, condition);
        const TimeZone &zone = m_scope.snapshot->facts.zone;
        std::uint64_t count = 0;
        for (std::uint32_t shard = 0;
             filter.type() && shard <= m_scope.snapshot->customers.size() >> columns::EventTable::shardBits; ++shard) {
            const columns::TypeList *list = m_scope.snapshot->events.list(*filter.type(), shard);
            if (job.isCancelled())
                return cancelledError();
            for (std::size_t i = 0; list && i < list->rows.size(); ++i) {
                const Instant time {list->times.at(i)};
                if (time > m_scope.asOf || !m_scope.includes(list->customers[i])
                    || !(filter.isPlain() || filter.whereHolds(list->rows[i])))
                    continue;
                ++count;
                sight.people.set(list->customers[i]);
                sight.days.insert(zone.dateOf(time).days);
                sight.stage.first = sight.stage.first ? std::min(*sight.stage.first, time) : time;
                sight.stage.last = sight.stage.last ? std::max(*sight.stage.last, time) : time;
            }
        }
        if (count > 0)
            sight.stage.events.push_back(condition.event);
        sight.stage.count += count;
        return {};
    }

    void judge(Sight &sight, const columns::Bits *before) const
    {
        StageCoverage &stage = sight.stage;
        stage.customers = sight.people.count();
        stage.days = sight.days.size();
        std::vector<std::int32_t> gaps;
        for (auto day = sight.days.begin(); day != sight.days.end() && std::next(day) != sight.days.end(); ++day)
            gaps.push_back(*std::next(day) - *day);
        std::ranges::sort(gaps);
        stage.usualGapDays = gaps.empty() ? 1 : gaps[std::size_t(usualShare * double(gaps.size() - 1))];
        stage.staleAfterDays = m_spec.staleDays.value_or(gapsOfSilence * std::max(1.0, stage.usualGapDays));
        if (!stage.last)
            return;
        const double silence = double(m_scope.asOf.micros - stage.last->micros) / double(microsPerDay);
        stage.sight = silence > stage.staleAfterDays ? StageSight::Stale : StageSight::Measured;
        if (!before)
            return;
        std::uint64_t both = 0;
        for (std::size_t w = 0; w < before->words().size(); ++w)
            both += columns::countOnes(before->words()[w] & sight.people.words()[w]);
        stage.seenBefore = double(both) / double(stage.customers);
    }

    const JourneySpec &m_spec;
    const Scope &m_scope;
};

} // namespace

Result<CoverageResult> journeyCoverage(const JourneySpec &spec, const Scope &scope, const Job &job)
{
    return CoverageScan(spec, scope).run(job);
}

Json toJson(const CoverageResult &result, const TimeZone &zone)
{
    constexpr const char *sights[] = {"measured", "stale", "blind"};
    Json stages = Json::array(), unassigned = Json::array();
    for (const StageCoverage &stage : result.stages)
        stages.append(Json::object({{"name", stage.name},
                                    {"state", sights[std::size_t(stage.sight)]},
                                    {"events", Json(Json::Array(stage.events.begin(), stage.events.end()))},
                                    {"count", stage.count},
                                    {"customers", stage.customers},
                                    {"days", stage.days},
                                    {"first", stage.first ? Json(zone.format(*stage.first)) : Json()},
                                    {"last", stage.last ? Json(zone.format(*stage.last)) : Json()},
                                    {"usual_gap_days", stage.usualGapDays},
                                    {"stale_after_days", stage.staleAfterDays},
                                    {"seen_in_stage_before", stage.seenBefore ? Json(*stage.seenBefore) : Json()}}));
    for (const std::string &event : result.unassigned)
        unassigned.append(event);
    return Json::object(
        {{"people", result.people}, {"stages", std::move(stages)}, {"unassigned_events", std::move(unassigned)}});
}

} // namespace panorama::journeys
