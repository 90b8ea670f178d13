// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/event_rows.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace panorama::sync {

std::size_t EventRows::propertyIndex(std::uint32_t name, bool personal)
{
    const auto [found, isNew] =
        m_index.emplace(std::uint64_t(name) << 1 | std::uint64_t(personal), m_columns.properties.size());
    if (isNew) {
        m_columns.properties.push_back({name, personal, {}, {}});
        m_codes.emplace_back();
    }
    return found->second;
}

std::uint32_t EventRows::valueCode(std::size_t property, const Value &value)
{
    store::PropertyColumn &column = m_columns.properties[property];
    std::string key(1, char(value.type));
    key += value.text;
    const auto [code, isNew] = m_codes[property].emplace(std::move(key), std::uint32_t(column.values.size() + 1));
    if (isNew)
        column.values.push_back(value);
    return code->second;
}

void EventRows::setProperty(std::size_t row, const Property &property)
{
    const std::size_t index = propertyIndex(property.name, property.personal);
    store::PropertyColumn &column = m_columns.properties[index];
    column.codes.resize(row + 1 > column.codes.size() ? row + 1 : column.codes.size(), 0);
    column.codes[row] = valueCode(index, *property.value);
}

void EventRows::append(const Plain &plain, const std::vector<Property> &properties)
{
    const std::size_t row = size();
    m_columns.keyHash.push_back(0);
    m_columns.party.push_back(plain.party);
    m_columns.time.push_back(plain.time);
    m_columns.event.push_back(plain.event);
    m_columns.channel.push_back(plain.channel);
    m_columns.campaign.push_back(plain.campaign);
    m_columns.value.push_back(plain.value);
    m_columns.currency.push_back(plain.currency);
    if (!plain.key.empty() || !m_columns.key.empty()) {
        m_columns.key.resize(row);
        m_columns.key.push_back(plain.key);
    }
    for (const Property &property : properties)
        if (property.value)
            setProperty(row, property);
}

store::EventColumns EventRows::picked(const std::vector<std::uint32_t> &rows) const
{
    const auto pick = [&rows](const auto &from, auto &to) {
        to.resize(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i] < from.size())
                to[i] = from[rows[i]];
    };
    store::EventColumns result;
    pick(m_columns.keyHash, result.keyHash);
    pick(m_columns.party, result.party);
    pick(m_columns.time, result.time);
    pick(m_columns.event, result.event);
    pick(m_columns.channel, result.channel);
    pick(m_columns.campaign, result.campaign);
    pick(m_columns.value, result.value);
    pick(m_columns.currency, result.currency);
    if (!m_columns.key.empty())
        pick(m_columns.key, result.key);
    for (const store::PropertyColumn &property : m_columns.properties) {
        result.properties.push_back({property.name, property.personal, property.values, {}});
        pick(property.codes, result.properties.back().codes);
    }
    return result;
}

void EventRows::clear()
{
    m_columns = {};
    m_index.clear();
    m_codes.clear();
}

template<typename T> static char *putRaw(char *at, T value)
{
    std::memcpy(at, &value, sizeof value);
    return at + sizeof value;
}

template<typename T> static void appendRaw(std::string &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void appendContent(std::string &out, const store::EventColumns &columns, std::size_t row)
{
    char plain[5 * sizeof(std::uint32_t) + 2 * sizeof(std::int64_t)];
    char *at = putRaw(plain, columns.event[row]);
    at = putRaw(at, columns.time[row]);
    at = putRaw(at, columns.party[row]);
    at = putRaw(at, columns.channel[row]);
    at = putRaw(at, columns.campaign[row]);
    at = putRaw(at, columns.value[row]);
    putRaw(at, columns.currency[row]);
    out.append(plain, sizeof plain);
    if (columns.properties.empty())
        return;
    std::vector<std::pair<std::uint32_t, const Value *>> present;
    for (const store::PropertyColumn &property : columns.properties)
        if (row < property.codes.size() && property.codes[row])
            present.emplace_back(property.name << 1 | std::uint32_t(property.personal),
                                 &property.values[property.codes[row] - 1]);
    std::sort(present.begin(), present.end());
    for (const auto &[name, value] : present) {
        appendRaw(out, name);
        appendRaw(out, std::uint32_t(value->text.size()));
        out += char(value->type);
        out += value->text;
    }
}

} // namespace panorama::sync
