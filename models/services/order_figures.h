// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot.h"
#include "core/cancel.h"
#include "core/result.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace panorama::services {

// What orders and leads come to in a span of time. Revenue in micros of the base currency.
struct OrderSpan
{
    std::int64_t deals = 0, missingAmounts = 0;
    std::int64_t revenue = 0, memberRevenue = 0;
    std::int64_t buyers = 0; // customers with an order
    std::int64_t newBuyers = 0; // … whose first order it was
    std::int64_t repeatBuyers = 0; // … who had ordered before that order
    std::int64_t touchedBuyers = 0; // … whose first touch has a channel
    std::int64_t paidBuyers = 0; // … and it is one that money is spent on
    std::int64_t leads = 0; // customers with a lead
};

struct ChannelOrders
{
    std::int64_t deals = 0, revenue = 0;
};

struct OrderFigures
{
    bool hasOrders = false, hasLeads = false; // anywhere in the workspace
    OrderSpan period, before;
    std::vector<OrderSpan> buckets;
    std::map<std::string, std::vector<ChannelOrders>> channels; // by bucket; "" = no channel
};

// Which instants bound the buckets: edges[i] … edges[i + 1] is bucket i, `before` … edges.front() the span before.
struct OrderSpans
{
    Instant before;
    std::vector<Instant> edges;
    Instant asOf; // nothing later counts
};

// One pass over the orders of the snapshot, in the order of time; milliseconds for a million of them.
Result<OrderFigures> orderFigures(const columns::Snapshot &snapshot, const OrderSpans &spans,
                                  const std::set<std::string> &leadEvents, const std::set<std::string> &paidChannels,
                                  const Job &job);

} // namespace panorama::services
