// SPDX-License-Identifier: GPL-3.0-or-later
// Every JSON document that people write by hand: rules, funnels, plans, mappings, campaigns, manifests. An error names
// a place in the document.
#include "core/json.h"
#include "domain/attribution_spec.h"
#include "domain/budget_plan.h"
#include "domain/campaign_entry.h"
#include "domain/change_spec.h"
#include "domain/funnel_spec.h"
#include "domain/heatmap_spec.h"
#include "domain/mapping.h"
#include "domain/paths_spec.h"
#include "domain/retention_spec.h"
#include "domain/segment_rule.h"
#include "fuzz/target.h"
#include "sync/manifest/manifest.h"

using namespace panorama;

namespace {

template<typename T> void check(const Result<T> &result)
{
    if (!result)
        fuzz::require(!result.error().message.empty(), "an error says what is wrong");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const Result<Json> json = Json::parse(fuzz::textOf(bytes, size));
    if (!json)
        return 0;
    check(parseSegmentRule(*json));
    check(parseFunnelSpec(*json));
    check(parseRetentionSpec(*json));
    check(parseAttributionSpec(*json));
    check(parsePathsSpec(*json));
    check(parseHeatmapSpec(*json));
    check(parseChangeSpec(*json));
    check(parseBudgetPlan(*json));
    check(parseCampaignEntry(*json));
    check(parseMapping(*json));
    check(sync::readManifest(*json));
    return 0;
}
