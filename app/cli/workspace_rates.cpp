// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_commands.h"
#include "app/cli/workspace_option.h"
#include "services/rate_service.h"

namespace panorama::cli {
namespace {

Result<Outcome> stamped(const Invocation &call, store::Workspace &workspace, Json json)
{
    const std::int64_t revision = json.find("revision")->integer();
    stampResult(json, workspace, call.started, revision);
    return Outcome {std::move(json)};
}

Result<Outcome> list(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(Json json, services::listRates(call.job, *workspace, call.arguments.size() > 1 ? call.arguments[1] : ""));
    return stamped(call, *workspace, std::move(json));
}

Result<Outcome> set(Invocation &call)
{
    if (call.arguments.size() != 4)
        return usageError("workspace rates set takes DATE CURRENCY RATE.", "Such as: 2026-01-31 USD 7.1234");
    TRY(const auto workspace, openWorkspace(call));
    TRY(const services::DayRate rate,
        services::dayRate(call.arguments[1], call.arguments[2], call.arguments[3], workspace->settings().currency));
    TRY(Json json, services::setRates(call.job, *workspace, {rate}));
    return stamped(call, *workspace, std::move(json));
}

Result<Outcome> import(Invocation &call)
{
    if (call.arguments.size() != 2)
        return usageError("workspace rates import takes FILE.");
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto rates, services::readRates(call.job, call.arguments[1], workspace->settings().currency));
    TRY(Json json, services::setRates(call.job, *workspace, rates));
    return stamped(call, *workspace, std::move(json));
}

Result<Outcome> remove(Invocation &call)
{
    const auto day = call.arguments.size() == 3 ? Date::fromIso(call.arguments[1]) : std::nullopt;
    if (!day)
        return usageError("workspace rates remove takes DATE CURRENCY.", "Such as: 2026-01-31 USD");
    TRY(const auto workspace, openWorkspace(call));
    TRY(Json json, services::removeRate(call.job, *workspace, *day, call.arguments[2]));
    return stamped(call, *workspace, std::move(json));
}

Result<Outcome> rates(Invocation &call)
{
    const std::string &action = call.arguments[0];
    if (action == "list")
        return list(call);
    if (action == "set")
        return set(call);
    if (action == "import")
        return import(call);
    if (action == "remove")
        return remove(call);
    return usageError("workspace rates takes list, set, import or remove.");
}

} // namespace

void addWorkspaceRates(CommandRegistry &registry)
{
    const std::string base = "panorama-cli workspace rates ", end = " --workspace brand.panorama";
    registry.add(
        {"workspace",
         "rates",
         "list [CURRENCY] | set DATE CURRENCY RATE | import FILE | remove DATE CURRENCY",
         "Keeps what one unit of a foreign currency cost each day, in the base currency; amounts without a rate "
         "of their day count as missing. A file has the columns date, currency, rate.",
         {},
         {base + "set 2026-01-31 USD 7.1234" + end, base + "import rates.csv" + end, base + "list USD" + end},
         1,
         4,
         rates});
}

} // namespace panorama::cli
