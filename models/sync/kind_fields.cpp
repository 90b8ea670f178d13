// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/kind_fields.h"

namespace panorama::sync {
namespace {

using Type = KindField::Type;
using Fields = std::vector<KindField>;

const Fields customers = {{"key"}, {"name"}, {"created", Type::Time}};
const Fields events = {{"event", Type::Text, true}, {"time", Type::Time, true}, {"channel"}, {"campaign"},
    {"value", Type::Money}, {"currency"}, {"key"}};
const Fields orders = {{"order_id", Type::Text, true}, {"time", Type::Time, true}, {"value", Type::Money}, {"currency"},
    {"status"}, {"channel"}, {"store"}};
const Fields orderLines = {{"order_id", Type::Text, true}, {"line", Type::Text, true}, {"sku", Type::Text, true},
    {"quantity", Type::Number}, {"value", Type::Money}, {"product_class"}};
const Fields refunds = {{"order_id", Type::Text, true}, {"refund_id", Type::Text, true}, {"time", Type::Time, true},
    {"value", Type::Money}, {"currency"}};
const Fields products = {{"sku", Type::Text, true}, {"name"}, {"category"}, {"role"}};
const Fields campaigns = {{"campaign", Type::Text, true}, {"name"}, {"channel"}, {"parent"}, {"level"},
    {"start", Type::Date}, {"end", Type::Date}, {"budget", Type::Money}, {"currency"}, {"owner"}, {"status"}, {"objective"}};
const Fields spend = {{"date", Type::Date, true}, {"channel", Type::Text, true}, {"campaign"}, {"spend", Type::Money},
    {"currency"}, {"impressions", Type::Number}, {"clicks", Type::Number}, {"conversions", Type::Number},
    {"conversion_value", Type::Money}, {"final", Type::Boolean}, {"known", Type::Date}};
const Fields messages = {{"date", Type::Date, true}, {"campaign", Type::Text, true}, {"channel"}, {"sent", Type::Number},
    {"delivered", Type::Number}, {"opens", Type::Number}, {"clicks", Type::Number}, {"bounces", Type::Number},
    {"complaints", Type::Number}, {"unsubscribes", Type::Number}};
const Fields consents = {{"contact_channel", Type::Text, true}, {"purpose"}, {"state", Type::Text, true},
    {"time", Type::Time, true}, {"origin"}};

bool startsWith(std::string_view text, std::string_view start)
{
    return text.size() > start.size() && text.substr(0, start.size()) == start;
}

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
    return kind == DataKind::Customers || kind == DataKind::Events || kind == DataKind::Orders || kind == DataKind::Consents;
}

std::optional<Type> kindFieldType(DataKind kind, std::string_view name)
{
    if (startsWith(name, "id."))
        return kindTakesIdentifiers(kind) ? std::optional(Type::Text) : std::nullopt;
    if (startsWith(name, "attr."))
        return kind == DataKind::Customers ? std::optional(Type::Text) : std::nullopt;
    if (startsWith(name, "tag."))
        return kind == DataKind::Customers ? std::optional(Type::Boolean) : std::nullopt;
    if (startsWith(name, "prop."))
        return kind == DataKind::Events || kind == DataKind::Orders ? std::optional(Type::Text) : std::nullopt;
    for (const KindField &field : kindFields(kind))
        if (field.name == name)
            return field.type;
    return std::nullopt;
}

} // namespace panorama::sync
