// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "services/channel_order.h"
#include "services/document_service.h"
#include "services/journey_service.h"
#include "ui/charts/calendar_strip.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/funnel_chart.h"
#include "ui/charts/pacing_chart.h"
#include "ui/charts/series_chart.h"
#include "ui/pages/overview/channel_measure.h"
#include "ui/pages/overview/figure_strip.h"
#include "ui/pages/overview/figure_texts.h"
#include "ui/shell/event_texts.h"
#include "ui/shell/page_registry.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::string_view figureOrder[] = {"spend",        "revenue",      "roas",           "cac",
                                            "leads",        "deals",        "reach",          "roi",
                                            "repeat_share", "member_share", "paid_dependency"};
constexpr int frameTime = 16; // ms
} // namespace

constexpr OverviewPage::Part OverviewPage::parts[] = {&OverviewPage::showFigures, &OverviewPage::showSpend,
                                                      &OverviewPage::showFunnel, &OverviewPage::showCalendar,
                                                      &OverviewPage::showPacing};

OverviewPage::OverviewPage(ShellContext &context)
    : Page(context),
      m_more(new FigureStrip),
      m_measures(new Segmented),
      m_spend(new SeriesChart),
      m_funnel(new FunnelChart),
      m_calendar(new CalendarStrip),
      m_pacing(new PacingChart)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    for (int column = 0; column < 4; ++column) {
        m_cards.push_back(new KpiCard);
        m_cards.back()->setObjectName(u"overview.kpi.%1"_s.arg(column));
        grid->addWidget(m_cards.back(), 0, column);
        grid->setColumnStretch(column, 1);
    }
    createCharts();
    grid->addWidget(m_more, 1, 0, 1, 4);
    auto *middle = new QHBoxLayout, *lower = new QHBoxLayout;
    for (const auto &[row, left, right] :
         {std::tuple {middle, m_spendCard, m_funnelCard}, std::tuple {lower, m_calendarCard, m_pacingCard}}) {
        row->setSpacing(16);
        row->addWidget(left, 17);
        row->addWidget(right, 10);
    }
    grid->addLayout(middle, 2, 0, 1, 4);
    grid->addLayout(lower, 3, 0, 1, 4);
    m_state = new StateStack(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    connectCharts();
}

void OverviewPage::createCharts()
{
    m_spendCard = new ChartCard({}, {}, m_spend);
    m_measures->setObjectName(u"overview.measure"_s);
    for (const char *measure : {"spend", "revenue", "deals"})
        m_measures->addChoice(QString::fromLatin1(measure), {});
    m_spendCard->actions()->insertWidget(0, m_measures);
    m_funnelCard = new ChartCard({}, {}, m_funnel);
    m_calendarCard = new ChartCard({}, {}, m_calendar);
    m_pacingCard = new ChartCard({}, {}, m_pacing);
    m_spend->setMinimumHeight(320);
    m_funnel->setMinimumHeight(320);
    m_calendar->setMinimumHeight(230);
    m_pacing->setMinimumHeight(230);
}

void OverviewPage::connectCharts()
{
    ShellContext &shell = context();
    connect(m_funnel, &ChartWidget::markActivated, this, [&shell] { Q_EMIT shell.pageRequested(u"funnels"_s, {}); });
    connect(m_calendar, &ChartWidget::markActivated, this, [&shell] { Q_EMIT shell.pageRequested(u"calendar"_s, {}); });
    connect(m_pacing, &ChartWidget::markActivated, this, [&shell] { Q_EMIT shell.pageRequested(u"budget"_s, {}); });
    connect(m_measures, &Segmented::chosen, this, [this](const QString &measure) {
        m_chosenMeasure = measure;
        if (m_loaded)
            showSpend();
    });
    connect(m_state, &StateStack::retryRequested, this, &OverviewPage::refresh);
    connect(m_state, &StateStack::actionRequested, this, [&shell] { Q_EMIT shell.pageRequested(u"channels"_s, {}); });
}

PageTools OverviewPage::tools() const
{
    return {true, tr("Board report"), u"download"_s, m_loaded && !m_loaded->overview.isEmpty};
}

void OverviewPage::runPrimary()
{
    Q_EMIT context().pageRequested(u"reports"_s, u"board"_s);
}

void OverviewPage::retranslate()
{
    m_measures->setChoiceText(u"spend"_s, tr("Spend"));
    m_measures->setChoiceText(u"revenue"_s, tr("Revenue"));
    m_measures->setChoiceText(u"deals"_s, tr("Deals"));
    m_spend->setMessage(tr("Nothing is known for this period."));
    m_funnel->setMessage(tr("No funnel is saved yet. Build one on the page Funnels."));
    m_calendar->setMessage(tr("No campaign on these days."));
    m_pacing->setMessage(tr("No budget holds these days. Make one on the page Budget."));
    if (m_loaded)
        show();
}

void OverviewPage::refresh()
{
    if (!workspace())
        return showNoWorkspace(
            *m_state, u"layout-dashboard"_s, tr("One page for the whole picture"),
            tr("Open a workspace or start with the sample brand: spend, leads, deals and the funnel appear here."));
    if (!m_loaded)
        m_state->showLoading(6);
    const services::WorkspacePtr open = workspace();
    const services::OverviewQuery query {context().period().days, context().clock.now(),
                                         bucketOf(context().period()) == Bucket::Day ? services::Grain::Day
                                                                                     : services::Grain::Week};
    m_load = load<std::shared_ptr<const Loaded>>(
        {},
        [open, query](const Job &job) -> Result<std::shared_ptr<const Loaded>> {
            TRY(Loaded loaded, loadAll(job, *open, query));
            return std::make_shared<const Loaded>(std::move(loaded));
        },
        [this](Result<std::shared_ptr<const Loaded>> loaded) {
            if (!loaded)
                return m_state->showError(loaded.error());
            const bool isRenewed = m_loaded && !m_loaded->overview.isEmpty && !(*loaded)->overview.isEmpty;
            m_loaded = std::move(*loaded);
            if (!isRenewed)
                return show();
            showHead();
            showFrom(0);
        });
}

Result<OverviewPage::Loaded> OverviewPage::loadAll(const Job &job, store::Workspace &workspace,
                                                   const services::OverviewQuery &query)
{
    Loaded loaded;
    TRY(loaded.overview, services::loadOverview(job, workspace, query));
    TRY(loaded.channels, services::channelOrder(workspace));
    TRY(loaded.funnel, services::loadOverviewFunnel(job, workspace, query.period, query.asOf));
    return loaded;
}

void OverviewPage::show()
{
    if (m_loaded->overview.isEmpty)
        return m_state->showEmpty({u"database"_s,
                                   tr("This workspace is empty"),
                                   tr("Bring in a file or connect a channel; every page fills from there."),
                                   tr("Bring in data"),
                                   {}});
    showHead();
    for (const Part part : parts)
        (this->*part)();
}

void OverviewPage::showHead()
{
    m_colors.learn(m_loaded->channels);
    setAsOf(m_loaded->overview.asOf);
    m_state->showContent();
    Q_EMIT toolsChanged();
}

// To fill and to paint them all takes longer than a frame.
void OverviewPage::showFrom(std::size_t part)
{
    (this->*parts[part])();
    if (++part < std::size(parts))
        QTimer::singleShot(frameTime, this, [this, part, shown = m_loaded] {
            if (shown == m_loaded)
                showFrom(part);
        });
}

// The four large cards show the main figures; where one has no data, the next one that has some stands in.
void OverviewPage::showFigures()
{
    const services::Overview &overview = m_loaded->overview;
    const QString currency = QString::fromStdString(overview.currency);
    std::vector<const services::Figure *> figures;
    for (const std::string_view id : figureOrder)
        if (const services::Figure *figure = overview.figure(id))
            figures.push_back(figure);
    std::stable_partition(figures.begin(), figures.end(),
                          [](const services::Figure *figure) { return figure->value.has_value(); });
    constexpr int colors[] = {0, 2, 5, 1};
    std::vector<Kpi> more;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const bool isLarge = i < m_cards.size();
        Kpi kpi = kpiOf(*figures[i], currency, overview.period.length(), isLarge ? colors[i] : 0);
        if (isLarge)
            m_cards[i]->setKpi(kpi);
        else
            more.push_back(std::move(kpi));
    }
    m_more->setFigures(std::move(more));
}

void OverviewPage::showSpend()
{
    const services::Overview &overview = m_loaded->overview;
    const QString currency = QString::fromStdString(overview.currency),
                  shown = m_chosenMeasure.isEmpty() ? usualMeasure(overview) : m_chosenMeasure;
    const bool weekly = bucketOf(context().period()) != Bucket::Day, isCount = shown == u"deals";
    SeriesChart::Content content;
    content.kind = SeriesChart::Kind::StackedArea;
    content.format = isCount ? timesFormat(countFormat()) : moneyFormat(currency);
    content.positionName = weekly ? tr("Week") : tr("Day");
    for (const Date bucket : overview.buckets) {
        content.labels << axisDay(qdate(bucket));
        content.longLabels << (weekly ? tr("week of %1").arg(dayText(qdate(bucket))) : dayText(qdate(bucket)));
    }
    double total = 0;
    content.series = channelSeries(overview, shown, m_colors, total);
    addShoppingDays(content, overview, weekly ? 7 : 1);
    m_measures->setCurrent(shown);
    m_spendCard->setHeading(isCount                 ? tr("Deals by channel")
                                : shown == u"spend" ? tr("Spend by channel")
                                                    : tr("Revenue by channel"),
                            (weekly ? tr("by week · total %1") : tr("by day · total %1"))
                                .arg(isCount ? shortText(total) : shortMoney(total, currency).text()));
    m_spend->setContent(std::move(content));
}

void OverviewPage::showFunnel()
{
    std::vector<FunnelStage> stages;
    const auto &funnel = m_loaded->funnel;
    if (funnel)
        for (const journeys::FunnelStep &step : funnel->result.steps)
            stages.push_back({eventText(step.event), double(step.customers), {}});
    m_funnelCard->setHeading(!funnel || funnel->name.empty() ? tr("Funnel") : QString::fromStdString(funnel->name),
                             !funnel               ? QString()
                                 : funnel->ownDays ? tr("of its own days")
                                                   : tr("window of %n day(s)", nullptr, int(funnel->windowDays)));
    m_funnel->setStages(std::move(stages));
}

void OverviewPage::showCalendar()
{
    const services::Overview &overview = m_loaded->overview;
    CalendarStrip::Content content {overview.calendar.days, context().today(), {}, {}, tr("Today")};
    for (const services::CalendarItem &item : overview.calendar.items)
        if (item.parent.empty() && content.bars.size() < 8)
            content.bars.push_back({QString::fromStdString(item.entry.name), item.entry.days,
                                    item.entry.channel.empty() ? -1 : m_colors.of(item.entry.channel),
                                    QString::fromStdString(item.entry.owner), item.entry.status == "draft"});
    std::sort(content.bars.begin(), content.bars.end(),
              [](const auto &a, const auto &b) { return a.days.from < b.days.from; });
    for (const planning::Festival &festival : overview.calendar.festivals)
        if (festival.kind == planning::FestivalKind::Shopping || festival.kind == planning::FestivalKind::Lunar)
            content.bands.push_back({festivalText(festival), {festival.date, {festival.date.days + 1}}});
    m_calendarCard->setHeading(
        tr("Campaign calendar"),
        rangeText(qdate(overview.calendar.days.from), qdate({overview.calendar.days.to.days - 1})));
    m_calendar->setContent(std::move(content));
}

void OverviewPage::showPacing()
{
    const services::Overview &overview = m_loaded->overview;
    std::vector<PacingChart::Line> lines;
    double passed = 0;
    if (overview.plan && overview.pacing)
        for (std::size_t i = 0; i < overview.pacing->lines.size() && lines.size() < 7; ++i) {
            const services::LinePacing &pacing = overview.pacing->lines[i];
            const PlanLine *line = overview.plan->plan.line(pacing.line);
            if (!line)
                continue;
            const auto major = [&](Minor amount) {
                return double(microsOfMinor(amount, overview.plan->plan.currency)) / 1e6;
            };
            lines.push_back({QString::fromStdString(line->name.empty() ? line->channel : line->name),
                             pacing.actual ? major(*pacing.actual) : 0, major(line->planned),
                             m_colors.of(line->channel)});
            if (pacing.daysTotal > 0)
                passed = std::max(passed, double(pacing.daysPassed) / pacing.daysTotal);
        }
    m_pacingCard->setHeading(tr("Budget pacing"),
                             overview.plan ? timePassedText(overview.plan->plan.days, context().today(), passed)
                                     + u" · "_s + QString::fromStdString(overview.plan->plan.name)
                                           : QString());
    m_pacing->setLines(std::move(lines), passed, moneyFormat(QString::fromStdString(overview.currency)));
}

void register_overview_page(PageRegistry &registry)
{
    registry.add({u"overview"_s, "", u"layout-dashboard"_s, QT_TRANSLATE_NOOP("Page", "Overview"), 10,
                  [](ShellContext &context) { return new OverviewPage(context); }});
}

} // namespace panorama::ui
