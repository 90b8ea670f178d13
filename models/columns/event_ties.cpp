// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the canonical export stand in byte order and their keys are sorted: campaign, channel, currency, event, ids,
// key, props, source, time, value. A line without a key has the next one in its place, so missing comes after present.
// The first four make one number a row; the rest is compared as text, the sealed identifiers left out. Orders come
// after events, by channel, currency and then their own line.
#include "columns/event_order.h"

#include "core/json.h"
#include "core/money.h"

#include <algorithm>
#include <numeric>

namespace panorama::columns {
namespace {

constexpr std::uint64_t orderFlag = std::uint64_t(1) << 63;

std::string jsonText(std::string_view text)
{
    std::string out;
    appendJsonString(out, text);
    return out;
}

void appendMember(std::string &line, std::string_view name, std::string_view json)
{
    line += '"';
    line += name;
    line += "\":";
    line += json;
    line += ',';
}

std::string propertiesText(const std::vector<std::pair<std::string, Value>> &properties)
{
    Json::Object members;
    for (const auto &[name, value] : properties)
        members.emplace_back(name, exportedValue(value));
    return Json(std::move(members)).dump(true);
}

std::string decimalText(std::int64_t micros)
{
    return jsonText(Decimal::fromMicros(micros).toText());
}

} // namespace

std::string eventTieLine(std::string_view key, const std::vector<std::pair<std::string, Value>> &properties,
                         std::int64_t micros)
{
    std::string line;
    if (!key.empty())
        appendMember(line, "key", jsonText(key));
    if (!properties.empty())
        appendMember(line, "props", propertiesText(properties));
    if (micros != store::EventColumns::noValue)
        appendMember(line, "value", decimalText(micros));
    return line;
}

std::string orderTieLine(const OrderRow &order)
{
    std::string line;
    if (!order.channel.empty())
        appendMember(line, "channel", jsonText(order.channel));
    if (!order.currency.empty())
        appendMember(line, "currency", jsonText(order.currency));
    std::vector<std::pair<std::string, Value>> properties;
    for (const auto &[name, value] : order.properties)
        if (name == "order_id")
            appendMember(line, name, jsonText(value.text));
        else
            properties.emplace_back(name, value);
    appendMember(line, "props", propertiesText(properties));
    if (order.value != store::EventColumns::noValue)
        appendMember(line, "value", decimalText(order.value));
    return line;
}

// By term id: 1 … in the byte order of the quoted texts; missing (0) is the largest.
std::vector<std::uint64_t> EventTies::ranksOf(int kind) const
{
    const std::size_t count = m_source.termCount(kind);
    std::vector<std::pair<std::string, std::uint32_t>> texts;
    for (std::uint32_t id = 1; id < count; ++id)
        texts.emplace_back(jsonText(m_source.term(kind, id)), id);
    std::sort(texts.begin(), texts.end());
    std::vector<std::uint64_t> ranks(std::max<std::size_t>(count, 1), 0xffff);
    for (std::size_t i = 0; i < texts.size(); ++i)
        ranks[texts[i].second] = std::min<std::uint64_t>(i + 1, 0xfffe);
    return ranks;
}

Result<void> EventTies::load(const Job &job)
{
    m_campaigns = ranksOf(3);
    m_channels = ranksOf(2);
    m_currencies = ranksOf(4);
    m_events = ranksOf(1);
    m_places = Ranks(m_tied.words());
    m_keys.resize(m_places.count());
    m_details.resize(m_places.count());
    TRY_VOID(m_source.eachChunk(
        job,
        [this](std::uint32_t first, const store::EventColumns &columns, const auto &) { addChunk(first, columns); },
        EventSource::Owners::Known));
    addOrders();
    return {};
}

void EventTies::addChunk(std::uint32_t first, const store::EventColumns &columns)
{
    for (std::uint32_t row = 0; row < columns.rows(); ++row) {
        if (!m_tied.test(first + row))
            continue;
        const std::size_t at = m_places.below(first + row);
        m_keys[at] = m_campaigns[columns.campaign[row]] << 47 | m_channels[columns.channel[row]] << 31
            | (m_currencies[columns.currency[row]] & 0x7fff) << 16 | m_events[columns.event[row]];
        std::vector<std::pair<std::string, Value>> properties;
        for (const auto &property : columns.properties)
            if (property.codes[row])
                properties.emplace_back(m_source.term(5, property.name), property.values[property.codes[row] - 1]);
        m_details[at] =
            eventTieLine(columns.key.empty() ? std::string_view() : columns.key[row], properties, columns.value[row]);
    }
}

void EventTies::addOrders()
{
    const OrderRows &orders = m_source.orders();
    for (std::uint32_t origin = 0; origin < orders.size(); ++origin) {
        if (!m_tied.test(origin))
            continue;
        m_keys[m_places.below(origin)] = orderFlag;
        m_details[m_places.below(origin)] = orderTieLine(orders.at(origin));
    }
}

bool EventTies::before(std::uint32_t a, std::uint32_t b) const
{
    const std::size_t x = m_places.below(a), y = m_places.below(b);
    if (m_keys[x] != m_keys[y])
        return m_keys[x] < m_keys[y];
    const int order = m_details[x].compare(m_details[y]);
    return order != 0 ? order < 0 : a < b;
}

} // namespace panorama::columns
