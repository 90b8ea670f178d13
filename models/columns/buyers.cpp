// SPDX-License-Identifier: GPL-3.0-or-later
// The orders lie by shard and time: one walk over each list gathers the figures of its customers. A score needs the
// number of strictly worse ones: sort once by the figure, then that is the place where the figure's run begins.
#include "columns/buyers.h"

#include <algorithm>

namespace panorama::columns {
namespace {

constexpr std::uint32_t shardSize = 1U << EventTable::shardBits;

void gatherShard(const TypeList &list, std::int64_t asOf, const Bits *people, std::vector<Buyer> &shard)
{
    const CustomerNumber first = shard.front().customer;
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
        const std::int64_t time = list.times.at(i);
        if (time > asOf)
            return;
        if (people && !people->test(list.customers[i]))
            continue;
        Buyer &buyer = shard[list.customers[i] - first];
        if (buyer.orders++ == 0)
            buyer.first = time;
        buyer.latest = time;
        if (const std::uint64_t raw = list.amounts.size ? list.amounts.at(i) : 0)
            buyer.money += list.amountBase + std::int64_t(raw - 1);
    }
}

// `worth(buyer)`: larger is better.
template<typename Worth> void score(std::vector<Buyer> &buyers, std::size_t which, Worth worth)
{
    using Figure = decltype(worth(buyers[0]));
    std::vector<std::pair<Figure, std::uint32_t>> order;
    order.reserve(buyers.size());
    for (std::uint32_t i = 0; i < buyers.size(); ++i)
        order.emplace_back(worth(buyers[i]), i);
    std::sort(order.begin(), order.end());
    std::size_t worse = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i].first != order[worse].first)
            worse = i;
        buyers[order[i].second].scores[which] = std::uint8_t(1 + 5 * worse / order.size());
    }
}

} // namespace

const Buyer *Buyers::find(CustomerNumber customer) const
{
    const auto at = std::lower_bound(list.begin(), list.end(), customer,
                                     [](const Buyer &buyer, CustomerNumber wanted) { return buyer.customer < wanted; });
    return at != list.end() && at->customer == customer ? &*at : nullptr;
}

Result<Buyers> buyersOf(const Snapshot &snapshot, Instant asOf, const Bits *people, const Job &job)
{
    Buyers buyers;
    const auto type = snapshot.events.typeCode("order");
    for (CustomerNumber first = 0; type && first < snapshot.customers.size(); first += shardSize) {
        if (job.isCancelled())
            return cancelledError();
        const TypeList *list = snapshot.events.list(*type, first / shardSize);
        if (!list)
            continue;
        std::vector<Buyer> shard(std::min(shardSize, snapshot.customers.size() - first));
        for (std::uint32_t i = 0; i < shard.size(); ++i)
            shard[i].customer = first + i;
        gatherShard(*list, asOf.micros, people, shard);
        std::copy_if(shard.begin(), shard.end(), std::back_inserter(buyers.list),
                     [](const Buyer &buyer) { return buyer.orders > 0; });
    }
    score(buyers.list, 0, [&](const Buyer &buyer) { return -buyer.recencyDays(asOf); });
    score(buyers.list, 1, [](const Buyer &buyer) { return buyer.orders; });
    score(buyers.list, 2, [](const Buyer &buyer) { return buyer.money; });
    return buyers;
}

} // namespace panorama::columns
