// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/documents.h"

namespace panorama::services::sample {
namespace {

constexpr std::int64_t planTotal = 100000000; // 一亿

Json parsed(const std::string &text)
{
    return Json::parse(text).value_or(Json());
}

Json segment(const std::string &name, const std::string &rule)
{
    return Json::object({{"format", "panorama.segment/1"}, {"name", name}, {"rule", parsed(rule)}});
}

Json funnel(const std::string &name, const std::string &steps, const Market &market, int days, const char *breakdown)
{
    Json json = Json::object({{"format", "panorama.funnel/1"},
                              {"name", name},
                              {"steps", parsed(steps)},
                              {"window_days", 30},
                              {"from", market.date(std::max(0, market.days - days)).toIso()},
                              {"to", market.date(market.days).toIso()},
                              {"segment", nullptr}});
    if (breakdown)
        json.set("breakdown", breakdown);
    json.set("view", "cohort");
    return json;
}

// The 100-million question: next year's money over the eight paid channels and what the brand owns.
Json plan(const Market &market)
{
    const int next = std::stoi(market.year(market.days - 1)) + 1;
    Json lines = Json::array();
    std::int64_t left = planTotal;
    for (const PaidChannel &channel : market.channels) {
        const std::int64_t amount = std::int64_t(double(planTotal) * channel.share * 0.86) / 100000 * 100000;
        left -= amount;
        Json line = Json::object({{"name", channel.name},
                                  {"channel", channel.name},
                                  {"owner", channel.owner},
                                  {"planned", std::to_string(amount) + ".00"}});
        if (channel.name == "百度搜索")
            line.set("floor", "8000000.00");
        if (channel.name == "抖音")
            line.set("cap", "30000000.00");
        lines.append(std::move(line));
    }
    lines.append(Json::object({{"name", "门店与会员活动"},
                               {"channel", "线下门店"},
                               {"owner", "陆遥"},
                               {"planned", std::to_string(left) + ".00"},
                               {"lock", true}}));
    return Json::object({{"format", "panorama.plan/1"},
                         {"name", std::to_string(next) + " 年一亿预算"},
                         {"currency", "CNY"},
                         {"total", std::to_string(planTotal) + ".00"},
                         {"from", std::to_string(next) + "-01-01"},
                         {"to", std::to_string(next + 1) + "-01-01"},
                         {"lines", std::move(lines)}});
}

// This year's plan, in work: what the channels spend a day over a whole year, some planned tighter than they spend.
Json runningPlan(const Market &market)
{
    constexpr double planned[] = {1.0, 1.12, 0.93, 1.05, 0.9, 1.18, 1.02, 0.96};
    constexpr std::int64_t round = 100000; // 1,000 yuan in cents
    const std::string year = market.year(market.days - 1);
    const int first = Date::fromIso(year + "-01-01")->days - market.first.days;
    const int from = std::max(0, first),
              yearDays = Date::fromIso(year + "-12-31")->days - market.first.days + 1 - first;
    std::int64_t total = 0;
    Json lines = Json::array();
    for (std::size_t channel = 0; channel < market.channels.size(); ++channel) {
        std::int64_t spent = 0;
        for (int day = from; day < market.days; ++day)
            spent += market.spend[channel][std::size_t(day)].always + market.spend[channel][std::size_t(day)].festival;
        const double wholeYear = double(spent) * yearDays / std::max(1, market.days - from);
        const std::int64_t amount =
            std::max<std::int64_t>(1, std::int64_t(wholeYear * planned[channel % 8]) / round) * round;
        total += amount;
        lines.append(Json::object({{"name", market.channels[channel].name},
                                   {"channel", market.channels[channel].name},
                                   {"owner", market.channels[channel].owner},
                                   {"planned", std::to_string(amount / 100) + ".00"}}));
    }
    return Json::object({{"format", "panorama.plan/1"},
                         {"name", year + " 年投放预算"},
                         {"currency", "CNY"},
                         {"total", std::to_string(total / 100) + ".00"},
                         {"from", year + "-01-01"},
                         {"to", std::to_string(std::stoi(year) + 1) + "-01-01"},
                         {"lines", std::move(lines)}});
}

} // namespace

std::vector<std::pair<std::string, Json>> sampleDocuments(const Market &market)
{
    const std::string journey =
        R"([{"event":"impression"},{"event":"click"},{"event":"visit"},{"event":"lead"},{"event":"cart"},{"event":"order"}])";
    return {
        {"segment",
         segment(
             "高价值会员",
             R"({"all":[{"attribute":"level",">=":4},{"event":"order","last_days":365,"sum":{"property":"value",">=":2000}}]})")},
        {"segment",
         segment("加购未买",
                 R"({"all":[{"event":"cart","last_days":30},{"event":"order","last_days":30,"count":{"=":0}}]})")},
        {"segment",
         segment("可短信触达的沉睡客",
                 R"({"all":[{"consent":"sms"},{"event":"order"},{"event":"visit","last_days":60,"count":{"=":0}}]})")},
        {"segment",
         segment(
             "一线城市露营爱好者",
             R"({"all":[{"attribute":"city_tier","=":1},{"any":[{"tag":"露营"},{"event":"visit","where":[{"property":"page","=":"露营专题"}]}]}]})")},
        {"segment",
         segment(
             "留资未成交",
             R"({"all":[{"event":"lead","last_days":90},{"not":{"sequence":[{"event":"lead"},{"event":"order"}],"within_days":30}}]})")},
        {"funnel", funnel("全链路漏斗", journey, market, 90, nullptr)},
        {"funnel",
         funnel("留资到成交（按首次触点）",
                R"([{"event":"lead"},{"event":"follow_up"},{"event":"cart"},{"event":"order"}])", market, 180,
                "first_touch_channel")},
        {"plan", runningPlan(market)},
        {"plan", plan(market)},
    };
}

} // namespace panorama::services::sample
