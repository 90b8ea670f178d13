// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/brand_writer.h"

#include "services/sample/brand.h"
#include "services/sample/documents.h"
#include "store/documents.h"

namespace panorama::services::sample {
namespace {

constexpr std::int64_t microsPerCent = 10000;
constexpr double orderWorth = 1100;
constexpr int settledAfter = 7; // days until a platform's figures are final

struct Figure
{
    int day = 0;
    int known = 0; // days after the day it describes
    std::string campaign;
    std::int64_t cents = 0;
    double conversions = 0;
};

} // namespace

Result<void> BrandWriter::writeProducts()
{
    TRY(Delivery *const delivery, m_book.deliver("商品库", DataKind::Products, "products.xlsx"));
    auto insert = m_database.prepare(
        "INSERT INTO products(sku, name, category, role, source_id, created_batch, batch) VALUES(?,?,?,?,?,?,?)");
    for (const Product &product : products()) {
        ++delivery->rows;
        TRY_VOID(insert
                     .bind(product.sku, product.name, product.category, product.role, delivery->source, delivery->batch,
                           delivery->batch)
                     .run());
    }
    return {};
}

Result<void> BrandWriter::writeCampaigns()
{
    TRY(Delivery *const delivery, m_book.deliver("营销日历", DataKind::Campaigns, "campaigns.xlsx"));
    auto insert = m_database.prepare("INSERT INTO campaigns(campaign, name, channel, parent, level, start, \"end\", "
                                     "budget, currency, owner, status, objective, source_id, "
                                     "created_batch, batch) VALUES(?,?,?,?,?,?,?,?,'CNY',?,?,?,?,?,?)");
    const auto add = [&](const std::string &code, const std::string &name, const std::optional<std::string> &channel,
                         const std::optional<std::string> &parent, int from, int to, std::int64_t cents,
                         const std::string &owner, const char *objective) {
        ++delivery->rows;
        const char *status = to >= m_market.days ? "进行中" : "已结束";
        const std::optional<std::string> budget =
            cents ? std::optional(std::to_string(cents * microsPerCent)) : std::nullopt;
        return insert
            .bind(code, name, channel, parent, parent ? "campaign" : "project", m_market.date(from),
                  m_market.date(to - 1), budget, owner, status, objective, delivery->source, delivery->batch,
                  delivery->batch)
            .run();
    };
    TRY_VOID(add("ALWAYS", "全年常态投放", std::nullopt, std::nullopt, 0, m_market.days, 0, "沈南", "拉新"));
    for (const Festival &festival : m_market.festivals)
        TRY_VOID(add(festival.code, festival.name + " " + festival.code.substr(0, 4), std::nullopt, std::nullopt,
                     festival.from, festival.to, 0, "沈南", "成交"));
    for (std::size_t c = 0; c < m_market.channelCount(); ++c) {
        const bool paid = c < m_market.channels.size();
        const std::string owner = paid ? m_market.channels[c].owner : "陆遥";
        for (int f = -1; f < int(m_market.festivals.size()); ++f) {
            const Festival festival =
                f < 0 ? Festival {"ALWAYS", "常态", 0, m_market.days} : m_market.festivals[std::size_t(f)];
            std::int64_t cents = 0;
            for (int d = festival.from; paid && d < festival.to; ++d)
                cents += f < 0                                             ? m_market.spend[c][std::size_t(d)].always
                    : m_market.spend[c][std::size_t(d)].festivalIndex == f ? m_market.spend[c][std::size_t(d)].festival
                                                                           : 0;
            const std::int64_t rounded = cents / 100000 * 105000;
            TRY_VOID(add(m_market.campaignOf(c, f), festival.name + "·" + m_market.channelName(c),
                         m_market.channelName(c), festival.code, festival.from, festival.to, rounded, owner,
                         f < 0 ? "拉新" : "成交"));
        }
    }
    return {};
}

Result<void> BrandWriter::writeSpend()
{
    for (std::size_t c = 0; c < m_market.channels.size(); ++c) {
        const std::string &source = m_market.channels[c].source;
        TRY(Delivery *const first, m_book.deliver(source, DataKind::Spend, "daily_report.csv"));
        TRY(Delivery *const later, m_book.deliver(source, DataKind::Spend, "restated_report.csv"));
        TRY_VOID(writeChannelSpend(c, *first, *later));
    }
    return {};
}

Result<void> BrandWriter::writeChannelSpend(std::size_t c, Delivery &first, Delivery &later)
{
    const PaidChannel &channel = m_market.channels[c];
    auto insert = m_database.prepare("INSERT INTO spend(source_id, date, channel, campaign, currency, known, spend, "
                                     "impressions, clicks, conversions, conversion_value, final, "
                                     "created_batch, batch) VALUES(?,?,?,?,'CNY',?,?,?,?,?,?,?,?,?)");
    const auto add = [&](const Figure &figure, double part, Delivery &delivery) -> Result<void> {
        if (figure.day + figure.known >= m_market.days)
            return {};
        const double yuan = double(figure.cents) / 100;
        const auto impressions = std::int64_t(yuan / channel.cpm * 1000),
                   clicks = std::int64_t(double(impressions) * channel.ctr);
        const auto conversions = std::int64_t(std::llround(figure.conversions * part * channel.overclaim));
        ++delivery.rows;
        return insert
            .bind(delivery.source, m_market.date(figure.day), channel.name, figure.campaign,
                  m_market.date(figure.day + figure.known),
                  std::int64_t(double(figure.cents) * (0.98 + 0.02 * part)) * microsPerCent, impressions, clicks,
                  std::to_string(conversions), conversions * std::int64_t(orderWorth * channel.orderRate) * 1000000,
                  int(part >= 1), delivery.batch, delivery.batch)
            .run();
    };
    for (int d = 0; d < m_market.days; ++d) {
        const DaySpend &day = m_market.spend[c][std::size_t(d)];
        const std::size_t contact = std::size_t(d) * m_market.channelCount() + c;
        const double won = m_market.firstContacts[contact] - (contact ? m_market.firstContacts[contact - 1] : 0);
        if (d != m_market.days - 1 && m_dice.chance(0.004)) {
            m_missingDays.append(Json::object({{"channel", channel.name}, {"date", m_market.date(d).toIso()}}));
            continue;
        }
        const bool late = m_dice.chance(0.02);
        if (late)
            m_lateDays.append(Json::object({{"channel", channel.name},
                                            {"date", m_market.date(d).toIso()},
                                            {"known", m_market.date(d + 4).toIso()}}));
        for (const bool festival : {false, true}) {
            const std::int64_t cents = festival ? day.festival : day.always;
            if (cents <= 0)
                continue;
            Figure figure {d, late ? 4 : 1, m_market.campaignOf(c, festival ? day.festivalIndex : -1), cents,
                           won * double(cents) / double(day.always + day.festival)};
            TRY_VOID(add(figure, 0.8, first));
            figure.known = settledAfter;
            TRY_VOID(add(figure, 1, later));
        }
    }
    return {};
}

Result<void> BrandWriter::writeMessages()
{
    TRY(Delivery *const delivery, m_book.deliver("邮件平台", DataKind::Messages, "message_report.csv"));
    auto insert = m_database.prepare("INSERT INTO messages(source_id, date, campaign, channel, sent, delivered, opens, "
                                     "clicks, bounces, complaints, unsubscribes, created_batch, "
                                     "batch) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
    const std::int64_t reach = m_wanted.customers / 4;
    for (int d = 0; d < m_market.days; ++d) {
        const int festival = m_market.festivalOn(d);
        const bool starts = festival >= 0 && m_market.festivals[std::size_t(festival)].from == d;
        const int weekday = m_market.date(d).weekday();
        for (const auto &[channel, due, openRate] :
             {std::tuple {"email", weekday == 2, 0.21}, {"sms", starts, 0.0}, {"公众号", weekday == 5, 0.12}}) {
            if (!due)
                continue;
            const std::int64_t sent = std::int64_t(double(reach) * (0.2 + 0.8 * (d + 1) / m_market.days)),
                               delivered = sent - sent / 40;
            const auto opens = std::int64_t(double(delivered) * openRate * (0.8 + 0.4 * m_dice.unit()));
            const std::int64_t clicks = openRate > 0 ? opens / 6 : delivered / 50;
            const std::string campaign = m_market.campaignOf(m_market.channels.size(), festival);
            ++delivery->rows;
            TRY_VOID(insert
                         .bind(delivery->source, m_market.date(d), campaign, channel, sent, delivered, opens, clicks,
                               sent - delivered, delivered / 9000, delivered / 700, delivery->batch, delivery->batch)
                         .run());
        }
    }
    return {};
}

Result<void> BrandWriter::writeDocuments()
{
    store::Documents documents(m_database);
    for (const auto &[kind, body] : sampleDocuments(m_market)) {
        TRY(const store::Document saved,
            documents.save(kind, {"create", body.find("name")->text(), body}, m_market.end));
        (void)saved;
    }
    return {};
}

Result<void> BrandWriter::writeAll()
{
    TRY_VOID(writeProducts());
    TRY_VOID(writeCampaigns());
    TRY_VOID(writeSpend());
    TRY_VOID(writeMessages());
    return writeDocuments();
}

} // namespace panorama::services::sample
