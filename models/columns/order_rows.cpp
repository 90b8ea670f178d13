// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/order_rows.h"

namespace panorama::columns {

std::uint32_t OrderRows::place(const Value &value)
{
    std::string key(1, char(value.type));
    key += value.text;
    const auto [at, isNew] = m_places.try_emplace(std::move(key), std::uint32_t(m_values.size()));
    if (isNew)
        m_values.push_back(value);
    return at->second;
}

void OrderRows::add(const OrderRow &order)
{
    Row row {order.time, order.value, order.customer};
    row.currency = place({ValueType::Text, order.currency});
    row.channel = place({ValueType::Text, order.channel});
    for (const auto &[name, value] : order.properties)
        if (name == "order_id")
            m_ids += value.text;
        else
            m_properties.emplace_back(place({ValueType::Text, name}), place(value));
    row.idEnd = std::uint32_t(m_ids.size());
    row.propertiesEnd = std::uint32_t(m_properties.size());
    m_rows.push_back(row);
}

OrderRow OrderRows::at(std::size_t i) const
{
    const Row &row = m_rows[i], before = i ? m_rows[i - 1] : Row();
    OrderRow order {row.customer, row.time, row.value, m_values[row.currency].text, m_values[row.channel].text, {}};
    order.properties.reserve(row.propertiesEnd - before.propertiesEnd + 1);
    order.properties.emplace_back("order_id",
                                  Value {ValueType::Text, m_ids.substr(before.idEnd, row.idEnd - before.idEnd)});
    for (std::size_t at = before.propertiesEnd; at < row.propertiesEnd; ++at)
        order.properties.emplace_back(m_values[m_properties[at].first].text, m_values[m_properties[at].second]);
    return order;
}

} // namespace panorama::columns
