// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/segment_insights.h"
#include "app/cli/segment_argument.h"
#include "app/cli/segment_commands.h"

namespace panorama::cli {
namespace {

Result<Outcome> sentence(Invocation &call)
{
    TRY(const auto service, openSegments(call));
    TRY(const Json document, segmentDocument(*service, call.arguments[0]));
    TRY(Json json, services::segmentSentences(*service, document));
    return stamped(call, *service, std::move(json));
}

Result<Outcome> near(Invocation &call)
{
    TRY(const std::int64_t limit, call.integer("limit", 0, 1, 1000000000));
    TRY(const auto service, openSegments(call));
    TRY(const auto segment, segmentOf(*service, call.arguments[0]));
    TRY(Json json, services::segmentNear(call.job, *service, segment, {call.text("line"), std::uint64_t(limit)}));
    return stamped(call, *service, std::move(json));
}

// The last 90 days, unless the call says more.
Result<services::TrendRequest> trendRequest(const Invocation &call, Date today)
{
    services::TrendRequest request;
    request.to = {today.days + 1};
    for (const auto &[name, date] : {std::pair("to", &request.to), std::pair("from", &request.from)}) {
        const auto day = Date::fromIso(call.text(name));
        if (!day && call.has(name))
            return usageError(std::string("--") + name + " takes a date.", "Write it like 2026-01-31.");
        *date = day ? *day : date == &request.from ? Date {request.to.days - 90} : *date;
    }
    const std::string every = call.text("every", "day");
    if (every != "day" && every != "week" && every != "month")
        return usageError("--every takes day, week or month.");
    request.step = every == "day" ? services::TrendStep::Day
        : every == "week"         ? services::TrendStep::Week
                                  : services::TrendStep::Month;
    return request;
}

Result<Outcome> trend(Invocation &call)
{
    TRY(const auto service, openSegments(call));
    TRY(const services::TrendRequest request,
        trendRequest(call, service->session().snapshot()->facts.zone.dateOf(call.started)));
    TRY(const auto segment, segmentOf(*service, call.arguments[0]));
    TRY(Json json, services::segmentTrend(call.job, *service, segment, request, call.started));
    return stamped(call, *service, std::move(json));
}

} // namespace

void addSegmentInsights(CommandRegistry &registry)
{
    const std::string base = "panorama-cli segment ", end = " --workspace brand.panorama";
    registry.add({"segment",
                  "sentence",
                  "FILE|ID",
                  "Says a rule in words, in three languages.",
                  {},
                  {base + "sentence vip.json" + end},
                  1,
                  1,
                  sentence});
    registry.add(
        {"segment",
         "near",
         "FILE|ID",
         "Counts who would join if one line of the rule were the other way round.",
         {{"line", "PATH", "lists the people of this line, such as /rule/all/0"}, {"limit", "N", "at most so many"}},
         {base + "near vip.json" + end, base + "near vip.json --line /rule/all/0 --limit 20" + end},
         1,
         1,
         near});
    registry.add({"segment",
                  "trend",
                  "FILE|ID",
                  "Counts the people of a segment at the end of each day, week or month.",
                  {{"from", "DATE", "the first day (default: 90 days before the last)"},
                   {"to", "DATE", "the day after the last (default: tomorrow)"},
                   {"every", "STEP", "day, week or month (default: day)"}},
                  {base + "trend vip.json --from 2026-01-01 --to 2026-07-01 --every month" + end},
                  1,
                  1,
                  trend});
}

} // namespace panorama::cli
