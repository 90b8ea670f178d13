// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/funnel_service.h"

#include "journeys/calendar_periods.h"
#include "journeys/funnel.h"
#include "services/document_service.h"

#include <algorithm>
#include <cmath>

namespace panorama::services {
namespace {

constexpr std::size_t mostPoints = 400, mostClasses = 20;

// The q-quantile of sorted values, between neighbours in proportion.
double quantile(const std::vector<double> &sorted, double q)
{
    const double place = q * double(sorted.size() - 1);
    const std::size_t below = std::size_t(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

Json histogram(const std::vector<double> &sorted)
{
    Json classes = Json::array();
    const double longest = sorted.back(), width = longest > 0 ? longest / double(mostClasses) : 1;
    std::size_t next = 0;
    for (std::size_t i = 0; i < (longest > 0 ? mostClasses : 1); ++i) {
        const bool isLast = i + 1 == mostClasses || longest <= 0;
        const std::size_t first = next;
        while (next < sorted.size() && (isLast || sorted[next] < width * double(i + 1)))
            ++next;
        classes.append(Json::object({{"from", width * double(i)},
                                     {"to", isLast && longest > 0 ? longest : width * double(i + 1)},
                                     {"customers", std::uint64_t(next - first)}}));
    }
    return classes;
}

} // namespace

Result<Json> funnelMembers(const JourneyQuery &query, const FunnelSpec &spec, const FunnelPeople &wanted)
{
    if (wanted.step < 1 || wanted.step > spec.steps.size())
        return invalidError("The funnel has " + std::to_string(spec.steps.size()) + " steps.", {}, "Count from 1.");
    TRY(const journeys::Scope scope, journeyScope(query, spec.segment));
    TRY(const journeys::FunnelResult result, journeys::runFunnel(spec, scope, query.job));
    const std::size_t step = wanted.step - 1;
    const columns::Bits people = wanted.state == "lost" ? result.lost(step)
        : wanted.state == "open"                        ? result.open(step)
                                                        : result.reached(step);
    Json members = Json::array();
    columns::forEachBit(people.words(), [&](std::size_t customer) {
        if (wanted.limit != 0 && members.items().size() >= wanted.limit)
            return;
        std::string id = scope.snapshot->customers.id(columns::CustomerNumber(customer));
        if (wanted.after.empty() || id > wanted.after)
            members.append(std::move(id));
    });
    return Json::object({{"members", std::move(members)},
                         {"count", std::uint64_t(people.count())},
                         {"revision", scope.snapshot->facts.revision}});
}

Json funnelSegment(const Json &funnel, const FunnelPeople &wanted, const std::string &name)
{
    return Json::object(
        {{"format", "panorama.segment/1"},
         {"name", name},
         {"rule", Json::object({{"funnel", funnel}, {"step", std::uint64_t(wanted.step)}, {"state", wanted.state}})}});
}

Result<Json> funnelTrend(const JourneyQuery &query, const FunnelSpec &spec, CalendarPeriod every)
{
    TRY(const journeys::Scope scope, journeyScope(query, spec.segment));
    const TimeZone &zone = scope.snapshot->facts.zone;
    const Instant from = spec.span.start(zone), to = spec.span.end(zone);
    Json points = Json::array();
    if (from < to) {
        if (journeys::CalendarPeriods::roughCount(every, from, to) > std::int64_t(mostPoints))
            return invalidError("This span has more than 400 periods.", {}, "Take weeks or months, or a shorter span.");
        const journeys::CalendarPeriods periods(every, firstWeekday(query.workspace.settings().weekStart), zone, from,
                                                {to.micros - 1});
        for (std::size_t i = 0; i < periods.count(); ++i) {
            const Instant start = std::max(from, periods.start(i)), end = std::min(to, periods.end(i));
            FunnelSpec part = spec;
            part.span.from = parseIsoTime(zone.format(start));
            part.span.to = parseIsoTime(zone.format(end));
            TRY(const journeys::FunnelResult result, journeys::runFunnel(part, scope, query.job));
            points.append(Json::object(
                {{"from", zone.format(start)}, {"to", zone.format(end)}, {"steps", *toJson(result).find("steps")}}));
        }
    }
    return Json::object({{"points", std::move(points)}, {"revision", scope.snapshot->facts.revision}});
}

Json waitsJson(const journeys::FunnelResult &result)
{
    Json list = Json::array();
    for (std::size_t step = 1; step < result.secondsBetween.size(); ++step) {
        const std::vector<double> &waits = result.secondsBetween[step];
        Json entry = Json::object({{"step", std::uint64_t(step + 1)},
                                   {"event", result.steps[step].event},
                                   {"customers", std::uint64_t(waits.size())}});
        Json quantiles = Json::object({});
        for (const auto &[name, q] : {std::pair("p10", 0.1), std::pair("p25", 0.25), std::pair("p50", 0.5),
                                      std::pair("p75", 0.75), std::pair("p90", 0.9)})
            quantiles.set(name, waits.empty() ? Json() : Json(quantile(waits, q)));
        entry.set("quantiles", std::move(quantiles));
        entry.set("histogram", waits.empty() ? Json::array() : histogram(waits));
        list.append(std::move(entry));
    }
    return list;
}

Result<store::Document> saveFunnel(const Job &job, store::Workspace &workspace, const Json &document)
{
    TRY(const FunnelSpec spec, parseFunnelSpec(document));
    if (spec.name.empty())
        return invalidError("A funnel needs a name to be saved.", "/name", "Add \"name\".");
    return saveDocument(job, workspace, "funnel", {"save funnel", spec.name, document});
}

} // namespace panorama::services
