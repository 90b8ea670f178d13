// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview_funnel.h"

#include "services/document_service.h"
#include "services/journey_service.h"
#include "services/snapshot_service.h"

namespace panorama::services {
namespace {

// The usual steps from first contact to deal, in this order.
Result<std::optional<Json>> usualSteps(const Job &job, store::Workspace &workspace)
{
    TRY(const columns::SnapshotPtr snapshot, currentSnapshot(workspace, job));
    Json steps = Json::array();
    for (const char *event :
         {"impression", "targeted", "click", "visit", "lead", "follow_up", "cart", "redeemed", "redemption", "order"})
        if (snapshot->events.typeCode(event))
            steps.append(Json::object({{"event", event}}));
    return steps.items().size() < 2 ? std::optional<Json>() : std::optional(std::move(steps));
}

} // namespace

Result<std::optional<OverviewFunnel>> loadOverviewFunnel(const Job &job, store::Workspace &workspace, DateRange period,
                                                         Instant asOf)
{
    TRY(const auto documents, listDocuments(workspace, "funnel"));
    OverviewFunnel funnel;
    Json body;
    if (!documents.empty()) {
        funnel.id = documents.front().id;
        funnel.name = documents.front().name;
        body = documents.front().body;
    } else {
        TRY(auto steps, usualSteps(job, workspace));
        if (!steps)
            return std::optional<OverviewFunnel>();
        body = Json::object({{"format", "panorama.funnel/1"}, {"name", ""}, {"steps", std::move(*steps)}});
    }
    body.set("breakdown", nullptr);
    Json own = body;
    body.set("from", period.from.toIso());
    body.set("to", period.to.toIso());
    TRY(FunnelSpec spec, parseFunnelSpec(body));
    funnel.windowDays = spec.windowMicros / microsPerDay;
    TRY(funnel.result, runFunnel({workspace, asOf, job}, spec));
    if (!own.find("from") || funnel.result.steps.empty() || funnel.result.steps.front().customers > 0)
        return std::optional(std::move(funnel));
    TRY(spec, parseFunnelSpec(own)); // nobody in the period: the funnel's own days
    TRY(funnel.result, runFunnel({workspace, asOf, job}, spec));
    funnel.ownDays = true;
    return std::optional(std::move(funnel));
}

} // namespace panorama::services
