// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/vendor_fakes.h"

#include "core/json.h"
#include "sync/engine/template.h"

#include <algorithm>
#include <cstdio>

namespace panorama::testing {
namespace {

constexpr int pageSize = 7;

std::string timeOf(const std::string &day, int row)
{
    char text[40];
    std::snprintf(text, sizeof text, "%sT%02d:%02d:00Z", day.c_str(), row / 60 % 24, row % 60);
    return text;
}

LoopbackServer::Reply answer(const Json &body, const char *type)
{
    LoopbackServer::Reply reply;
    reply.body = body.dump();
    reply.headers = {{"Content-Type", type}};
    return reply;
}

// "greater-than(updated,X),less-than(updated,Y)" → X and Y.
std::pair<std::string, std::string> bounds(const std::string &filter)
{
    const auto after = [&filter](const std::string &name) {
        const std::size_t start = filter.find(name);
        if (start == std::string::npos)
            return std::string();
        const std::size_t comma = filter.find(',', start);
        return filter.substr(comma + 1, filter.find(')', comma) - comma - 1);
    };
    const std::string from = after("greater-or-equal");
    return {from.empty() ? after("greater-than") : from, after("less-than")};
}

Json link(const std::string &text)
{
    return Json::object({{"self", text}});
}

Json related(const char *type, const std::string &id)
{
    return Json::object(
        {{"data", Json::object({{"type", type}, {"id", id}})},
         {"links", Json::object({{"self", "https://a.klaviyo.com/x"}, {"related", "https://a.klaviyo.com/y"}})}});
}

Json profile(int i, const std::string &day)
{
    Json attributes = Json::object({{"email", "p" + std::to_string(i) + "@example.org"},
                                    {"first_name", "P" + std::to_string(i)},
                                    {"created", timeOf(day, i)},
                                    {"updated", timeOf(day, i)}});
    Json marketing = Json::object({{"can_receive_email_marketing", i % 2 == 0},
                                   {"consent", i % 2 ? "UNSUBSCRIBED" : "SUBSCRIBED"},
                                   {"consent_timestamp", timeOf(day, i)}});
    attributes.set("subscriptions", Json::object({{"email", Json::object({{"marketing", std::move(marketing)}})}}));
    return Json::object({{"type", "profile"},
                         {"id", "P" + std::to_string(i)},
                         {"attributes", std::move(attributes)},
                         {"links", link("https://a.klaviyo.com/api/profiles/1")}});
}

Json event(int i, const std::string &day)
{
    Json attributes = Json::object({{"timestamp", 1700000000 + i},
                                    {"event_properties", Json::object({{"Subject", "Hi"}})},
                                    {"datetime", timeOf(day, i)},
                                    {"uuid", "8f1b9a30-0000-11ee-8001-000000000000"}});
    Json relationships = Json::object({{"profile", related("profile", "P" + std::to_string(i % 5))},
                                       {"metric", related("metric", i % 2 ? "M1" : "M2")}});
    return Json::object({{"type", "event"},
                         {"id", "E" + std::to_string(i)},
                         {"attributes", std::move(attributes)},
                         {"relationships", std::move(relationships)},
                         {"links", link("https://a.klaviyo.com/api/events/1")}});
}

Json campaign(int i, const std::string &channel, const std::string &day)
{
    Json attributes =
        Json::object({{"name", "C" + std::to_string(i)},
                      {"status", "Sent"},
                      {"archived", false},
                      {"audiences", Json::object({{"included", Json::array()}, {"excluded", Json::array()}})},
                      {"send_options", Json::object({{"use_smart_sending", true}})},
                      {"send_strategy", Json::object({{"method", "immediate"}})},
                      {"created_at", timeOf(day, i)},
                      {"scheduled_at", timeOf(day, i)},
                      {"updated_at", timeOf(day, i)},
                      {"send_time", timeOf(day, i)}});
    return Json::object({{"type", "campaign"},
                         {"id", channel + std::to_string(i)},
                         {"attributes", std::move(attributes)},
                         {"links", link("https://a.klaviyo.com/api/campaigns/1")}});
}

Json metric(const char *id, const char *name)
{
    return Json::object({{"type", "metric"},
                         {"id", id},
                         {"attributes", Json::object({{"name", name}})},
                         {"links", link("https://a.klaviyo.com/api/metrics/1")}});
}

std::vector<Json> klaviyoRows(const LoopbackServer::Request &request, int rows, const std::string &day)
{
    const std::string filter = request.query.contains("filter") ? request.query.at("filter") : "";
    const auto [from, to] = bounds(filter);
    std::vector<Json> list;
    for (int i = 0; i < rows; ++i) {
        const std::string time = timeOf(day, i);
        const bool inside = from.empty() || (time >= from && time < to);
        if (request.path == "/api/profiles" && inside)
            list.push_back(profile(i, day));
        if (request.path == "/api/events" && inside)
            list.push_back(event(i, day));
        if (request.path == "/api/campaigns" && i < 3)
            list.push_back(campaign(i, filter.find("'sms'") != std::string::npos ? "sms" : "email", day));
    }
    return list;
}

Json money(std::int64_t amount)
{
    return Json::object({{"amount", amount}, {"currency", "USD"}});
}

Json squareRow(const std::string &path, int i, const std::string &day)
{
    Json row =
        Json::object({{"id", "S" + std::to_string(i)}, {"created_at", timeOf(day, i)}, {"updated_at", timeOf(day, i)}});
    if (path == "/v2/customers/search") {
        row.set("given_name", "G" + std::to_string(i));
        row.set("email_address", "s" + std::to_string(i) + "@example.org");
    } else if (path == "/v2/orders/search") {
        row.set("location_id", "L1");
        row.set("customer_id", "S" + std::to_string(i % 4));
        row.set("state", "COMPLETED");
        row.set("total_money", money(1000 + i));
        Json line = Json::object(
            {{"uid", "u1"}, {"quantity", "2"}, {"catalog_object_id", "ITEM"}, {"total_money", money(1000 + i)}});
        row.set("line_items", Json(Json::Array {std::move(line)}));
    } else {
        row.set("order_id", "S" + std::to_string(i));
        row.set("status", i % 3 ? "COMPLETED" : "PENDING");
        row.set("amount_money", money(100 + i));
    }
    return row;
}

} // namespace

LoopbackServer::Reply klaviyoFake(const LoopbackServer::Request &request, int rows, const std::string &day)
{
    const std::vector<Json> list = klaviyoRows(request, rows, day);
    const std::size_t start = request.query.contains("page[cursor]") ? std::stoul(request.query.at("page[cursor]")) : 0;
    Json data = Json::array();
    for (std::size_t i = start; i < std::min(list.size(), start + pageSize); ++i)
        data.append(list[i]);
    Json links = Json::object({{"self", "https://a.klaviyo.com" + request.path}});
    if (start + pageSize < list.size()) {
        // As the vendor does: the whole address at its own host, with every parameter in it.
        std::string next =
            "https://a.klaviyo.com" + request.path + "?page%5Bcursor%5D=" + std::to_string(start + pageSize);
        for (const auto &[name, value] : request.query)
            if (name != "page[cursor]")
                next += "&" + sync::percentEncoded(name) + "=" + sync::percentEncoded(value);
        links.set("next", next);
    }
    Json body = Json::object({{"data", std::move(data)}, {"links", std::move(links)}});
    if (request.path == "/api/events")
        body.set("included", Json(Json::Array {metric("M1", "Opened Email"), metric("M2", "Clicked Email")}));
    return answer(body, "application/vnd.api+json");
}

LoopbackServer::Reply squareFake(const LoopbackServer::Request &request, int rows, const std::string &day)
{
    const Json sent = Json::parse(request.body).value_or(Json());
    const bool orders = request.path == "/v2/orders/search", refunds = request.path == "/v2/refunds";
    const auto queried = [&](const char *name) {
        return request.query.contains(name) ? request.query.at(name) : std::string();
    };
    const std::string span = orders ? "/query/filter/date_time_filter/updated_at" : "/query/filter/updated_at";
    const Json *from = sent.at(span + "/start_at"), *to = sent.at(span + "/end_at"), *token = sent.find("cursor");
    const std::string start = refunds ? queried("updated_at_begin_time")
        : from                        ? from->text()
                                      : "",
                      end = refunds ? queried("updated_at_end_time")
        : to                        ? to->text()
                                    : "";
    const std::string cursor = refunds ? queried("cursor") : token ? token->text() : "";
    std::vector<Json> list;
    for (int i = 0; i < rows; ++i)
        if (const std::string time = timeOf(day, i); time >= start && time <= end)
            list.push_back(squareRow(request.path, i, day));
    const std::size_t at = cursor.empty() ? 0 : std::stoul(cursor);
    Json page = Json::array();
    for (std::size_t i = at; i < std::min(list.size(), at + pageSize); ++i)
        page.append(list[i]);
    Json body = Json::object();
    if (!page.items().empty()) // the vendor leaves an empty list out
        body.set(orders ? "orders" : refunds ? "refunds" : "customers", std::move(page));
    if (at + pageSize < list.size())
        body.set("cursor", std::to_string(at + pageSize));
    return answer(body, "application/json");
}

} // namespace panorama::testing
