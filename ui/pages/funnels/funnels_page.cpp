// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnels_page.h"

#include "columns/snapshot.h"
#include "services/journey_service.h"
#include "services/snapshot_service.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/funnel_chart.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/step_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

services::DocumentStep stepOf(const Json &document)
{
    const Json *name = document.find("name");
    return {{}, name && name->isString() ? name->text() : "", document};
}

QString dayOf(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

FunnelsPage::FunnelsPage(ShellContext &context)
    : Page(context),
      m_choice(new QComboBox),
      m_breakdown(new QComboBox),
      m_window(new QSpinBox),
      m_view(new Segmented),
      m_steps(new QWidget),
      m_stepFlow(new FlowLayout(m_steps)),
      m_chart(new FunnelChart),
      m_reasons(new BarList),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    auto *content = new QWidget;
    new QVBoxLayout(content);
    content->layout()->setContentsMargins(0, 0, 0, 0);
    content->layout()->setSpacing(16);
    createHead(content);
    createCards(content);
    m_state = new StateStack(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(500);
    connectControls();
}

void FunnelsPage::createHead(QWidget *content)
{
    m_choice->setObjectName(u"funnels.choice"_s);
    m_breakdown->setObjectName(u"funnels.breakdown"_s);
    m_window->setObjectName(u"funnels.window"_s);
    m_choice->setMinimumWidth(200);
    m_window->setRange(0, 3650);
    m_view->addChoice(u"cohort"_s, {});
    m_view->addChoice(u"period"_s, {});
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_choice);
    row->addWidget(m_window);
    row->addWidget(m_view);
    row->addWidget(m_breakdown);
    row->addStretch();
    static_cast<QVBoxLayout *>(content->layout())->addLayout(row);
    static_cast<QVBoxLayout *>(content->layout())->addWidget(m_steps);
}

void FunnelsPage::createCards(QWidget *content)
{
    m_chartCard = new ChartCard({}, {}, m_chart);
    m_reasonsCard = new ChartCard({}, {}, m_reasons);
    m_partsCard = new Card;
    m_chart->setMinimumHeight(360);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(220);
    m_partsCard->body()->addWidget(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_chartCard, 17);
    row->addWidget(m_reasonsCard, 10);
    static_cast<QVBoxLayout *>(content->layout())->addLayout(row, 1);
    static_cast<QVBoxLayout *>(content->layout())->addWidget(m_partsCard);
}

void FunnelsPage::connectControls()
{
    connect(m_choice, &QComboBox::activated, this, [this](int index) { open(m_choice->itemData(index).toString()); });
    connect(m_window, &QSpinBox::valueChanged, this, [this](int days) {
        edit("change the window", [days](Json &document) { document.set("window_days", days); });
    });
    connect(m_view, &Segmented::chosen, this, [this](const QString &view) {
        edit("change the view", [&](Json &document) { document.set("view", view.toStdString()); });
    });
    connect(m_breakdown, &QComboBox::activated, this, [this](int index) {
        const QString by = m_breakdown->itemData(index).toString();
        edit("change the breakdown",
             [&](Json &document) { document.set("breakdown", by.isEmpty() ? Json() : Json(by.toStdString())); });
    });
    connect(m_chart, &ChartWidget::markActivated, this, &FunnelsPage::showReasons);
    connect(&m_saveSoon, &QTimer::timeout, this, &FunnelsPage::save);
    connect(m_state, &StateStack::actionRequested, this, &FunnelsPage::runPrimary);
    connect(m_state, &StateStack::retryRequested, this, &FunnelsPage::refresh);
}

void FunnelsPage::retranslate()
{
    m_choice->setAccessibleName(tr("Funnel"));
    m_breakdown->setAccessibleName(tr("Breakdown"));
    m_window->setAccessibleName(tr("Conversion window"));
    m_window->setPrefix(tr("within "));
    m_window->setSuffix(tr(" days"));
    m_view->setChoiceText(u"cohort"_s, tr("Cohort"));
    m_view->setChoiceText(u"period"_s, tr("Period"));
    m_chart->setMessage(tr("Nobody took the first step in this period."));
    m_reasons->setMessage(tr("Nobody was lost at this stage."));
    m_partsCard->setTitle(tr("Breakdown"));
    if (!m_id.empty())
        showDocument();
}

PageTools FunnelsPage::tools() const
{
    return {true, tr("New funnel"), u"plus"_s, workspace() != nullptr};
}

PageHistory FunnelsPage::history() const
{
    if (m_id.empty())
        return {};
    return {stepText(m_draft.undoText()), stepText(m_draft.redoText())};
}

void FunnelsPage::open(const QString &argument)
{
    m_wanted = argument;
    refresh();
}

void FunnelsPage::refresh()
{
    if (!workspace())
        return m_state->showEmpty(
            {u"funnel"_s, tr("No workspace is open"), tr("Open a workspace or start with the sample brand."), {}, {}});
    if (m_save.isRunning() || (!m_id.empty() && m_draft.hasUnsaved()))
        return;
    const services::WorkspacePtr open = workspace();
    m_load = load<Loaded>(
        {},
        [open, wanted = m_wanted.isEmpty() ? m_id : m_wanted.toStdString()](const Job &job) -> Result<Loaded> {
            Loaded loaded;
            TRY(loaded.funnels, services::listDocuments(*open, "funnel"));
            TRY(const columns::SnapshotPtr snapshot, services::currentSnapshot(*open, job));
            for (const std::string &event : snapshot->events.typeNames)
                loaded.events << QString::fromStdString(event);
            for (const columns::AttributeColumn &attribute : snapshot->attributes)
                if (attribute.dictionary.size() <= 400)
                    loaded.breakdowns << QString::fromStdString(attribute.name);
            for (const services::Document &funnel : loaded.funnels)
                if (funnel.id == wanted)
                    loaded.id = funnel.id;
            if (loaded.id.empty() && !loaded.funnels.empty())
                loaded.id = loaded.funnels.front().id;
            if (!loaded.id.empty()) {
                TRY(loaded.history, services::documentHistory(*open, loaded.id));
            }
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return m_state->showError(loaded.error());
            take(std::move(*loaded));
        });
}

void FunnelsPage::take(Loaded loaded)
{
    m_funnels = std::move(loaded.funnels);
    m_id = loaded.id;
    m_wanted.clear();
    m_events = loaded.events;
    m_breakdowns = loaded.breakdowns;
    if (m_id.empty())
        return m_state->showEmpty({u"funnel"_s,
                                   tr("No funnel yet"),
                                   tr("Put the steps of the journey in order and see where people are lost, and why."),
                                   tr("New funnel"),
                                   {}});
    std::vector<services::Draft<Json>::Step> steps;
    for (const services::DocumentStep &step : loaded.history.steps)
        steps.push_back({step.text, step.body});
    if (loaded.history.position > 0)
        m_draft = services::Draft<Json>(std::move(steps), loaded.history.position);
    m_choice->clear();
    for (const services::Document &funnel : m_funnels)
        m_choice->addItem(QString::fromStdString(funnel.name), QString::fromStdString(funnel.id));
    m_choice->setCurrentIndex(m_choice->findData(QString::fromStdString(m_id)));
    m_state->showContent();
    showDocument();
}

void FunnelsPage::showDocument()
{
    const Json &document = m_draft.value();
    const QSignalBlocker windowBlocker(m_window);
    const Json *window = document.find("window_days"), *view = document.find("view"),
               *breakdown = document.find("breakdown");
    m_window->setValue(window ? int(window->toDouble()) : 30);
    m_view->setCurrent(view && view->isString() ? QString::fromStdString(view->text()) : u"cohort"_s);
    m_breakdown->clear();
    m_breakdown->addItem(tr("No breakdown"), QString());
    m_breakdown->addItem(tr("by first-touch channel"), u"first_touch_channel"_s);
    m_breakdown->addItem(tr("by channel of the first step"), u"channel"_s);
    m_breakdown->addItem(tr("by campaign of the first step"), u"campaign"_s);
    for (const QString &attribute : m_breakdowns)
        m_breakdown->addItem(tr("by %1").arg(attribute), u"attribute:"_s + attribute);
    QString by = breakdown && breakdown->isString() ? QString::fromStdString(breakdown->text()) : QString();
    if (m_breakdown->findData(by) < 0)
        by = u"attribute:"_s + by;
    m_breakdown->setCurrentIndex(std::max(0, m_breakdown->findData(by)));
    showSteps();
    Q_EMIT historyChanged();
    run();
}

void FunnelsPage::edit(const std::string &text, const std::function<void(Json &)> &change)
{
    if (m_id.empty())
        return;
    m_draft.edit(text, [&](Json document) {
        change(document);
        return document;
    });
    showDocument();
    m_saveSoon.start();
}

void FunnelsPage::run()
{
    const services::WorkspacePtr open = workspace();
    Json document = m_draft.value();
    const DateRange days = context().period().days;
    document.set("from", dayOf(qdate(days.from)).toStdString());
    document.set("to", dayOf(qdate(days.to)).toStdString());
    m_chart->setLoading(!m_answer);
    m_run = load<Answer>(
        {},
        [open, document, now = context().clock.now()](const Job &job) -> Result<Answer> {
            TRY(const FunnelSpec spec, parseFunnelSpec(document));
            TRY(journeys::FunnelResult result, services::runFunnel({*open, now, job}, spec));
            return std::make_shared<const journeys::FunnelResult>(std::move(result));
        },
        [this](Result<Answer> answer) {
            m_chart->setLoading(false);
            if (!answer) {
                m_chart->setStages({});
                return m_chart->setMessage(errorText(answer.error()));
            }
            m_answer = std::move(*answer);
            show();
        });
}

void FunnelsPage::show()
{
    std::vector<FunnelStage> stages;
    for (const journeys::FunnelStep &step : m_answer->steps)
        stages.push_back(
            {QString::fromStdString(step.event), double(step.customers),
             step.medianSeconds ? tr("median %1").arg(durationText(qint64(*step.medianSeconds))) : QString()});
    const auto &steps = m_answer->steps;
    const QString total = steps.empty() || !steps.back().rateFromFirst
        ? QString()
        : tr("overall %1").arg(percentText(*steps.back().rateFromFirst));
    const DateRange days = context().period().days;
    m_chartCard->setHeading(m_choice->currentText(),
                            rangeText(qdate(days.from), qdate({days.to.days - 1}))
                                + (total.isEmpty() ? QString() : u" · "_s + total));
    m_chart->setStages(std::move(stages));
    setAsOf(m_answer->asOf);
    showReasons(std::min(m_stage, int(m_answer->steps.size()) - 1));
    showParts();
}

void FunnelsPage::save()
{
    if (m_save.isRunning() || m_id.empty() || !m_draft.hasUnsaved())
        return;
    const services::WorkspacePtr open = workspace();
    const store::DraftChange change = m_draft.takeUnsaved(stepOf);
    m_save = load<bool>(
        {},
        [open, id = m_id, change](const Job &job) -> Result<bool> {
            TRY_VOID(services::saveDraft(job, *open, id, change));
            return true;
        },
        [this, change](Result<bool> saved) {
            m_save = {};
            if (!saved)
                return Q_EMIT context().toastRequested(errorText(saved.error()));
            m_draft.markSaved(change);
            save();
        });
}

void FunnelsPage::runPrimary()
{
    if (!workspace())
        return;
    QString name = tr("New funnel");
    for (int n = 2; std::any_of(m_funnels.begin(), m_funnels.end(),
                                [&](const auto &known) { return QString::fromStdString(known.name) == name; });
         ++n)
        name = tr("New funnel %1").arg(n);
    Json steps = Json::array();
    for (const char *usual : {"visit", "lead", "order"})
        if (m_events.contains(QLatin1StringView(usual)))
            steps.append(Json::object({{"event", usual}}));
    if (steps.items().empty())
        steps.append(
            Json::object({{"event", m_events.isEmpty() ? std::string("order") : m_events.front().toStdString()}}));
    const DateRange days = context().period().days;
    const Json document = Json::object({{"format", "panorama.funnel/1"},
                                        {"name", name.toStdString()},
                                        {"steps", std::move(steps)},
                                        {"window_days", 30},
                                        {"from", dayOf(qdate(days.from)).toStdString()},
                                        {"to", dayOf(qdate(days.to)).toStdString()}});
    const services::WorkspacePtr open = workspace();
    m_save = load<std::string>(
        {},
        [open, document](const Job &job) -> Result<std::string> {
            services::DocumentStep step = stepOf(document);
            step.text = "create";
            TRY(const services::Document made, services::saveDocument(job, *open, "funnel", step));
            return made.id;
        },
        [this](Result<std::string> id) {
            m_save = {};
            if (!id)
                return Q_EMIT context().toastRequested(errorText(id.error()));
            this->open(QString::fromStdString(*id));
        });
}

void FunnelsPage::stepHistory(bool redo)
{
    if (m_id.empty() || !(redo ? m_draft.redo() : m_draft.undo()))
        return;
    showDocument();
    save();
}

void register_funnels_page(PageRegistry &registry)
{
    registry.add({u"funnels"_s, QT_TRANSLATE_NOOP("Page", "Analysis"), u"filter"_s,
                  QT_TRANSLATE_NOOP("Page", "Funnels"), 50,
                  [](ShellContext &context) { return new FunnelsPage(context); }});
}

} // namespace panorama::ui
