// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "services/referral_service.h"

namespace panorama::cli {
namespace {

template<typename Ask> Result<Outcome> answer(Invocation &call, Ask ask)
{
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY(const ReferralSpec spec, parseReferralSpec(document));
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    TRY(Json json, ask(services::JourneyQuery {*workspace, call.started, call.job}, spec));
    const std::int64_t revision = json.find("revision")->integer();
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

Result<Outcome> run(Invocation &call)
{
    TRY(const std::int64_t edges, call.integer("tree", 0, 0, 1000000000));
    return answer(call, [edges](const services::JourneyQuery &query, const ReferralSpec &spec) {
        return services::runReferral(query, spec, std::uint64_t(edges));
    });
}

Result<Outcome> koc(Invocation &call)
{
    TRY(const std::int64_t top, call.integer("top", 20, 0, 1000000000));
    return answer(call, [top](const services::JourneyQuery &query, const ReferralSpec &spec) {
        return services::findKoc(query, spec, std::uint64_t(top));
    });
}

} // namespace

void register_noun_referral(CommandRegistry &registry)
{
    const std::string base = "panorama-cli referral ", end = " --workspace brand.panorama";
    registry.add({"referral",
                  "run",
                  "FILE",
                  "Follows who brought whom: generations, K-factor, time between, forecast, and rings that look like "
                  "fraud (panorama.referral/1).",
                  {{"tree", "N", "also lists the first N invitations"}},
                  {base + "run invite.json" + end, base + "run invite.json --tree 1000 --json" + end},
                  1,
                  1,
                  run});
    registry.add({"referral",
                  "koc",
                  "FILE",
                  "Finds the customers whom others listen to, in the graph of invitations and comments (PageRank), "
                  "with reasons.",
                  {{"top", "N", "people (default: 20; 0 = all)"}},
                  {base + "koc invite.json --top 50" + end},
                  1,
                  1,
                  koc});
}

} // namespace panorama::cli
