// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "core/money.h"
#include "services/customer_export.h"
#include "services/customer_reading.h"
#include "services/erasure_service.h"

namespace panorama::cli {
namespace {

using services::CustomerReading;
using services::WorkspacePtr;

Result<Outcome> find(Invocation &call)
{
    TRY(const std::int64_t limit, call.integer("limit", 50, 1, 100000));
    TRY(const WorkspacePtr workspace, openUnlocked(call));
    services::PeopleArenaPtr names;
    TRY(const services::FoundPeople result,
        services::findPeople(call.job, *workspace, call.arguments[0], std::size_t(limit), names));
    Json customers = Json::array();
    for (const services::FoundCustomer &found : result.people) {
        Json entry = Json::object({{"customer", found.id}, {"name", found.name.empty() ? Json() : Json(found.name)}});
        entry.set("field", found.field);
        entry.set("value", found.value);
        customers.append(std::move(entry));
    }
    Json json = Json::object({{"customers", std::move(customers)}});
    stampResult(json, *workspace, call.started, result.revision);
    return Outcome {std::move(json)};
}

Result<Outcome> show(Invocation &call)
{
    TRY(const WorkspacePtr workspace, openUnlocked(call));
    TRY(CustomerReading reading, services::readCustomer(call.job, *workspace, call.arguments[0]));
    TRY(const auto customer, reading.view->find(call.arguments[0], workspace->settings().region));
    TRY(const services::CustomerProfile profile, services::customerProfile(call.job, reading, customer, call.started));
    Json json = services::profileJson(profile, workspace->settings().zone);
    stampResult(json, *workspace, call.started, reading.session.revision());
    return Outcome {std::move(json)};
}

Result<Outcome> timeline(Invocation &call)
{
    TRY(const std::int64_t limit, call.integer("limit", 1000, 1, 1000000));
    TRY(const std::int64_t skip, call.integer("skip", 0, 0, 1000000000));
    TRY(const WorkspacePtr workspace, openUnlocked(call));
    TRY(CustomerReading reading, services::readCustomer(call.job, *workspace, call.arguments[0]));
    TRY(const auto customer, reading.view->find(call.arguments[0], workspace->settings().region));
    TRY(const auto items, services::customerTimeline(call.job, reading, customer, call.started));
    Json list = Json::array();
    for (std::size_t i = std::size_t(skip); i < items.size() && i < std::size_t(skip + limit); ++i)
        list.append(services::timelineJson(items[i], workspace->settings().zone));
    Json json = Json::object({{"customer", reading.view->customers().id(customer)},
                              {"count", std::uint64_t(items.size())},
                              {"timeline", std::move(list)}});
    stampResult(json, *workspace, call.started, reading.session.revision());
    return Outcome {std::move(json)};
}

Result<Outcome> exportOne(Invocation &call)
{
    TRY(const WorkspacePtr workspace, openForWriting(call));
    TRY(services::CustomerExportResult result,
        services::exportCustomer(call.job, *workspace, call.arguments[0], call.started));
    if (call.has("out")) {
        TRY_VOID(services::writeCustomerExport(result, call.text("out"), call.has("force")));
        result.json = Json::object({{"customer", result.customer},
                                    {"out", call.text("out")},
                                    {"files", Json(Json::Array {"customer.json", "customer.csv"})}});
    }
    stampResult(result.json, *workspace, call.started, result.revision);
    return Outcome {std::move(result.json)};
}

Result<Outcome> erase(Invocation &call)
{
    TRY(const WorkspacePtr workspace, openForWriting(call));
    TRY(const services::ErasureResult result, services::eraseCustomer(call.job, *workspace, call.arguments[0]));
    Json json = Json::object({{"customer", result.customer},
                              {"records", result.records},
                              {"events", result.events},
                              {"orders", result.orders},
                              {"consents", result.consents},
                              {"links", result.links},
                              {"identifiers", result.identifiers},
                              {"rejects", result.rejects}});
    json.set("recall", Json(Json::Array(result.recall.begin(), result.recall.end())));
    stampResult(json, *workspace, call.started, result.revision);
    return Outcome {std::move(json)};
}

Result<Outcome> set(Invocation &call)
{
    const bool missing = call.has("missing"), clear = call.has("clear");
    if ((call.arguments.size() == 3) == (missing || clear))
        return usageError("Give a VALUE, or --missing, or --clear.");
    services::Override change {call.arguments[1], std::nullopt, clear};
    if (call.arguments.size() == 3)
        change.value = Value {ValueType::Text, call.arguments[2]};
    TRY(const WorkspacePtr workspace, openForWriting(call));
    TRY(const std::int64_t revision, services::overrideAttribute(call.job, *workspace, call.arguments[0], change));
    Json json = Json::object({{"attribute", change.attribute}});
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

} // namespace

void register_noun_customer(CommandRegistry &registry)
{
    registry.add({"customer",
                  "find",
                  "TEXT",
                  "Finds people by name, pinyin, phone, e-mail or any identifier.",
                  {{"limit", "N", "at most so many (50)"}},
                  {"panorama-cli customer find 张三 --workspace brand.panorama"},
                  1,
                  1,
                  find});
    registry.add({"customer",
                  "show",
                  "C",
                  "Shows one person: attributes, identifiers, consents, records, links.",
                  {},
                  {"panorama-cli customer show phone:13800000001 --workspace brand.panorama"},
                  1,
                  1,
                  show});
    registry.add({"customer",
                  "timeline",
                  "C",
                  "Lists what happened with a person, newest first.",
                  {{"limit", "N", "at most so many (1000)"}, {"skip", "N", "leaves out the newest N"}},
                  {"panorama-cli customer timeline C0000000017 --workspace brand.panorama"},
                  1,
                  1,
                  timeline});
    registry.add({"customer",
                  "export",
                  "C",
                  "Gives everything about a person, with where each piece comes from.",
                  {{"out", "DIR", "writes customer.json and customer.csv there"}, {"force", "", "overwrites them"}},
                  {"panorama-cli customer export C0000000017 --out answer --workspace brand.panorama"},
                  1,
                  1,
                  exportOne});
    registry.add({"customer",
                  "erase",
                  "C",
                  "Removes a person for good.",
                  {},
                  {"panorama-cli customer erase C0000000017 --workspace brand.panorama"},
                  1,
                  1,
                  erase});
    registry.add({"customer",
                  "set",
                  "C ATTRIBUTE [VALUE]",
                  "Sets an attribute by hand; it stands above every import.",
                  {{"missing", "", "says that there is none"}, {"clear", "", "takes the hand-made value away"}},
                  {"panorama-cli customer set C0000000017 city 上海 --workspace brand.panorama"},
                  2,
                  3,
                  set});
}

} // namespace panorama::cli
