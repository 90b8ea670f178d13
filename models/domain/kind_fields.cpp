// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind_fields.h"

namespace panorama {
namespace {

using Type = FieldType;
using Fields = std::vector<KindField>;

const Fields customers = {{"key"}, {"name"}, {"created", Type::Time}};
const Fields events = {{"event", Type::Text, true},
                       {"time", Type::Time, true},
                       {"channel"},
                       {"campaign"},
                       {"value", Type::Money},
                       {"currency"},
                       {"key"}};
const Fields orders = {{"order_id", Type::Text, true},
                       {"time", Type::Time, true},
                       {"value", Type::Money},
                       {"currency"},
                       {"status"},
                       {"channel"},
                       {"store"}};
const Fields orderLines = {{"order_id", Type::Text, true}, {"line", Type::Text, true}, {"sku", Type::Text, true},
                           {"quantity", Type::Number},     {"value", Type::Money},     {"product_class"}};
const Fields refunds = {{"order_id", Type::Text, true},
                        {"refund_id", Type::Text, true},
                        {"time", Type::Time, true},
                        {"value", Type::Money},
                        {"currency"}};
const Fields products = {{"sku", Type::Text, true}, {"name"}, {"category"}, {"role"}};
const Fields campaigns = {{"campaign", Type::Text, true},
                          {"name"},
                          {"channel"},
                          {"parent"},
                          {"level"},
                          {"start", Type::Date},
                          {"end", Type::Date},
                          {"budget", Type::Money},
                          {"currency"},
                          {"owner"},
                          {"status"},
                          {"objective"}};
const Fields spend = {{"date", Type::Date, true},
                      {"channel", Type::Text, true},
                      {"campaign"},
                      {"spend", Type::Money},
                      {"currency"},
                      {"impressions", Type::Count},
                      {"clicks", Type::Count},
                      {"conversions", Type::Number},
                      {"conversion_value", Type::Money},
                      {"final", Type::Boolean},
                      {"known", Type::Date}};
const Fields messages = {{"date", Type::Date, true},   {"campaign", Type::Text, true}, {"channel"},
                         {"sent", Type::Count},        {"delivered", Type::Count},     {"opens", Type::Count},
                         {"clicks", Type::Count},      {"bounces", Type::Count},       {"complaints", Type::Count},
                         {"unsubscribes", Type::Count}};
const Fields consents = {{"contact_channel", Type::Text, true},
                         {"purpose"},
                         {"state", Type::Text, true},
                         {"time", Type::Time, true},
                         {"origin"}};

} // namespace

const Fields &kindFields(DataKind kind)
{
    switch (kind) {
    case DataKind::Customers: return customers;
    case DataKind::Events: return events;
    case DataKind::Orders: return orders;
    case DataKind::OrderLines: return orderLines;
    case DataKind::Refunds: return refunds;
    case DataKind::Products: return products;
    case DataKind::Campaigns: return campaigns;
    case DataKind::Spend: return spend;
    case DataKind::Messages: return messages;
    case DataKind::Consents: break;
    }
    return consents;
}

bool kindTakesIdentifiers(DataKind kind)
{
    return kind == DataKind::Customers || kind == DataKind::Events || kind == DataKind::Orders
        || kind == DataKind::Consents;
}

std::string_view suffixAfter(std::string_view name, std::string_view prefix)
{
    return name.size() > prefix.size() && name.substr(0, prefix.size()) == prefix ? name.substr(prefix.size())
                                                                                  : std::string_view();
}

std::optional<FieldType> kindFieldType(DataKind kind, std::string_view name)
{
    if (!suffixAfter(name, "id.").empty())
        return kindTakesIdentifiers(kind) ? std::optional(Type::Text) : std::nullopt;
    if (!suffixAfter(name, "attr.").empty())
        return kind == DataKind::Customers ? std::optional(Type::Text) : std::nullopt;
    if (!suffixAfter(name, "tag.").empty())
        return kind == DataKind::Customers ? std::optional(Type::Tag) : std::nullopt;
    if (!suffixAfter(name, "prop.").empty())
        return kind == DataKind::Events || kind == DataKind::Orders ? std::optional(Type::Text) : std::nullopt;
    for (const KindField &field : kindFields(kind))
        if (field.name == name)
            return field.type;
    return std::nullopt;
}

const std::vector<std::string_view> &closedValues(DataKind kind, std::string_view field)
{
    static const std::vector<std::string_view> contactChannels = {"sms", "email", "phone", "wechat", "push", "post"};
    static const std::vector<std::string_view> states = {"granted", "withdrawn"};
    static const std::vector<std::string_view> roles = {"traffic", "profit", "brand"};
    static const std::vector<std::string_view> none;
    if (kind == DataKind::Consents)
        return field == "contact_channel" ? contactChannels : field == "state" ? states : none;
    return kind == DataKind::Products && field == "role" ? roles : none;
}

} // namespace panorama
