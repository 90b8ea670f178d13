// SPDX-License-Identifier: GPL-3.0-or-later
// Daily spend is drawn first; what it wins follows from it by geometric adstock a(d) = s(d) + carry · a(d − 1) and the
// Hill curve ceiling · a^shape / (a^shape + half^shape). The truth file tells these numbers.
#include "services/sample/market.h"

#include <cmath>

namespace panorama::services::sample {
namespace {

struct Fixed
{
    const char *code, *name;
    int month, day, length;
    double lift;
};
constexpr Fixed solar[] = {{"618", "618 年中大促", 6, 1, 20, 2.6}, {"1111", "双11 全球狂欢", 10, 28, 15, 3.2},
                           {"1212", "双12 暖冬", 12, 8, 5, 1.5},   {"38", "38 焕新节", 3, 4, 5, 1.5},
                           {"51", "五一 出游季", 4, 26, 8, 1.7},   {"MEMBER", "会员日", 8, 8, 4, 1.8},
                           {"MEMBER", "会员日", 2, 25, 3, 1.6},    {"NEWYEAR", "元旦 跨年", 12, 29, 4, 1.3}};

struct Lunar
{
    int year;
    const char *spring, *qixi, *midAutumn;
};
constexpr Lunar lunar[] = {
    {2022, "2022-02-01", "2022-08-04", "2022-09-10"}, {2023, "2023-01-22", "2023-08-22", "2023-09-29"},
    {2024, "2024-02-10", "2024-08-10", "2024-09-17"}, {2025, "2025-01-29", "2025-08-29", "2025-10-06"},
    {2026, "2026-02-17", "2026-08-19", "2026-09-25"}, {2027, "2027-02-06", "2027-08-08", "2027-09-15"},
    {2028, "2028-01-26", "2028-08-26", "2028-10-03"}, {2029, "2029-02-13", "2029-08-16", "2029-09-22"},
    {2030, "2030-02-03", "2030-08-05", "2030-09-12"}};

void addFestival(Market &market, const std::string &code, const std::string &name, Date start, int length, double lift)
{
    const int from = std::max(0, start.days - market.first.days),
              to = std::min(market.days, start.days - market.first.days + length);
    if (from < to)
        market.festivals.push_back({start.toIso().substr(0, 4) + "-" + code, name, from, to, lift});
}

void addFestivals(Market &market)
{
    int firstYear = 0, lastYear = 0, month = 0, day = 0;
    market.first.toCivil(firstYear, month, day);
    market.date(market.days).toCivil(lastYear, month, day);
    for (int year = firstYear - 1; year <= lastYear; ++year) {
        for (const Fixed &fixed : solar)
            addFestival(market, fixed.month == 8 ? std::string(fixed.code) + "-8" : fixed.code, fixed.name,
                        *Date::fromCivil(year, fixed.month, fixed.day), fixed.length, fixed.lift);
        for (const Lunar &entry : lunar)
            if (entry.year == year) {
                addFestival(market, "SPRING", "春节 年货节", {Date::fromIso(entry.spring)->days - 14}, 13, 2.0);
                addFestival(market, "QIXI", "七夕 双人行", {Date::fromIso(entry.qixi)->days - 5}, 6, 1.4);
                addFestival(market, "MIDAUTUMN", "中秋·国庆 出行季",
                            {std::min(Date::fromIso(entry.midAutumn)->days, Date::fromCivil(year, 10, 1)->days) - 5},
                            14, 1.8);
            }
    }
    std::sort(market.festivals.begin(), market.festivals.end(),
              [](const Festival &a, const Festival &b) { return a.from < b.from; });
}

std::vector<PaidChannel> paidChannels()
{
    return {{"抖音", "巨量引擎", "林晨", 0.27, 32, 0.021, 0.35, 1.3, 0, 0, 0.33, 1.45},
            {"小红书", "小红书聚光", "苏雨桐", 0.16, 46, 0.026, 0.55, 1.1, 0, 0, 0.46, 1.10},
            {"微信朋友圈", "腾讯广告", "周凯", 0.17, 58, 0.014, 0.40, 1.0, 0, 0, 0.39, 1.25},
            {"百度搜索", "百度营销", "何静", 0.13, 120, 0.062, 0.10, 0.9, 0, 0, 0.55, 1.05},
            {"快手", "磁力引擎", "林晨", 0.10, 24, 0.018, 0.30, 1.2, 0, 0, 0.27, 1.60},
            {"B站", "B站花火", "苏雨桐", 0.07, 38, 0.012, 0.65, 1.5, 0, 0, 0.36, 1.00},
            {"知乎", "知乎知+", "何静", 0.04, 62, 0.019, 0.60, 1.0, 0, 0, 0.50, 0.90},
            {"美团", "美团点评", "郑浩", 0.06, 41, 0.024, 0.15, 1.0, 0, 0, 0.44, 1.15}};
}

// Orders are about a twentieth of the events and worth about 1,100 yuan; a yuan of spend shall earn about 3.4.
double spendADay(const Wanted &wanted)
{
    return double(wanted.events) * 0.06 * 1100 / 3.4 / wanted.days;
}

void drawSpend(Market &market, const Wanted &wanted)
{
    const double total = spendADay(wanted);
    for (std::size_t c = 0; c < market.channels.size(); ++c) {
        Dice dice(wanted.seed, 1000 + c);
        std::vector<DaySpend> days(std::size_t(market.days));
        for (int d = 0; d < market.days; ++d) {
            const int festival = market.festivalOn(d);
            const double base = total * market.channels[c].share * (0.62 + 0.2 * std::sin(d / 29.0 + double(c)))
                * std::exp(0.18 * dice.normal());
            DaySpend &day = days[std::size_t(d)];
            day.always = std::int64_t(base * 100);
            day.festivalIndex = festival;
            if (festival >= 0)
                day.festival = std::int64_t(base * 100 * (market.festivals[std::size_t(festival)].lift - 1)
                                            * std::exp(0.12 * dice.normal()));
        }
        market.spend.push_back(std::move(days));
    }
}

std::vector<double> adstocked(const std::vector<DaySpend> &days, double carry)
{
    std::vector<double> stock;
    double level = 0;
    for (const DaySpend &day : days)
        stock.push_back(level = double(day.always + day.festival) / 100 + carry * level);
    return stock;
}

// First contacts a day and channel; ceilings are set so that all of them add up to the wanted customers.
void drawFirstContacts(Market &market, const Wanted &wanted)
{
    constexpr double paidPart = 0.78;
    double won = 0, strength = 0;
    std::vector<std::vector<double>> shape;
    for (PaidChannel &channel : market.channels) {
        const std::vector<double> stock = adstocked(market.spend[shape.size()], channel.carry);
        double mean = 0;
        for (const double level : stock)
            mean += level / double(stock.size());
        channel.half = std::max(1.0, std::round(mean * (0.8 + 0.6 * channel.carry))); // of a tiny brand not nothing
        std::vector<double> contacts;
        for (const double level : stock)
            contacts.push_back(channel.share * std::pow(level, channel.shape)
                               / (std::pow(level, channel.shape) + std::pow(channel.half, channel.shape)));
        for (const double value : contacts)
            won += value;
        shape.push_back(std::move(contacts));
    }
    const double scale = won > 0 ? double(wanted.customers) * paidPart / won : 0;
    for (PaidChannel &channel : market.channels)
        channel.ceiling = channel.share * scale;
    double sum = 0;
    for (int d = 0; d < market.days; ++d) {
        strength = market.festivalOn(d) < 0 ? 1 : 1.5;
        for (const auto &contacts : shape)
            market.firstContacts.push_back(sum += contacts[std::size_t(d)] * scale);
        for (std::size_t o = 0; o < market.owned.size(); ++o)
            market.firstContacts.push_back(sum += double(wanted.customers) * (1 - paidPart)
                                               / double(market.owned.size()) / market.days * strength);
    }
}

} // namespace

int Market::festivalOn(int day) const
{
    int best = -1;
    for (std::size_t i = 0; i < festivals.size(); ++i)
        if (day >= festivals[i].from && day < festivals[i].to
            && (best < 0 || festivals[i].lift > festivals[std::size_t(best)].lift))
            best = int(i);
    return best;
}

std::string Market::campaignOf(std::size_t channel, int festival) const
{
    return (festival < 0 ? std::string("ALWAYS") : festivals[std::size_t(festival)].code) + "-" + channelName(channel);
}

Market makeMarket(const Wanted &wanted, const TimeZone &zone, Instant now)
{
    Market market;
    market.zone = zone;
    market.end = now;
    market.days = wanted.days;
    market.first = {zone.dateOf(now).days - wanted.days + 1};
    market.channels = paidChannels();
    market.owned = {"公众号", "小程序", "线下门店", "自然流量"};
    addFestivals(market);
    drawSpend(market, wanted);
    drawFirstContacts(market, wanted);
    double sum = 0;
    for (int d = 0; d < market.days; ++d) {
        const int festival = market.festivalOn(d);
        const double weekend = market.date(d).weekday() >= 6 ? 1.25 : 1.0;
        market.dayShares.push_back(sum += weekend * (festival < 0 ? 1 : market.festivals[std::size_t(festival)].lift));
    }
    return market;
}

int drawHour(Dice &dice)
{
    static const std::vector<double> sums = [] {
        constexpr double shares[24] = {3,   1.2, 0.6, 0.3, 0.3, 0.5, 1.2, 2.6, 3.4, 3.8, 4.4, 4.6,
                                       5.8, 4.6, 3.8, 3.6, 3.8, 4.4, 5,   6.2, 8,   9.2, 9.6, 13.1};
        std::vector<double> list;
        for (const double share : shares)
            list.push_back((list.empty() ? 0 : list.back()) + share);
        return list;
    }();
    return int(dice.weighted(sums));
}

} // namespace panorama::services::sample
