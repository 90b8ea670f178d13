// SPDX-License-Identifier: GPL-3.0-or-later
// A life is a row of journeys: impressions, a click, visits, perhaps a lead with follow-ups that win or lose, a coupon,
// a cart, an order. The first starts where the person was won; later ones fall on days by how busy the day is. What
// would lie after the end of the sample is not told; budgets that are left over become single impressions.
#include "services/sample/journey.h"

#include "services/sample/brand.h"

namespace panorama::services::sample {
namespace {

constexpr std::int64_t second = microsPerSecond, hour = 3600 * second;

class Life
{
public:
    Life(const Wanted &wanted, const Market &market, const Person &person, std::int64_t budget, JourneySink &sink)
        : m_market(market),
          m_person(person),
          m_left(budget),
          m_sink(sink),
          m_dice(wanted.seed, std::uint64_t(person.number) * 4 + 20000004)
    {
    }

    void run()
    {
        const Instant start = moment(m_person.day);
        begin(start, m_person.channel);
        for (int tries = 0; m_left > 0 && tries < 400; ++tries)
            begin(moment(laterDay()), laterChannel());
        while (m_left > 0) {
            m_time = {start.micros
                      + std::int64_t(m_dice.unit() * double(m_market.end.micros - start.micros)) / second * second};
            emit({EventName::Impression, Seen::Tracking, {}, 0, -1});
        }
    }

private:
    Instant moment(int day)
    {
        const Instant time = m_market.zone.toInstant(
            {m_market.date(day), (drawHour(m_dice) * 3600 + std::int64_t(m_dice.below(3600))) * second});
        return time <= m_market.end
            ? time
            : Instant {m_market.end.micros - std::int64_t(m_dice.below(5 * 3600) + 60) * second};
    }
    int laterDay()
    {
        const auto from = std::size_t(std::min(m_person.day + 1, m_market.days - 1));
        return int(m_dice.weighted(m_market.dayShares, m_market.dayShares[from - (from > 0)]));
    }
    std::size_t laterChannel()
    {
        const std::size_t paid = m_market.channels.size();
        if (!m_person.anonymous && m_dice.chance(0.42))
            return paid + m_dice.below(m_market.owned.size());
        double at = m_dice.unit();
        for (std::size_t c = 0; c < paid; ++c)
            if ((at -= m_market.channels[c].share) < 0)
                return c;
        return m_person.channel;
    }
    bool isPaid() const { return m_channel < m_market.channels.size(); }
    int localHour() const { return int(m_market.zone.toLocal(m_time).microsOfDay / hour); }
    void wait(double seconds) { m_time.micros += (1 + std::int64_t(m_dice.exponential(seconds))) * second; }
    // Another session, about `days` later, at an hour at which people look at screens.
    void sleep(double days)
    {
        const LocalTime local =
            m_market.zone.toLocal({m_time.micros + std::int64_t(m_dice.exponential(days) * double(24 * hour))});
        const Instant next = m_market.zone.toInstant(
            {{local.date.days}, (drawHour(m_dice) * 3600 + std::int64_t(m_dice.below(3600))) * second});
        m_time = next > m_time ? next : Instant {m_time.micros + 900 * second};
    }
    std::uint8_t any(Property property) { return std::uint8_t(1 + m_dice.below(propertyValues(property).size())); }

    // False: the end of the sample or of the budget.
    bool emit(SampleEvent event)
    {
        if (m_left <= 0 || m_time > m_market.end)
            return false;
        event.time = m_time;
        event.channel = m_channel;
        event.festival = m_festival;
        m_sink.event(m_person, event);
        --m_left;
        return true;
    }

    void begin(Instant start, std::size_t channel)
    {
        m_time = start;
        m_channel = channel;
        m_festival = m_market.festivalOn(m_market.zone.dateOf(start).days - m_market.first.days);
        if (m_festival >= 0 && m_dice.chance(0.4))
            m_festival = -1;
        if (!advertise() || !browse() || m_person.anonymous || !askSales())
            return;
        buy();
        for (int mails = m_person.email.empty() ? 0 : m_dice.between(0, 2); mails > 0; --mails) {
            sleep(6);
            SampleEvent open {EventName::EmailOpen, Seen::Mail};
            open.codes[std::size_t(Property::Template)] = any(Property::Template);
            if (!emit(open))
                return;
        }
    }

    bool advertise()
    {
        if (!isPaid())
            return true;
        do {
            if (!emit({EventName::Impression, Seen::Tracking}))
                return false;
            if (m_dice.chance(0.45))
                break;
            sleep(1.6);
        } while (m_dice.chance(0.7));
        if (!m_dice.chance(0.64))
            return false;
        wait(20);
        return emit({EventName::Click, Seen::Tracking});
    }

    bool browse()
    {
        do {
            wait(40);
            SampleEvent visit {EventName::Visit, m_person.mini ? Seen::Mini : Seen::Tracking};
            visit.codes[std::size_t(Property::Page)] = any(Property::Page);
            visit.codes[std::size_t(Property::DeviceType)] =
                std::uint8_t(m_dice.chance(0.85) ? 1 + m_dice.below(2) : 3);
            if (!emit(visit))
                return false;
        } while (m_dice.chance(0.36));
        return m_dice.chance(0.82);
    }

    // False: the sales desk lost the person, with a reason.
    bool askSales()
    {
        if (!m_person.lead || !m_dice.chance(0.55))
            return true;
        wait(200);
        SampleEvent lead {EventName::Lead, Seen::Sales};
        lead.codes[std::size_t(Property::Form)] = any(Property::Form);
        if (!emit(lead))
            return false;
        const std::uint8_t owner = any(Property::Owner);
        const bool lost = m_dice.chance(0.38);
        for (int calls = m_dice.between(1, 3); calls > 0; --calls) {
            sleep(2.5);
            SampleEvent call {EventName::FollowUp, Seen::Sales};
            call.codes[std::size_t(Property::Owner)] = owner;
            if (lost && calls == 1 && m_dice.chance(0.85))
                call.codes[std::size_t(Property::LossReason)] = lossReason();
            if (!emit(call))
                return false;
        }
        sleep(1.5);
        return !lost;
    }
    std::uint8_t lossReason()
    {
        const double at = m_dice.unit();
        return std::uint8_t(at < 0.38 ? 1 : at < 0.60 ? 2 : at < 0.78 ? 3 : at < 0.90 ? 4 : 5);
    }

    void buy()
    {
        if (m_dice.chance(0.33)) {
            SampleEvent coupon {EventName::Coupon, m_person.mini ? Seen::Mini : Seen::Tracking};
            coupon.codes[std::size_t(Property::Coupon)] = any(Property::Coupon);
            wait(30);
            if (!emit(coupon))
                return;
        }
        if (!m_dice.chance(0.52))
            return;
        wait(120);
        SampleOrder order = fillCart();
        SampleEvent cart {EventName::Cart, m_person.mini ? Seen::Mini : Seen::Tracking};
        cart.micros = order.micros;
        cart.codes[std::size_t(Property::Sku)] = std::uint8_t(1 + order.lines[0].product);
        if (!emit(cart))
            return;
        const double chance = (isPaid() ? m_market.channels[m_channel].orderRate : 0.42) * hourFactor(localHour())
            * (m_festival < 0 ? 1 : festivalFactor);
        if (!m_dice.chance(chance))
            return;
        wait(90);
        if (m_time <= m_market.end)
            place(std::move(order));
    }

    SampleOrder fillCart()
    {
        SampleOrder order;
        for (int lines = 1 + int(m_dice.chance(0.38)) + int(m_dice.chance(0.12)); lines > 0; --lines) {
            const std::size_t product = m_dice.below(products().size());
            const int quantity = m_dice.chance(0.88) ? 1 : 2;
            const std::int64_t cents = std::int64_t(products()[product].price) * quantity * (m_festival < 0 ? 100 : 88);
            order.lines.push_back({product, quantity, cents * 10000});
            order.micros += cents * 10000;
        }
        return order;
    }

    SoldBy seller()
    {
        if (m_person.member && m_dice.chance(m_channel + 2 == m_market.channelCount() ? 0.9 : 0.3))
            return SoldBy::Store;
        if (m_person.buyer && m_dice.chance(0.7))
            return SoldBy::Shop;
        return m_person.mini  ? SoldBy::Mini
            : m_person.member ? SoldBy::Store
            : m_person.buyer  ? SoldBy::Shop
                              : SoldBy::Store;
    }

    void place(SampleOrder order)
    {
        order.soldBy = seller();
        order.time = m_time;
        order.channel = m_channel;
        order.shop = m_dice.below(shops().size());
        for (std::size_t shop = 0; order.soldBy == SoldBy::Store && shop < shops().size(); ++shop)
            if (shops()[shop].city == cities()[m_person.city].name && m_dice.chance(0.6))
                order.shop = shop;
        if (m_dice.chance(0.07)) {
            const Instant back {m_time.micros + std::int64_t((1 + m_dice.unit() * 13) * 86400) * second};
            if (back <= m_market.end)
                order.refundTime = back;
            order.refundMicros = m_dice.chance(0.7) ? order.micros : order.lines[0].micros;
        }
        m_sink.order(m_person, order);
    }

    const Market &m_market;
    const Person &m_person;
    std::int64_t m_left;
    JourneySink &m_sink;
    Dice m_dice;
    Instant m_time;
    std::size_t m_channel = 0;
    int m_festival = -1;
};

} // namespace

const std::string &eventText(EventName name)
{
    static const std::array<std::string, eventNameCount> texts = {"impression", "click",  "visit", "lead",
                                                                  "follow_up",  "coupon", "cart",  "email_open"};
    return texts[std::size_t(name)];
}

const std::string &propertyText(Property property)
{
    static const std::array<std::string, propertyCount> texts = {"page",        "device_type", "form", "owner",
                                                                 "loss_reason", "coupon",      "sku",  "template"};
    return texts[std::size_t(property)];
}

const std::vector<std::string> &propertyValues(Property property)
{
    static const std::array<std::vector<std::string>, propertyCount> values = [] {
        std::array<std::vector<std::string>, propertyCount> lists = {
            {{"首页", "新品", "冲锋衣专题", "露营专题", "徒步专题", "商品详情", "会员中心", "门店查询", "活动页",
              "直播间"},
             {"ios", "android", "desktop"},
             {"试穿预约", "企业团购", "新品预约", "露营体验课", "客服留言"},
             {"陈璐", "黄志远", "马晓", "罗涵", "唐翔", "宋欣怡", "许一航", "邓可"},
             {"价格偏高", "已选竞品", "联系不上", "需求取消", "尺码缺货"},
             {"满999减100", "新客立减50", "会员9折", "生日礼券", "老客回归80元"},
             {},
             {"新品速递", "会员月刊", "购物车提醒", "生日祝福"}}};
        for (const Product &product : products())
            lists[std::size_t(Property::Sku)].push_back(product.sku);
        return lists;
    }();
    return values[std::size_t(property)];
}

double hourFactor(int hourOfDay)
{
    return hourOfDay == 23 ? 1.35 : 1;
}

void live(const Wanted &wanted, const Market &market, const Person &person, std::int64_t budget, JourneySink &sink)
{
    Life(wanted, market, person, budget, sink).run();
}

} // namespace panorama::services::sample
