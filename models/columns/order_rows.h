// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/customer_index.h"
#include "store/event_chunk.h"

#include <unordered_map>

namespace panorama::columns {

// An order as it appears among the events.
struct OrderRow
{
    CustomerNumber customer = 0;
    std::int64_t time = 0;
    std::int64_t value = store::EventColumns::noValue;
    std::string currency, channel; // "" = missing
    std::vector<std::pair<std::string, Value>> properties; // order_id, status, store and props
};

// Very many orders, in little memory: texts that occur again are kept once.
class OrderRows
{
public:
    void add(const OrderRow &order);
    std::size_t size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.empty(); }
    CustomerNumber customer(std::size_t i) const { return m_rows[i].customer; }
    std::int64_t time(std::size_t i) const { return m_rows[i].time; }
    OrderRow at(std::size_t i) const;

private:
    struct Row
    {
        std::int64_t time = 0, value = 0;
        CustomerNumber customer = 0;
        std::uint32_t currency = 0, channel = 0; // places in m_values
        std::uint32_t idEnd = 0, propertiesEnd = 0; // where the next row's begin
    };
    std::uint32_t place(const Value &value);
    std::vector<Row> m_rows;
    std::string m_ids; // order_id, one behind the other
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_properties; // name and value, places in m_values
    std::vector<Value> m_values;
    std::unordered_map<std::string, std::uint32_t> m_places; // type byte and text
};

} // namespace panorama::columns
