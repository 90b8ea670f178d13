// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/line_revenue.h"

#include <algorithm>
#include <utility>

namespace panorama::services {
namespace {

struct Amount
{
    std::int64_t micros = 0;
    bool member = false; // the customer has a member number
    bool first = false; // the order's first one: lines in several currencies come one by one
};

void add(OrderSpan &span, const Amount &amount)
{
    span.missingAmounts -= amount.first;
    span.revenue += amount.micros;
    if (amount.member)
        span.memberRevenue += amount.micros;
}

bool isMember(const columns::Snapshot &snapshot, const columns::Words &members, std::uint32_t source,
              std::uint32_t party)
{
    if (members.empty())
        return false;
    const auto customer = snapshot.customers.ofRow(source, party);
    return customer && columns::testBit(members, *customer);
}

} // namespace

Result<void> addLineRevenue(store::Database &database, const columns::Snapshot &snapshot, const CurrencyRates &rates,
                            const TimeZone &zone, const OrderSpans &spans, OrderFigures &figures)
{
    if (figures.period.missingAmounts + figures.before.missingAmounts == 0)
        return {};
    const columns::Flag *flag = columns::Snapshot::flag(snapshot.identifierKinds, "member_no");
    const columns::Words members = flag ? flag->words : columns::Words();
    store::Statement rows = database.prepare("SELECT o.time, coalesce(o.channel, ''), o.source_id, o.party, "
                                             "coalesce(l.currency, ''), sum(l.value), o.id FROM "
                                             "orders o JOIN order_lines l ON l.source_id = o.source_id AND l.order_id "
                                             "= o.order_id WHERE o.value IS NULL AND "
                                             "o.time >= ?1 AND o.time < ?2 AND o.time <= ?3 AND l.value IS NOT NULL "
                                             "GROUP BY o.id, l.currency ORDER BY o.id");
    rows.bind(spans.before, spans.edges.back(), spans.asOf);
    std::int64_t last = 0;
    while (rows.step()) {
        const Instant time {rows.integer(0)};
        const std::string currency(rows.text(4));
        const auto micros = currency.empty() ? std::optional(rows.integer(5))
                                             : rates.toBase(rows.integer(5), currency, zone.dateOf(time));
        if (!micros)
            continue;
        const Amount amount {
            *micros, isMember(snapshot, members, std::uint32_t(rows.integer(2)), std::uint32_t(rows.integer(3))),
            std::exchange(last, rows.integer(6)) != rows.integer(6)};
        if (time < spans.edges.front()) {
            add(figures.before, amount);
            continue;
        }
        const auto bucket =
            std::size_t(std::upper_bound(spans.edges.begin(), spans.edges.end(), time) - spans.edges.begin() - 1);
        add(figures.period, amount);
        add(figures.buckets[bucket], amount);
        auto &channel = figures.channels[std::string(rows.text(1))];
        channel.resize(figures.buckets.size());
        channel[bucket].revenue += *micros;
    }
    return rows.status();
}

} // namespace panorama::services
