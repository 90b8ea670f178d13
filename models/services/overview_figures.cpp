// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview_figures.h"

#include <array>

namespace panorama::services {
namespace {

using Unit = FigureSpec::Unit;
using Better = FigureSpec::Better;
using Value = std::optional<double>;

struct Span // of which figures are made
{
    const MediaSpan &media;
    const OrderSpan &orders;
    bool hasOrders, hasLeads, hasPaid;
    // Orders without a single value are not revenue 0: the value is missing.
    bool hasRevenue() const { return hasOrders && (orders.deals == 0 || orders.missingAmounts < orders.deals); }
};

double major(std::int64_t micros)
{
    return double(micros) / 1e6;
}

Value ratio(double over, double under)
{
    return under > 0 ? Value(over / under) : std::nullopt;
}

Value spend(const Span &s)
{
    return s.media.hasSpend ? Value(major(s.media.spend)) : std::nullopt;
}
Value reach(const Span &s)
{
    return s.media.hasReach ? Value(double(s.media.reach)) : std::nullopt;
}
Value leads(const Span &s)
{
    return s.hasLeads ? Value(double(s.orders.leads)) : std::nullopt;
}
Value deals(const Span &s)
{
    return s.hasOrders ? Value(double(s.orders.deals)) : std::nullopt;
}
Value revenue(const Span &s)
{
    return s.hasRevenue() ? Value(major(s.orders.revenue)) : std::nullopt;
}
Value roi(const Span &s)
{
    return s.hasRevenue() && s.media.hasSpend ? ratio(major(s.orders.revenue - s.media.spend), major(s.media.spend))
                                              : std::nullopt;
}
Value roas(const Span &s)
{
    return s.media.hasSpend && s.media.conversionValue > 0 ? ratio(major(s.media.conversionValue), major(s.media.spend))
                                                           : std::nullopt;
}
Value cac(const Span &s)
{
    return s.hasOrders && s.media.hasSpend ? ratio(major(s.media.spend), double(s.orders.newBuyers)) : std::nullopt;
}
Value repeatShare(const Span &s)
{
    return s.hasOrders ? ratio(double(s.orders.repeatBuyers), double(s.orders.buyers)) : std::nullopt;
}
Value memberShare(const Span &s)
{
    return s.hasOrders ? ratio(major(s.orders.memberRevenue), major(s.orders.revenue)) : std::nullopt;
}
Value paidDependency(const Span &s)
{
    return s.hasOrders && s.hasPaid ? ratio(double(s.orders.paidBuyers), double(s.orders.touchedBuyers)) : std::nullopt;
}

constexpr std::array<Value (*)(const Span &), 11> makers = {spend, reach, leads,       deals,       revenue,       roi,
                                                            roas,  cac,   repeatShare, memberShare, paidDependency};

} // namespace

const std::vector<FigureSpec> &figureSpecs()
{
    static const std::vector<FigureSpec> specs = {
        {"spend", "Spend", "Sum of the spend of all channels, each figure as it was last known", "Daily spend",
         Unit::Money, Better::Neither},
        {"reach", "Reach", "Ad impressions + messages delivered", "Daily spend and messages", Unit::Count, Better::Up},
        {"leads", "Leads", "Customers with a lead event", "Events", Unit::Count, Better::Up},
        {"deals", "Deals", "Number of orders, whatever their status", "Orders", Unit::Count, Better::Up},
        {"revenue", "Revenue",
         "Sum of the order values (of their lines where an order has none) at the rate of the day; refunds are not "
         "subtracted",
         "Orders", Unit::Money, Better::Up},
        {"roi", "ROI", "(Revenue − spend) ÷ spend", "Orders and daily spend", Unit::Ratio, Better::Up},
        {"roas", "ROAS", "Conversion value that the platforms report ÷ spend", "Daily spend", Unit::Ratio, Better::Up},
        {"cac", "CAC", "Spend ÷ customers whose first order fell into the period", "Daily spend and orders",
         Unit::Money, Better::Down},
        {"repeat_share", "Repeat share", "Customers who ordered again ÷ customers who ordered", "Orders", Unit::Share,
         Better::Up},
        {"member_share", "Member share", "Order value of customers with a member number ÷ all order value",
         "Orders and identifiers", Unit::Share, Better::Up},
        {"paid_dependency", "Paid dependency",
         "Customers who ordered and first came through a channel that costs money ÷ those whose first channel is known",
         "Events, orders and daily spend", Unit::Share, Better::Down},
    };
    return specs;
}

std::vector<Figure> makeFigures(const OverviewParts &parts)
{
    const bool hasOrders = parts.orders.hasOrders, hasLeads = parts.orders.hasLeads;
    const bool hasPaid = parts.hasPaidChannels;
    const Span period {parts.period, parts.orders.period, hasOrders, hasLeads, hasPaid};
    const Span before {parts.before, parts.orders.before, hasOrders, hasLeads, hasPaid};
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < makers.size(); ++i) {
        Figure figure {&figureSpecs()[i], makers[i](period), makers[i](before), {}, {}, {}};
        for (std::size_t bucket = 0; bucket < parts.buckets.size(); ++bucket)
            figure.trend.push_back(
                makers[i]({parts.buckets[bucket], parts.orders.buckets[bucket], hasOrders, hasLeads, hasPaid}));
        figures.push_back(std::move(figure));
    }
    if (figures[0].value)
        figures[0].micros = parts.period.spend;
    if (figures[4].value)
        figures[4].micros = parts.orders.period.revenue;
    return figures;
}

const Figure *Overview::figure(std::string_view id) const
{
    for (const Figure &figure : figures)
        if (id == figure.spec->id)
            return &figure;
    return nullptr;
}

} // namespace panorama::services
