// SPDX-License-Identifier: GPL-3.0-or-later
// Orders are read shard by shard in the order of time. So whether an order is somebody's first is one bit a customer,
// and how many different customers a bucket has needs only the number of the last bucket that each was counted in.
#include "services/order_figures.h"

#include <algorithm>

namespace panorama::services {
namespace {

// The last bucket in which each customer was counted.
class Distinct
{
public:
    explicit Distinct(std::size_t customers) : m_last(customers, -1) { }
    bool isNew(std::uint32_t customer, std::int32_t bucket)
    {
        const bool fresh = m_last[customer] != bucket;
        m_last[customer] = bucket;
        return fresh;
    }

private:
    std::vector<std::int32_t> m_last;
};

class OrderScan
{
public:
    OrderScan(const columns::Snapshot &snapshot, const OrderSpans &spans, const std::set<std::string> &paidChannels,
              OrderFigures &figures)
        : m_snapshot(snapshot),
          m_spans(spans),
          m_figures(figures),
          m_ordered(snapshot.customers.size()),
          m_buyers(snapshot.customers.size()),
          m_repeaters(snapshot.customers.size()),
          m_inPeriod(snapshot.customers.size()),
          m_inBefore(snapshot.customers.size()),
          m_repeatPeriod(snapshot.customers.size()),
          m_repeatBefore(snapshot.customers.size())
    {
        const columns::Flag *members = columns::Snapshot::flag(snapshot.identifierKinds, "member_no");
        m_members = members ? members->words : columns::Words();
        const auto &dictionary = snapshot.events.channel->dictionary;
        for (std::uint32_t code = 1; code <= dictionary.size(); ++code)
            m_paid.push_back(paidChannels.contains(std::string(dictionary.text(code))));
        for (int digits = snapshot.events.amounts.scale; digits < 6; ++digits)
            m_times *= 10;
        for (int digits = snapshot.events.amounts.scale; digits > 6; --digits)
            m_divide *= 10;
        m_byChannel.assign(m_paid.size() + 1, {});
    }

    void add(const columns::TypeList &list)
    {
        std::size_t bucket = 0;
        for (std::size_t i = 0; i < list.rows.size(); ++i) {
            const Instant time {list.times.at(i)};
            if (time > m_spans.asOf || time >= m_spans.edges.back())
                return;
            const std::uint32_t customer = list.customers[i];
            const bool first = !m_ordered.test(customer);
            m_ordered.set(customer);
            if (time < m_spans.before)
                continue;
            if (time < m_spans.edges.front()) {
                addTo(m_figures.before, list, i);
                addBuyer(m_figures.before, customer, first, m_inBefore, m_repeatBefore);
                continue;
            }
            while (time >= m_spans.edges[bucket + 1])
                ++bucket;
            addTo(m_figures.period, list, i);
            addBuyer(m_figures.period, customer, first, m_inPeriod, m_repeatPeriod);
            addToBucket(list, i, bucket, first);
        }
    }

    void finish()
    {
        const auto &dictionary = m_snapshot.events.channel->dictionary;
        for (std::size_t code = 0; code < m_byChannel.size(); ++code)
            if (!m_byChannel[code].empty())
                m_figures.channels[code ? std::string(dictionary.text(std::uint32_t(code))) : std::string()] =
                    std::move(m_byChannel[code]);
    }

private:
    std::optional<std::int64_t> micros(const columns::TypeList &list, std::size_t i) const
    {
        const std::uint64_t stored = list.amounts.size ? list.amounts.at(i) : 0;
        if (stored == 0)
            return std::nullopt;
        return (list.amountBase + std::int64_t(stored) - 1) * m_times / m_divide;
    }
    void addTo(OrderSpan &span, const columns::TypeList &list, std::size_t i) const
    {
        ++span.deals;
        const auto amount = micros(list, i);
        span.missingAmounts += !amount;
        span.revenue += amount.value_or(0);
        if (!m_members.empty() && columns::testBit(m_members, list.customers[i]))
            span.memberRevenue += amount.value_or(0);
    }
    void addBuyer(OrderSpan &span, std::uint32_t customer, bool first, columns::Bits &counted, columns::Bits &repeated)
    {
        span.newBuyers += first;
        if (!first && !repeated.test(customer)) {
            repeated.set(customer);
            ++span.repeatBuyers;
        }
        if (counted.test(customer))
            return;
        counted.set(customer);
        ++span.buyers;
        const std::uint32_t touch = firstTouch(customer);
        span.touchedBuyers += touch != 0;
        span.paidBuyers += touch != 0 && m_paid[touch - 1];
    }
    void addToBucket(const columns::TypeList &list, std::size_t i, std::size_t bucket, bool first)
    {
        OrderSpan &span = m_figures.buckets[bucket];
        addTo(span, list, i);
        const std::uint32_t customer = list.customers[i];
        if (m_buyers.isNew(customer, std::int32_t(bucket))) {
            ++span.buyers;
            const std::uint32_t touch = firstTouch(customer);
            span.touchedBuyers += touch != 0;
            span.paidBuyers += touch != 0 && m_paid[touch - 1];
        }
        span.newBuyers += first;
        span.repeatBuyers += !first && m_repeaters.isNew(customer, std::int32_t(bucket));
        auto &channel = m_byChannel[m_snapshot.events.channel->code(list.rows[i])];
        channel.resize(m_figures.buckets.size());
        ++channel[bucket].deals;
        channel[bucket].revenue += micros(list, i).value_or(0);
    }
    // Channel code of the customer's earliest event that has one; 0 = none.
    std::uint32_t firstTouch(std::uint32_t customer) const
    {
        const auto rows = m_snapshot.events.of(customer);
        for (columns::Row row = rows.first; row < rows.last && m_snapshot.events.times.at(row) <= m_spans.asOf.micros;
             ++row)
            if (const std::uint32_t code = m_snapshot.events.channel->code(row))
                return code;
        return 0;
    }

    const columns::Snapshot &m_snapshot;
    const OrderSpans &m_spans;
    OrderFigures &m_figures;
    columns::Bits m_ordered;
    Distinct m_buyers, m_repeaters;
    columns::Bits m_inPeriod, m_inBefore, m_repeatPeriod, m_repeatBefore;
    columns::Words m_members;
    std::vector<bool> m_paid; // by channel code - 1
    std::vector<std::vector<ChannelOrders>> m_byChannel; // by channel code
    std::int64_t m_times = 1, m_divide = 1;
};

void addLeads(const columns::TypeList &list, const OrderSpans &spans, OrderFigures &figures, Distinct &buckets,
              columns::Bits &inPeriod, columns::Bits &inBefore)
{
    std::size_t bucket = 0;
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
        const Instant time {list.times.at(i)};
        if (time > spans.asOf || time >= spans.edges.back())
            return;
        if (time < spans.before)
            continue;
        const bool before = time < spans.edges.front();
        columns::Bits &counted = before ? inBefore : inPeriod;
        if (!counted.test(list.customers[i])) {
            counted.set(list.customers[i]);
            ++(before ? figures.before : figures.period).leads;
        }
        if (before)
            continue;
        while (time >= spans.edges[bucket + 1])
            ++bucket;
        figures.buckets[bucket].leads += buckets.isNew(list.customers[i], std::int32_t(bucket));
    }
}

std::uint32_t shardsOf(const columns::Snapshot &snapshot)
{
    return (snapshot.customers.size() + (1u << columns::EventTable::shardBits) - 1) >> columns::EventTable::shardBits;
}

} // namespace

Result<OrderFigures> orderFigures(const columns::Snapshot &snapshot, const OrderSpans &spans,
                                  const std::set<std::string> &leadEvents, const std::set<std::string> &paidChannels,
                                  const Job &job)
{
    OrderFigures figures;
    figures.buckets.resize(spans.edges.size() - 1);
    if (snapshot.events.rows() == 0)
        return figures;
    OrderScan scan(snapshot, spans, paidChannels, figures);
    Distinct leadBuckets(snapshot.customers.size());
    columns::Bits leadPeriod(snapshot.customers.size()), leadBefore(snapshot.customers.size());
    const auto orders = snapshot.events.typeCode("order");
    figures.hasOrders = orders.has_value();
    for (std::uint32_t shard = 0; shard < shardsOf(snapshot); ++shard) {
        if (job.isCancelled())
            return cancelledError();
        if (const auto *list = orders ? snapshot.events.list(*orders, shard) : nullptr)
            scan.add(*list);
        for (const std::string &name : leadEvents) {
            const auto type = snapshot.events.typeCode(name);
            figures.hasLeads = figures.hasLeads || type.has_value();
            if (const auto *list = type ? snapshot.events.list(*type, shard) : nullptr)
                addLeads(*list, spans, figures, leadBuckets, leadPeriod, leadBefore);
        }
    }
    scan.finish();
    return figures;
}

} // namespace panorama::services
