// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "services/sample/sample_service.h"

namespace panorama::cli {
namespace {

Result<Outcome> create(Invocation &call)
{
    services::sample::Wanted wanted;
    TRY(wanted.customers, call.integer("customers", wanted.customers, 1, 50000000));
    TRY(wanted.events, call.integer("events", wanted.customers * 15, 0, 2000000000));
    TRY(const std::int64_t days, call.integer("days", wanted.days, 1, 3650));
    TRY(const std::int64_t seed, call.integer("seed", std::int64_t(wanted.seed), 0, INT64_MAX));
    wanted.days = int(days);
    wanted.seed = std::uint64_t(seed);
    TRY(Json json, services::createSample(call.job, call.arguments[0], wanted, call.has("force"), call.clock()));
    return Outcome {std::move(json)};
}

} // namespace

void register_noun_sample(CommandRegistry &registry)
{
    registry.add({"sample",
                  "create",
                  "FILE",
                  "Makes the workspace of an invented brand, with its truth in FILE.truth.json.",
                  {{"customers", "N", "people (default: 20000)"},
                   {"events", "M", "events besides orders (default: 15 a person)"},
                   {"days", "D", "days of history that end at --now (default: 400)"},
                   {"seed", "S", "the same seed and --now give the same brand (default: 1)"},
                   {"force", "", "overwrites existing files"}},
                  {"panorama-cli sample create shanyu.panorama",
                   "panorama-cli sample create large.panorama --customers 1000000 --events 20000000 --seed 7"},
                  1,
                  1,
                  create});
}

} // namespace panorama::cli
