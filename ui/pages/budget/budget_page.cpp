// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/budget_page.h"

#include "planning/rebalance.h"
#include "services/channel_order.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/pacing_chart.h"
#include "ui/pages/budget/plan_row.h"
#include "ui/shell/document_bar.h"
#include "ui/shell/page_registry.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

BudgetPage::BudgetPage(ShellContext &context)
    : Page(context),
      m_keeper(new DraftKeeper(context, services::planDocument, this)),
      m_bar(new DocumentBar(context, *m_keeper)),
      m_total(new QLineEdit),
      m_totalLabel(makeLabel({}, u"field"_s)),
      m_rest(makeLabel({}, u"secondary"_s)),
      m_days(makeLabel({}, u"muted"_s)),
      m_split(new Card),
      m_rows(new QVBoxLayout),
      m_pacingChart(new PacingChart),
      m_columns(new ColumnChart)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    createHead(column);
    createCards(column);
    m_state = new StateStack(content, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this, &BudgetPage::runPrimary);
    connect(m_state, &StateStack::retryRequested, this, &BudgetPage::refresh);
}

void BudgetPage::createHead(QVBoxLayout *column)
{
    m_total->setObjectName(u"budget.total"_s);
    m_total->setAlignment(Qt::AlignRight);
    m_total->setFixedWidth(190);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_bar);
    row->addWidget(m_days);
    row->addStretch();
    row->addWidget(m_rest);
    row->addWidget(m_totalLabel);
    row->addWidget(m_total);
    column->addLayout(row);
    connect(m_bar, &DocumentBar::openRequested, this, &BudgetPage::open);
    connect(m_keeper, &DraftKeeper::historyChanged, this, &BudgetPage::historyChanged);
    connect(m_keeper, &DraftKeeper::saved, this, &BudgetPage::loadPacing);
    connect(m_total, &QLineEdit::editingFinished, this, &BudgetPage::takeTotal);
}

void BudgetPage::createCards(QVBoxLayout *column)
{
    auto *heads = new QHBoxLayout;
    heads->setContentsMargins(20, 0, 42, 0); // the lock of a line and its gap
    heads->setSpacing(12);
    constexpr int widths[] = {0, 148, 56, 120};
    for (int i = 0; i < 4; ++i) {
        m_headings[i] = makeLabel({}, u"muted"_s);
        if (widths[i]) {
            m_headings[i]->setFixedWidth(widths[i]);
            m_headings[i]->setAlignment(Qt::AlignRight);
        }
        heads->addWidget(m_headings[i], i == 0);
    }
    m_rows->setSpacing(2);
    m_split->body()->addLayout(heads);
    m_split->body()->addLayout(m_rows);
    column->addWidget(m_split);
    m_pacingCard = new ChartCard({}, {}, m_pacingChart);
    m_columnsCard = new ChartCard({}, {}, m_columns);
    m_pacingChart->setMinimumHeight(280);
    m_columns->setMinimumHeight(280);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_columnsCard, 3);
    row->addWidget(m_pacingCard, 2);
    column->addLayout(row, 1);
}

void BudgetPage::retranslate()
{
    m_total->setAccessibleName(tr("Total of the plan"));
    m_split->setTitle(tr("Split over channels"));
    m_split->setSubtitle(tr("move one, the free ones share the difference"));
    m_headings[0]->setText(tr("Channel"));
    m_headings[2]->setText(tr("Share"));
    m_headings[3]->setText(tr("Spent so far"));
    for (PlanRow *line : m_lines)
        line->retranslate();
    if (m_keeper->document())
        showPlan();
}

PageTools BudgetPage::tools() const
{
    return {false, tr("New plan"), u"plus"_s, workspace() != nullptr};
}

PageHistory BudgetPage::history() const
{
    return m_keeper->history();
}

void BudgetPage::open(const QString &argument)
{
    m_keeper->want(argument);
    refresh();
}

void BudgetPage::refresh()
{
    if (!workspace())
        return showNoWorkspace(*m_state, u"wallet"_s);
    if (m_keeper->isBusy())
        return;
    const services::WorkspacePtr open = workspace();
    const Instant now = context().clock.now();
    m_load = load<Loaded>(
        {},
        [open, now, read = m_keeper->reader()](const Job &) -> Result<Loaded> {
            Loaded loaded;
            TRY(const auto active, services::activePlan(*open, open->settings().zone.dateOf(now)));
            TRY(loaded.documents, read(*open, active ? active->id : std::string()));
            TRY(loaded.channels, services::channelOrder(*open));
            for (const services::Document &plan : loaded.documents.documents)
                if (plan.id == loaded.documents.id) {
                    TRY(const BudgetPlan parsed, parseBudgetPlan(plan.body));
                    TRY(loaded.pacing, services::planPacing(*open, parsed, now));
                }
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return m_state->showError(loaded.error());
            take(std::move(*loaded));
        });
}

void BudgetPage::take(Loaded loaded)
{
    m_keeper->take(std::move(loaded.documents));
    m_bar->showDocuments();
    m_colors.learn(loaded.channels);
    m_pacing = std::move(loaded.pacing);
    if (!m_keeper->document())
        return m_state->showEmpty({u"wallet"_s,
                                   tr("No budget is planned yet"),
                                   tr("Split a total over your channels; the sum always holds to the cent."),
                                   tr("New plan"),
                                   {}});
    if (auto plan = parseBudgetPlan(*m_keeper->document()))
        m_plan = std::move(*plan);
    else
        return m_state->showError(plan.error());
    setAsOf(context().clock.now());
    showPlan();
    m_state->showContent();
}

void BudgetPage::showPlan()
{
    const BudgetPlan &plan = m_plan;
    const QString currency = QString::fromStdString(plan.currency);
    const auto money = [&](Minor amount) { return Money {microsOfMinor(amount, plan.currency), plan.currency}; };
    m_totalLabel->setText(tr("Total") + u" · "_s + currency);
    m_headings[1]->setText(tr("Planned") + u" · "_s + currency);
    m_total->setText(groupedAmount(plan.total, currency));
    m_days->setText(rangeText(qdate(plan.days.from), qdate({plan.days.to.days - 1}))
                    + (plan.status == "approved" ? u" · "_s + tr("approved") : QString()));
    m_rest->setText(plan.unallocated() ? tr("Not allocated: %1").arg(fullMoney(money(plan.unallocated())))
                                       : tr("Allocated to the cent"));
    showRows(plan);
    showCharts(plan);
}

void BudgetPage::edit(const std::string &text, const std::function<BudgetPlan(const BudgetPlan &)> &change,
                      const std::string &gesture)
{
    if (!m_keeper->document())
        return;
    m_plan = change(m_plan);
    m_keeper->edit(text, toJson(m_plan), gesture);
    showPlan();
}

void BudgetPage::loadPacing()
{
    const services::WorkspacePtr open = workspace();
    const Instant now = context().clock.now();
    m_loadPacing = load<services::PlanPacing>(
        {}, [open, plan = m_plan, now](const Job &) { return services::planPacing(*open, plan, now); },
        [this](Result<services::PlanPacing> pacing) {
            if (!pacing)
                return;
            m_pacing = std::move(*pacing);
            showPlan();
        });
}

void BudgetPage::takeTotal()
{
    const BudgetPlan &plan = m_plan;
    const std::optional<Minor> total = !m_keeper->document()
        ? std::nullopt
        : parseMinor(m_total->text().remove(u',').trimmed().toStdString(), plan.currency);
    setStyleProperty(m_total, "invalid", !total);
    if (!total || *total == plan.total)
        return;
    const Result<BudgetPlan> changed = planning::withTotal(plan, *total);
    if (!changed)
        return Q_EMIT context().toastRequested(errorText(changed.error()));
    edit("set the total", [&](const BudgetPlan &) { return *changed; });
}

BudgetPlan BudgetPage::freshPlan() const
{
    BudgetPlan plan;
    const QDate today = qdate(context().today());
    const int quarter = (today.month() - 1) / 3;
    const QDate first(today.year(), quarter * 3 + 1, 1);
    plan.name = tr("Plan %1 Q%2").arg(today.year()).arg(quarter + 1).toStdString();
    plan.currency = workspace()->settings().currency;
    plan.days = {coreDate(first), coreDate(first.addMonths(3))};
    plan.total = *parseMinor("1000000", plan.currency);
    return plan;
}

void BudgetPage::runPrimary()
{
    if (!workspace())
        return;
    m_create = load<BudgetPlan>(
        {},
        [open = workspace(), plan = freshPlan()](const Job &) mutable -> Result<BudgetPlan> {
            TRY(std::vector<std::string> channels, services::channelOrder(*open));
            channels.resize(std::min<std::size_t>(channels.size(), 8));
            if (channels.empty())
                channels = {"online", "offline"};
            const std::vector<Minor> parts =
                planning::splitExactly(plan.total, std::vector<double>(channels.size(), 1));
            for (std::size_t i = 0; i < channels.size(); ++i) {
                PlanLine line;
                line.id = "l" + std::to_string(i + 1);
                line.channel = channels[i];
                line.flight = plan.days;
                line.planned = parts[i];
                plan.lines.push_back(std::move(line));
            }
            return plan;
        },
        [this](Result<BudgetPlan> plan) {
            if (!plan)
                return Q_EMIT context().toastRequested(errorText(plan.error()));
            m_bar->create(toJson(*plan));
        });
}

void BudgetPage::stepHistory(bool redo)
{
    if (!m_keeper->step(redo))
        return;
    if (auto plan = parseBudgetPlan(*m_keeper->document()))
        m_plan = std::move(*plan);
    showPlan();
}

void register_budget_page(PageRegistry &registry)
{
    registry.add({u"budget"_s, QT_TRANSLATE_NOOP("Page", "Planning"), u"wallet"_s, QT_TRANSLATE_NOOP("Page", "Budget"),
                  70, [](ShellContext &context) { return new BudgetPage(context); }});
}

} // namespace panorama::ui
