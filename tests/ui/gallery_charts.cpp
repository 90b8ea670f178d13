// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery_charts.h"

#include "ui/charts/calendar_strip.h"
#include "ui/charts/funnel_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/pacing_chart.h"
#include "ui/charts/sankey.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/upset_chart.h"
#include "ui/theme/numbers.h"

#include <QLocale>

#include <cmath>

namespace panorama::ui::gallery {

using namespace Qt::StringLiterals;

namespace {

bool han()
{
    return QLocale().language() == QLocale::Chinese;
}

std::vector<ChartSeries> channels()
{
    const QStringList names {say("Douyin", u"抖音"),    say("RED", u"小红书"), say("WeChat Ads", u"微信广告"),
                             say("Baidu", u"百度搜索"), u"Google Ads"_s,       say("Other", u"其他")};
    const double levels[] = {99000, 60600, 39200, 30400, 24700, 19900};
    std::vector<ChartSeries> series;
    for (int s = 0; s < 6; ++s) {
        auto values = wave(26, levels[s] * 0.86, levels[s] * 0.022);
        for (const int peak : {12, 13, 14})
            values[std::size_t(peak)] *= peak == 13 ? 1.42 : 1.25;
        series.push_back({names[s], values, s});
    }
    return series;
}

} // namespace

QString say(const char *english, const char16_t *chinese)
{
    return han() ? QString::fromUtf16(chinese) : QString::fromUtf8(english);
}

std::vector<double> wave(int count, double base, double step)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(base + step * i + base * 0.06 * std::sin(i * 1.7));
    return values;
}

ChartWidget *spendChart()
{
    SeriesChart::Content content;
    content.kind = SeriesChart::Kind::StackedArea;
    for (int week = 0; week < 26; ++week) {
        const QDate day = QDate(2026, 3, 10).addDays(7 * week);
        content.labels << axisDay(day);
        content.longLabels << (han() ? axisDay(day) + u" 当周"_s : u"Week of "_s + axisDay(day));
    }
    content.series = channels();
    content.events = {{14, say("618 sale", u"618 大促")}};
    content.format = moneyFormat(u"CNY"_s);
    auto *chart = new SeriesChart;
    chart->setContent(std::move(content));
    return chart;
}

ChartWidget *funnel()
{
    auto *chart = new FunnelChart;
    chart->setStages({{say("Visits", u"访问"), 846000, {}},
                      {say("Product page", u"商品页"), 462000, {}},
                      {say("Add to cart", u"加购"), 214000, {}},
                      {say("Checkout", u"下单"), 128000, {}},
                      {say("Paid", u"支付"), 61200, {}}});
    return chart;
}

ChartWidget *calendar()
{
    const auto day = [](int month, int date) { return *Date::fromCivil(2026, month, date); };
    CalendarStrip::Content content;
    content.days = {day(8, 4), day(10, 27)};
    content.today = day(9, 4);
    content.todayText = say("Today", u"今天");
    content.bars = {
        {say("Qixi gifting · RED seeding", u"七夕礼遇 · 小红书种草"), {day(8, 6), day(8, 30)}, 1, u"林"_s, false},
        {say("Back to school · Douyin live", u"开学季 · 抖音直播"), {day(8, 18), day(9, 12)}, 0, u"周"_s, false},
        {say("Member day · WeChat", u"会员日 · 微信私域"), {day(9, 2), day(9, 22)}, 2, u"陈"_s, false},
        {say("Mid-autumn box · all channels", u"中秋礼盒 · 全渠道"), {day(9, 8), day(10, 8)}, 3, u"林"_s, true},
        {say("Brand search always-on", u"品牌搜索常青"), {day(8, 4), day(10, 27)}, 5, u"吴"_s, false}};
    content.bands = {{say("Qixi", u"七夕"), {day(8, 19), day(8, 20)}},
                     {say("Golden Week", u"国庆·中秋"), {day(9, 25), day(10, 8)}}};
    auto *strip = new CalendarStrip;
    strip->setContent(std::move(content));
    return strip;
}

ChartWidget *pacing()
{
    auto *chart = new PacingChart;
    chart->setLines({{say("Douyin", u"抖音"), 1864000, 2600000, 0},
                     {say("RED", u"小红书"), 1012000, 1500000, 1},
                     {say("WeChat Ads", u"微信广告"), 934000, 1200000, 2},
                     {say("Baidu", u"百度搜索"), 842000, 800000, 3},
                     {u"Google Ads"_s, 356000, 900000, 4}},
                    0.72, moneyFormat(u"CNY"_s));
    return chart;
}

ChartWidget *forecast()
{
    SeriesChart::Content content;
    for (int i = 0; i < 40; ++i)
        content.labels << axisDay(QDate(2026, 7, 1).addDays(i));
    ChartSeries first {say("Revenue", u"收入"), wave(40, 52000, 800), 0, 30, {}, {}};
    for (int i = 0; i < 40; ++i) {
        first.low.push_back(i < 29 ? NAN : first.values[std::size_t(i)] * (1 - 0.02 * (i - 29)));
        first.high.push_back(i < 29 ? NAN : first.values[std::size_t(i)] * (1 + 0.02 * (i - 29)));
    }
    ChartSeries second {say("Spend", u"花费"), wave(40, 21000, 150), 1};
    for (int i = 12; i < 16; ++i)
        second.values[std::size_t(i)] = NAN;
    content.series = {first, second};
    content.format = moneyFormat(u"CNY"_s);
    auto *chart = new SeriesChart;
    chart->setContent(std::move(content));
    return chart;
}

ChartWidget *heat()
{
    HeatMap::Content content;
    for (const auto &day : {say("Mon", u"周一"), say("Tue", u"周二"), say("Wed", u"周三"), say("Thu", u"周四"),
                            say("Fri", u"周五"), say("Sat", u"周六"), say("Sun", u"周日")})
        content.rows << day;
    for (int hour = 0; hour < 24; ++hour)
        content.columns << QString::number(hour);
    for (int r = 0; r < 7; ++r) {
        content.values.emplace_back();
        for (int c = 0; c < 24; ++c)
            content.values.back().push_back(r == 3 && c > 20
                                                ? NAN
                                                : 900 * std::exp(-(c - 20.0) * (c - 20.0) / 20) * (r > 4 ? 1.4 : 1)
                                                    + 200 * std::exp(-(c - 12.0) * (c - 12.0) / 8));
    }
    auto *map = new HeatMap;
    map->setContent(std::move(content));
    return map;
}

ChartWidget *paths()
{
    auto *chart = new SankeyChart;
    chart->setFlow({{say("Douyin", u"抖音"), 0},
                    {say("Search", u"搜索"), 0},
                    {say("Store", u"门店"), 0},
                    {say("Product page", u"商品页"), 1},
                    {say("Lead", u"留资"), 1},
                    {say("Lost", u"流失"), 1, true},
                    {say("Paid", u"支付"), 2},
                    {say("Lost", u"流失"), 2, true}},
                   {{0, 3, 42000},
                    {0, 5, 21000},
                    {1, 3, 18000},
                    {1, 4, 9000},
                    {2, 4, 12000},
                    {2, 5, 3000},
                    {3, 6, 22000},
                    {3, 7, 38000},
                    {4, 6, 11000},
                    {4, 7, 10000}});
    return chart;
}

ChartWidget *overlap()
{
    auto *chart = new UpSetChart;
    chart->setSets({say("High value", u"高价值"), say("Double 11", u"双11 再营销"), say("Dormant", u"沉睡客户")},
                   {42100, 30500, 18700},
                   {{1, 24300}, {2, 15200}, {4, 12100}, {3, 11700}, {6, 3400}, {5, 2900}, {7, 900}});
    return chart;
}

} // namespace panorama::ui::gallery
