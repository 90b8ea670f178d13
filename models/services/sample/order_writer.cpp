// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/order_writer.h"

#include "services/sample/brand.h"

#include <cstdio>

namespace panorama::services::sample {
namespace {

const char *statusOf(const SampleOrder &order, Instant end)
{
    if (order.refundTime)
        return order.refundMicros == order.micros ? "已退款" : "部分退款";
    return end.micros - order.time.micros < 2 * microsPerDay ? "待发货" : "已完成";
}

} // namespace

OrderWriter::OrderWriter(store::Database &database, const Market &market)
    : m_market(market),
      m_addOrder(database.prepare("INSERT INTO orders(source_id, order_id, party, time, value, currency, status, "
                                  "channel, store, created_batch, batch) "
                                  "VALUES(?,?,?,?,?,'CNY',?,?,?,?,?)")),
      m_addLine(database.prepare("INSERT INTO order_lines(source_id, order_id, line, sku, quantity, value, currency, "
                                 "product_class, created_batch, batch) "
                                 "VALUES(?,?,?,?,?,?,'CNY',?,?,?)")),
      m_addRefund(database.prepare("INSERT INTO refunds(source_id, order_id, refund_id, time, value, currency, "
                                   "created_batch, batch) VALUES(?,?,?,?,?,'CNY',?,?)"))
{
}

Result<void> OrderWriter::open(Book &book)
{
    constexpr std::array<std::pair<const char *, const char *>, 3> names = {
        {{"天猫旗舰店", "tmall"}, {"小程序", "mini"}, {"会员", "pos"}}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto &[source, stem] = names[i];
        TRY(m_desks[i].orders, book.deliver(source, DataKind::Orders, std::string(stem) + "_orders.csv"));
        TRY(m_desks[i].lines, book.deliver(source, DataKind::OrderLines, std::string(stem) + "_order_lines.csv"));
        TRY(m_desks[i].refunds, book.deliver(source, DataKind::Refunds, std::string(stem) + "_refunds.csv"));
        m_desks[i].letter = "TMS"[i];
    }
    return {};
}

Result<void> OrderWriter::add(const SampleOrder &order, const Parties &parties)
{
    Desk &desk = m_desks[std::size_t(order.soldBy)];
    char id[32];
    std::snprintf(id, sizeof id, "%c%08lld", desk.letter, static_cast<long long>(++desk.count));
    const std::array<std::uint32_t, 3> party = {parties.shop, parties.mini, parties.store};
    const std::array<std::string, 3> places = {"山屿天猫旗舰店", "山屿小程序商城", shops()[order.shop].name};
    ++desk.orders->rows;
    ++m_count;
    TRY_VOID(m_addOrder
                 .bind(desk.orders->source, static_cast<const char *>(id), party[std::size_t(order.soldBy)], order.time,
                       order.micros, statusOf(order, m_market.end), m_market.channelName(order.channel),
                       places[std::size_t(order.soldBy)], desk.orders->batch, desk.orders->batch)
                 .run());
    TRY_VOID(addLines(order, desk, id));
    if (!order.refundTime)
        return {};
    ++desk.refunds->rows;
    return m_addRefund
        .bind(desk.orders->source, static_cast<const char *>(id), std::string("R") + id, *order.refundTime,
              order.refundMicros, desk.refunds->batch, desk.refunds->batch)
        .run();
}

Result<void> OrderWriter::addLines(const SampleOrder &order, Desk &desk, const std::string &id)
{
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines[i];
        const Product &product = products()[line.product];
        ++desk.lines->rows;
        TRY_VOID(m_addLine
                     .bind(desk.orders->source, id, std::to_string(i + 1), product.sku, std::to_string(line.quantity),
                           line.micros, product.category, desk.lines->batch, desk.lines->batch)
                     .run());
    }
    return {};
}

} // namespace panorama::services::sample
