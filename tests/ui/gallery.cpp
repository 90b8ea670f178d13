// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery.h"

#include "ui/charts/bar_chart.h"
#include "ui/charts/calendar_strip.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/funnel_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/pacing_chart.h"
#include "ui/charts/sankey.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/upset_chart.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets>

#include <cmath>

namespace panorama::ui::gallery {

using namespace Qt::StringLiterals;

namespace {

bool han()
{
    return QLocale().language() == QLocale::Chinese;
}

QString say(const char *english, const char16_t *chinese)
{
    return han() ? QString::fromUtf16(chinese) : QString::fromUtf8(english);
}

QWidget *page(QGridLayout *&grid)
{
    auto *widget = new QWidget;
    widget->setProperty("role", u"canvas"_s);
    grid = new QGridLayout(widget);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setSpacing(16);
    return widget;
}

std::vector<double> wave(int count, double base, double step)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(base + step * i + base * 0.06 * std::sin(i * 1.7));
    return values;
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

SeriesChart *spendChart()
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

FunnelChart *funnel()
{
    auto *chart = new FunnelChart;
    chart->setStages({{say("Visits", u"访问"), 846000, {}},
                      {say("Product page", u"商品页"), 462000, {}},
                      {say("Add to cart", u"加购"), 214000, {}},
                      {say("Checkout", u"下单"), 128000, {}},
                      {say("Paid", u"支付"), 61200, {}}});
    return chart;
}

CalendarStrip *calendar()
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

PacingChart *pacing()
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

Kpi kpi(const QString &name, ShortNumber value, const QString &change, Kpi::Direction direction, PillTone tone,
        int color, double step)
{
    Kpi kpi;
    kpi.name = name;
    kpi.value = std::move(value);
    kpi.change = change;
    kpi.direction = direction;
    kpi.verdict = tone;
    kpi.note = say("vs prior 26 weeks", u"较前 26 周");
    kpi.trend = wave(18, 100, step);
    kpi.color = color;
    kpi.full = u"¥8,642,037.50"_s;
    return kpi;
}

SeriesChart *forecast()
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

HeatMap *heat()
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

SankeyChart *paths()
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

UpSetChart *overlap()
{
    auto *chart = new UpSetChart;
    chart->setSets({say("High value", u"高价值"), say("Double 11", u"双11 再营销"), say("Dormant", u"沉睡客户")},
                   {42100, 30500, 18700},
                   {{1, 24300}, {2, 15200}, {4, 12100}, {3, 11700}, {6, 3400}, {5, 2900}, {7, 900}});
    return chart;
}

} // namespace

QWidget *overview()
{
    QGridLayout *grid;
    auto *widget = page(grid);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    using D = Kpi::Direction;
    cards->addWidget(new KpiCard(kpi(say("Total spend", u"总花费"), shortMoney(8642037.5, u"CNY"_s), u"12.4%"_s, D::Up,
                                     PillTone::Neutral, 0, 4)),
                     1);
    cards->addWidget(new KpiCard(kpi(say("Attributed revenue", u"归因收入"), shortMoney(31780000, u"CNY"_s), u"18.9%"_s,
                                     D::Up, PillTone::Good, 2, 6)),
                     1);
    cards->addWidget(new KpiCard(kpi(say("ROAS", u"广告支出回报 ROAS"), {{}, u"3.68"_s, {}}, u"0.21"_s, D::Up,
                                     PillTone::Good, 5, 3)),
                     1);
    cards->addWidget(new KpiCard(kpi(say("CAC", u"获客成本 CAC"), shortMoney(141.2, u"CNY"_s), u"6.3%"_s, D::Down,
                                     PillTone::Good, 1, -3)),
                     1);
    grid->addLayout(cards, 0, 0, 1, 2);
    grid->addWidget(new ChartCard(say("Spend by channel", u"各渠道花费"),
                                  say("weekly · stacked · ¥8.64M total", u"按周 · 堆积面积 · 合计 ¥864.2 万"),
                                  spendChart()),
                    1, 0);
    auto *funnelCard = new ChartCard(say("Conversion funnel", u"转化漏斗"), say("7-day window", u"7 天窗口"), funnel());
    funnelCard->actions()->insertWidget(0, new Pill(say("7.2% overall", u"总转化 7.2%"), PillTone::Primary));
    grid->addWidget(funnelCard, 1, 1);
    grid->addWidget(new ChartCard(say("Campaign calendar", u"活动日历"), say("Aug – Oct", u"8 – 10 月"), calendar()), 2,
                    0);
    grid->addWidget(new ChartCard(say("Budget pacing", u"预算进度"),
                                  say("Q3 · 72% elapsed", u"第 3 季度 · 时间已过 72%"), pacing()),
                    2, 1);
    grid->setColumnStretch(0, 17);
    grid->setColumnStretch(1, 10);
    grid->setRowStretch(1, 10);
    grid->setRowStretch(2, 6);
    return widget;
}

QWidget *analysis()
{
    QGridLayout *grid;
    auto *widget = page(grid);
    auto *columns = new ColumnChart;
    columns->setContent({{u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s},
                         {{say("New", u"新客"), {12000, 15400, 13900, 22100}, 0},
                          {say("Returning", u"老客"), {8000, 9100, 9900, 14000}, 1}},
                         true,
                         countFormat(),
                         {}});
    auto *groups = new ColumnChart;
    groups->setContent(
        {{say("Plan", u"计划"), say("Actual", u"实际"), say("Best", u"最优")},
         {{say("Profit", u"利润"), {32000, -8000, 41000}, 2}, {say("Spend", u"花费"), {20000, 24000, 22000}, 5}},
         false,
         countFormat(),
         {}});
    auto *fall = new WaterfallChart;
    fall->setSteps({{say("Last week", u"上周"), 21645, true},
                    {say("Gold tier", u"金卡"), -2924, false},
                    {say("New leads", u"新留资"), 3120, false},
                    {say("Opt-outs", u"退订"), -640, false},
                    {say("Now", u"本周"), 21201, true}});
    auto *list = new BarList;
    list->setBars({{say("Douyin", u"抖音"), 2600000, 0, u"36.2%"_s},
                   {say("RED", u"小红书"), 1500000, 1, u"20.9%"_s},
                   {say("WeChat Ads", u"微信广告"), 1200000, 2, u"16.7%"_s, 1300000},
                   {say("Baidu", u"百度搜索"), 800000, 3, u"11.1%"_s}},
                  moneyFormat(u"CNY"_s));
    auto *empty = new BarList;
    auto *loading = new BarList;
    loading->setLoading(true);
    grid->addWidget(new ChartCard(say("Revenue and spend", u"收入与花费"),
                                  say("daily, with forecast", u"按日 · 含预测"), forecast()),
                    0, 0, 1, 2);
    grid->addWidget(new ChartCard(say("Customers", u"客户"), say("by quarter", u"按季度"), columns), 0, 2);
    grid->addWidget(new ChartCard(say("Scenarios", u"方案对比"), {}, groups), 0, 3);
    grid->addWidget(new ChartCard(say("Change explained", u"变化拆解"), {}, fall), 1, 0, 1, 2);
    grid->addWidget(new ChartCard(say("Hour × weekday", u"时段热力"), {}, heat()), 1, 2, 1, 2);
    grid->addWidget(new ChartCard(say("Paths", u"路径"), {}, paths()), 2, 0);
    grid->addWidget(new ChartCard(say("Overlap", u"人群重叠"), {}, overlap()), 2, 1);
    grid->addWidget(new ChartCard(say("Ranking", u"渠道排名"), {}, list), 2, 2);
    auto *states = new QVBoxLayout;
    states->setSpacing(16);
    states->addWidget(new ChartCard(say("Empty", u"无数据"), {}, empty));
    states->addWidget(new ChartCard(say("Loading", u"载入中"), {}, loading));
    grid->addLayout(states, 2, 3);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    for (int row = 0; row < 3; ++row)
        grid->setRowStretch(row, 1);
    return widget;
}

QWidget *controls()
{
    QGridLayout *grid;
    auto *widget = page(grid);
    auto *form = new Card(say("Export settings", u"导出设置"), say("all controls", u"全部控件"));
    auto *fields = new QGridLayout;
    fields->setSpacing(14);
    auto *name = new QLineEdit(say("Double 11 remarketing", u"双11 再营销名单"));
    auto *choice = new QComboBox;
    choice->addItems({say("Gold", u"金卡"), say("Silver", u"银卡")});
    auto *limit = new QSpinBox;
    limit->setMaximum(1000000);
    limit->setGroupSeparatorShown(true);
    limit->setValue(20000);
    auto *mail = new QLineEdit(u"zhang@"_s);
    QLabel *error = nullptr;
    fields->addWidget(makeField(say("Name", u"名称"), name), 0, 0);
    fields->addWidget(makeField(say("Valid until", u"有效期"), makeDateEdit(QDate(2026, 11, 30))), 0, 1);
    fields->addWidget(makeField(say("Limit", u"人数上限"), limit), 0, 2);
    fields->addWidget(makeField(say("Notify", u"通知邮箱"), mail, &error), 1, 0);
    setFieldError(mail, error, say("Enter a whole address", u"请输入完整的邮箱地址"));
    fields->addWidget(makeField(say("Tier", u"会员等级"), choice), 1, 1);
    auto *check = new QCheckBox(say("Encrypt phones", u"加密手机号"));
    check->setChecked(true);
    auto *radio = new QRadioButton(say("With consent only", u"仅导出有营销授权的客户"));
    radio->setChecked(true);
    fields->addWidget(check, 2, 0);
    fields->addWidget(radio, 2, 1);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(36);
    fields->addWidget(slider, 2, 2);
    auto *range = new RangeSlider;
    range->setRange(20, 70);
    fields->addWidget(range, 3, 0);
    auto *chips = new ChipList(say("Add a tag", u"添加标签"));
    chips->setChips({say("High value", u"高价值"), say("New", u"新客")});
    fields->addWidget(chips, 3, 1, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(makeButton(say("Undo", u"撤销"), {}, u"ghost"_s));
    buttons->addWidget(makeButton(say("Preview", u"预览名单")));
    buttons->addWidget(makeButton(say("Exclude group", u"排除此组"), {}, u"danger"_s));
    buttons->addWidget(makeButton(say("Save segment", u"保存分群"), u"check"_s, u"primary"_s));
    auto *disabled = makeButton(say("Push (offline)", u"推送到渠道（离线不可用）"));
    disabled->setEnabled(false);
    buttons->addWidget(disabled);
    fields->addLayout(buttons, 4, 0, 1, 3);
    form->body()->addLayout(fields);
    auto *banner = new InlineBanner;
    banner->showMessage(PillTone::Warn, say("3 of 18 sources are still moving.", u"18 个数据源中有 3 个仍在变动。"),
                        say("Show", u"查看"));
    form->body()->addWidget(banner);
    auto *progress = new ProgressRow(say("Importing orders.csv", u"正在导入 orders.csv"));
    progress->setProgress(43, 100);
    form->body()->addWidget(progress);
    form->body()->addStretch();
    auto *list = new Card(say("Preview", u"名单预览"));
    auto *table = new TableView;
    auto *rows = new TableRows({{say("Customer", u"客户"), TableColumn::Kind::Text, 110},
                                {say("City", u"城市")},
                                {say("Spend", u"累计消费"), TableColumn::Kind::Number},
                                {say("Last order", u"最近下单")},
                                {say("Tag", u"标签"), TableColumn::Kind::Pill}},
                               table);
    std::vector<TableRows::Row> people;
    const char16_t *cities[] = {u"上海", u"杭州", u"深圳", u"成都", u"台北", u"香港", u"北京", u"广州"};
    for (int i = 0; i < 8; ++i)
        people.push_back({QString::number(i),
                          {u"张**"_s,
                           QString::fromUtf16(cities[i]),
                           {fullMoney({58230500000 - i * 5117250000LL, "CNY"}), 58230.5 - i * 5117.25},
                           QDate(2026, 11, 20).addDays(-2 * i).toString(Qt::ISODate),
                           {i % 3 == 1 ? say("At risk", u"流失风险") : say("High value", u"高价值"),
                            {},
                            i % 3 == 1 ? PillTone::Bad : PillTone::Good}}});
    rows->setRows(people);
    table->setRowsModel(rows);
    table->selectRow(2);
    auto *tabs = new QTabWidget;
    tabs->addTab(table, say("List", u"名单预览"));
    tabs->addTab(new EmptyState({u"users"_s, say("Nobody yet", u"还没有人"),
                                 say("Add a condition to see whom it reaches and how many they are.",
                                     u"添加条件，即可看到覆盖的人群和人数。"),
                                 say("Add condition", u"添加条件"), say("Learn more", u"了解更多")}),
                 say("Make-up", u"构成"));
    list->body()->addWidget(tabs);
    auto *side = new Card;
    side->body()->addWidget(new EmptyState(
        {u"users"_s, say("Nobody yet", u"还没有人"),
         say("Add a condition to see whom it reaches and how many they are.", u"添加条件，即可看到覆盖的人群和人数。"),
         say("Add condition", u"添加条件"), say("Learn more", u"了解更多")}));
    auto *left = new QVBoxLayout;
    left->addWidget(form, 3);
    left->addWidget(side, 2);
    grid->addLayout(left, 0, 0);
    grid->addWidget(list, 0, 1);
    grid->setColumnStretch(0, 11);
    grid->setColumnStretch(1, 9);
    return widget;
}

} // namespace panorama::ui::gallery
