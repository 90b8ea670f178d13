// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/budget_page.h"

#include "planning/rebalance.h"
#include "services/channel_order.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/pacing_chart.h"
#include "ui/pages/budget/plan_row.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/step_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/state_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

BudgetPage::BudgetPage(ShellContext &context)
    : Page(context),
      m_choice(new QComboBox),
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
    m_choice->setObjectName(u"budget.plan"_s);
    m_choice->setMinimumWidth(240);
    m_total->setObjectName(u"budget.total"_s);
    m_total->setAlignment(Qt::AlignRight);
    m_total->setFixedWidth(190);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_choice);
    row->addWidget(m_days);
    row->addStretch();
    row->addWidget(m_rest);
    row->addWidget(m_totalLabel);
    row->addWidget(m_total);
    column->addLayout(row);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { open(m_choice->itemData(index).toString()); });
    connect(m_total, &QLineEdit::editingFinished, this, &BudgetPage::takeTotal);
}

void BudgetPage::createCards(QVBoxLayout *column)
{
    auto *heads = new QHBoxLayout;
    heads->setContentsMargins(20, 0, 48, 0);
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
    m_totalLabel->setText(tr("Total"));
    m_total->setAccessibleName(tr("Total of the plan"));
    m_choice->setAccessibleName(tr("Plan"));
    m_split->setTitle(tr("Split over channels"));
    m_split->setSubtitle(tr("move one, the free ones share the difference"));
    m_headings[0]->setText(tr("Channel"));
    m_headings[1]->setText(tr("Planned"));
    m_headings[2]->setText(tr("Share"));
    m_headings[3]->setText(tr("Spent so far"));
    for (PlanRow *line : m_lines)
        line->retranslate();
    if (!m_id.empty())
        showPlan();
}

PageTools BudgetPage::tools() const
{
    return {false, tr("New plan"), u"plus"_s, workspace() != nullptr};
}

PageHistory BudgetPage::history() const
{
    if (m_id.empty())
        return {};
    return {stepText(m_draft.undoText()), stepText(m_draft.redoText())};
}

void BudgetPage::open(const QString &argument)
{
    m_wanted = argument;
    refresh();
}

void BudgetPage::refresh()
{
    if (!workspace())
        return m_state->showEmpty(
            {u"wallet"_s, tr("No workspace is open"), tr("Open a workspace or start with the sample brand."), {}, {}});
    if (m_save.isRunning() || m_draft.hasUnsaved())
        return;
    const services::WorkspacePtr open = workspace();
    const std::string wanted = m_wanted.isEmpty() ? m_id : m_wanted.toStdString();
    const Instant now = context().clock.now();
    m_load = load<Loaded>(
        {},
        [open, wanted, now](const Job &) -> Result<Loaded> {
            Loaded loaded;
            TRY(loaded.plans, services::listPlans(*open));
            TRY(loaded.channels, services::channelOrder(*open));
            TRY(const auto active, services::activePlan(*open, open->settings().zone.dateOf(now)));
            for (const services::StoredPlan &plan : loaded.plans)
                if (plan.id == wanted || (loaded.id.empty() && active && plan.id == active->id))
                    loaded.id = plan.id;
            if (loaded.id.empty() && !loaded.plans.empty())
                loaded.id = loaded.plans.front().id;
            for (const services::StoredPlan &plan : loaded.plans)
                if (plan.id == loaded.id) {
                    TRY(loaded.history, services::documentHistory(*open, loaded.id));
                    TRY(loaded.pacing, services::planPacing(*open, plan.plan, now));
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
    m_plans = std::move(loaded.plans);
    m_id = loaded.id;
    m_wanted.clear();
    m_colors.learn(loaded.channels);
    m_pacing = std::move(loaded.pacing);
    if (m_id.empty()) {
        Q_EMIT historyChanged();
        return m_state->showEmpty({u"wallet"_s,
                                   tr("No budget is planned yet"),
                                   tr("Split a total over your channels; the sum always holds to the cent."),
                                   tr("New plan"),
                                   {}});
    }
    std::vector<services::Draft<BudgetPlan>::Step> steps;
    for (const services::DocumentStep &step : loaded.history.steps)
        if (auto plan = parseBudgetPlan(step.body))
            steps.push_back({step.text, std::move(*plan)});
    if (steps.size() == loaded.history.steps.size() && loaded.history.position > 0)
        m_draft = services::Draft<BudgetPlan>(std::move(steps), loaded.history.position);
    m_choice->clear();
    for (const services::StoredPlan &plan : m_plans)
        m_choice->addItem(QString::fromStdString(plan.plan.name), QString::fromStdString(plan.id));
    m_choice->setCurrentIndex(m_choice->findData(QString::fromStdString(m_id)));
    setAsOf(context().clock.now());
    showPlan();
    m_state->showContent();
}

void BudgetPage::showPlan()
{
    const BudgetPlan &plan = m_draft.value();
    const QString currency = QString::fromStdString(plan.currency);
    const auto money = [&](Minor amount) { return Money {microsOfMinor(amount, plan.currency), plan.currency}; };
    m_total->setText(groupedAmount(plan.total, currency));
    m_days->setText(rangeText(qdate(plan.days.from), qdate({plan.days.to.days - 1}))
                    + (plan.status == "approved" ? u" · "_s + tr("approved") : QString()));
    m_rest->setText(plan.unallocated() ? tr("Not allocated: %1").arg(fullMoney(money(plan.unallocated())))
                                       : tr("Allocated to the cent"));
    showRows(plan);
    showCharts(plan);
    Q_EMIT historyChanged();
}

void BudgetPage::edit(const std::string &text, const std::function<BudgetPlan(const BudgetPlan &)> &change,
                      const std::string &gesture)
{
    if (m_id.empty())
        return;
    m_draft.edit(text, change, gesture);
    showPlan();
    if (gesture.empty())
        save();
}

// One write at a time; what was edited meanwhile is written after it.
void BudgetPage::save()
{
    if (m_save.isRunning() || !m_draft.hasUnsaved())
        return;
    const services::WorkspacePtr open = workspace();
    const store::DraftChange change = m_draft.takeUnsaved(services::planStep);
    m_save = load<bool>(
        {},
        [open, id = m_id, change](const Job &job) -> Result<bool> {
            TRY_VOID(services::saveDraft(job, *open, id, change));
            return true;
        },
        [this, change](Result<bool> saved) {
            if (!saved)
                return Q_EMIT context().toastRequested(errorText(saved.error()));
            m_draft.markSaved(change);
            m_save = {};
            save();
            loadPacing();
        });
}

void BudgetPage::loadPacing()
{
    const services::WorkspacePtr open = workspace();
    const Instant now = context().clock.now();
    m_loadPacing = load<services::PlanPacing>(
        {}, [open, plan = m_draft.value(), now](const Job &) { return services::planPacing(*open, plan, now); },
        [this](Result<services::PlanPacing> pacing) {
            if (!pacing)
                return;
            m_pacing = std::move(*pacing);
            showPlan();
        });
}

void BudgetPage::takeTotal()
{
    const BudgetPlan &plan = m_draft.value();
    const std::optional<Minor> total =
        m_id.empty() ? std::nullopt : parseMinor(m_total->text().remove(u',').trimmed().toStdString(), plan.currency);
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
    for (int n = 2;
         std::any_of(m_plans.begin(), m_plans.end(), [&](const auto &known) { return known.plan.name == plan.name; });
         ++n)
        plan.name = tr("Plan %1 Q%2 (%3)").arg(today.year()).arg(quarter + 1).arg(n).toStdString();
    plan.currency = workspace()->settings().currency;
    plan.days = {coreDate(first), coreDate(first.addMonths(3))};
    plan.total = *parseMinor("1000000", plan.currency);
    return plan;
}

void BudgetPage::runPrimary()
{
    if (!workspace())
        return;
    const services::WorkspacePtr open = workspace();
    m_save = load<std::string>(
        {},
        [open, plan = freshPlan()](const Job &job) mutable -> Result<std::string> {
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
            TRY(const services::StoredPlan stored, services::savePlan(job, *open, plan, "create"));
            return stored.id;
        },
        [this](Result<std::string> id) {
            m_save = {};
            if (!id)
                return Q_EMIT context().toastRequested(errorText(id.error()));
            this->open(QString::fromStdString(*id));
        });
}

void BudgetPage::stepHistory(bool redo)
{
    if (m_id.empty() || !(redo ? m_draft.redo() : m_draft.undo()))
        return;
    showPlan();
    save();
}

void register_budget_page(PageRegistry &registry)
{
    registry.add({u"budget"_s, QT_TRANSLATE_NOOP("Page", "Planning"), u"wallet"_s, QT_TRANSLATE_NOOP("Page", "Budget"),
                  70, [](ShellContext &context) { return new BudgetPage(context); }});
}

} // namespace panorama::ui
