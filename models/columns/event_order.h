// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/event_source.h"
#include "columns/events.h"

namespace panorama::columns {

constexpr Row noRow = 0xffffffff;
constexpr Row manyRows = Row(1) << 20; // what these take is worth giving back

// Where each row of the store stands among the columns: customer by customer, by time, then as the canonical export.
struct EventOrder
{
    std::vector<Row> offsets; // by customer, one more than customers
    std::vector<Row> rowOf; // by origin; noRow = replaced
    std::int64_t base = 0, unit = 1;
    std::vector<std::uint32_t> narrow; // times by row, as TimeColumn
    std::vector<std::int64_t> wide;
};

// Every chunk is shown to `visit` on the way.
Result<EventOrder> orderEvents(EventSource &source, std::uint32_t customers, const Job &job,
                               const EventSource::Visit &visit);

// What decides between rows at one instant whose campaign, channel, currency and event are equal, as text; and between
// orders.
std::string eventTieLine(std::string_view key, const std::vector<std::pair<std::string, Value>> &properties,
                         std::int64_t micros);
std::string orderTieLine(const OrderRow &order);

// Places of events at one instant of one customer; see event_ties.cpp.
class EventTies
{
public:
    EventTies(EventSource &source, std::size_t origins) : m_source(source), m_tied(origins) { }
    void add(std::uint32_t origin) { m_tied.set(origin); }
    Result<void> load(const Job &job);
    bool before(std::uint32_t a, std::uint32_t b) const;

private:
    void addChunk(std::uint32_t first, const store::EventColumns &columns);
    void addOrders();
    std::vector<std::uint64_t> ranksOf(int kind) const;

    EventSource &m_source;
    Bits m_tied;
    Ranks m_places; // of tied origins
    std::vector<std::uint64_t> m_keys;
    std::vector<std::string> m_details;
    std::vector<std::uint64_t> m_campaigns, m_channels, m_currencies, m_events;
};

} // namespace panorama::columns
