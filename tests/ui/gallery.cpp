// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery.h"

#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/gallery_charts.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets>

namespace panorama::ui::gallery {

using namespace Qt::StringLiterals;

namespace {

QWidget *page(QGridLayout *&grid)
{
    auto *widget = new QWidget;
    widget->setProperty("role", u"canvas"_s);
    grid = new QGridLayout(widget);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setSpacing(16);
    return widget;
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
