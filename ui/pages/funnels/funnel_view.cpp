// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnel_view.h"

#include "services/journey_service.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/funnel_chart.h"
#include "ui/pages/funnels/stage_card.h"
#include "ui/pages/funnels/step_row.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

FunnelView::FunnelView(ShellContext &context)
    : JourneyView(context),
      m_steps(new StepRow),
      m_window(new QSpinBox),
      m_view(new Segmented),
      m_order(new QComboBox),
      m_breakdown(new QComboBox),
      m_chart(new FunnelChart),
      m_stage(new StageCard(context)),
      m_partsCard(new Card),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    auto *controls = new QWidget;
    auto *row = new FlowLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    createControls(row);
    column->addWidget(m_steps);
    column->addWidget(controls);
    createCards(column);
    connectControls();
}

void FunnelView::connectControls()
{
    connect(m_steps, &StepRow::edited, this,
            [this](const Json &steps, const char *text) { set("steps", steps, text); });
    connect(m_chart, &ChartWidget::markActivated, this, &FunnelView::showStage);
    connect(m_table, &TableView::rowActivated, this, &FunnelView::showPart);
    connect(m_stage, &StageCard::segmentWanted, this, &FunnelView::segmentWanted);
    connect(m_window, &QSpinBox::valueChanged, this,
            [this](int days) { set("window_days", days, "change the window"); });
    connect(m_view, &Segmented::chosen, this,
            [this](const QString &view) { set("view", view.toStdString(), "change the view"); });
    connect(m_order, &QComboBox::activated, this,
            [this](int index) { set("order", m_order->itemData(index).toString().toStdString(), "change the order"); });
    connect(m_breakdown, &QComboBox::activated, this, [this](int index) {
        const QString by = m_breakdown->itemData(index).toString();
        set("breakdown", by.isEmpty() ? Json() : Json(by.toStdString()), "change the breakdown");
    });
}

void FunnelView::createControls(QLayout *row)
{
    m_window->setObjectName(u"funnels.window"_s);
    m_window->setRange(0, 3650);
    m_view->addChoice(u"cohort"_s, {});
    m_view->addChoice(u"period"_s, {});
    m_order->setObjectName(u"funnels.order"_s);
    for (const char *order : {"ordered", "strict", "any"})
        m_order->addItem(QString(), QString::fromLatin1(order));
    m_breakdown->setObjectName(u"funnels.breakdown"_s);
    for (QComboBox *box : {m_order, m_breakdown}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(240);
    }
    for (QWidget *widget : std::initializer_list<QWidget *> {m_window, m_view, m_order, m_breakdown})
        row->addWidget(widget);
}

void FunnelView::createCards(QLayout *column)
{
    m_chart->setObjectName(u"funnels.chart"_s);
    m_chart->setMinimumHeight(280);
    m_chartCard = new ChartCard({}, {}, m_chart);
    m_table->setObjectName(u"funnels.parts"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(240);
    m_partsCard->body()->addWidget(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_chartCard, 17);
    row->addWidget(m_stage, 11);
    static_cast<QVBoxLayout *>(column)->addLayout(row, 1);
    column->addWidget(m_partsCard);
    m_partsCard->hide();
}

void FunnelView::retranslate()
{
    m_breakdown->setAccessibleName(tr("Breakdown"));
    m_window->setAccessibleName(tr("Conversion window"));
    m_window->setPrefix(tr("within "));
    m_window->setSuffix(tr(" days"));
    m_window->setToolTip(tr("From the first step; every later step must come within this time."));
    m_view->setChoiceText(u"cohort"_s, tr("Cohort"));
    m_view->setChoiceText(u"period"_s, tr("Period"));
    m_view->setToolTip(tr("Cohort: who begins in the period, however late they go on. Period: everything within it."));
    m_order->setAccessibleName(tr("Order of the steps"));
    m_order->setItemText(0, tr("in this order"));
    m_order->setItemText(1, tr("directly one after another"));
    m_order->setItemText(2, tr("in any order"));
    m_stage->retranslate();
    if (!m_answer)
        return;
    showWarnings(m_answer->warnings);
    show();
}

void FunnelView::fillBreakdowns(const QStringList &attributes)
{
    Choices choices {{tr("No breakdown"), QString()},
                     {tr("by first-touch channel"), u"first_touch_channel"_s},
                     {tr("by channel of the first step"), u"channel"_s},
                     {tr("by campaign of the first step"), u"campaign"_s}};
    for (const QString &attribute : attributes)
        choices.emplace_back(tr("by %1").arg(knownName(attribute)), u"attribute:"_s + attribute);
    const Json *breakdown = m_document.find("breakdown");
    QString by = breakdown && breakdown->isString() ? QString::fromStdString(breakdown->text()) : QString();
    if (std::ranges::find(choices, by, &Choices::value_type::second) == choices.end())
        by = u"attribute:"_s + by;
    offerChoices(*m_breakdown, choices, by);
}

void FunnelView::showDocument(const Json &document, const VocabularyPtr &words, const QStringList &breakdowns)
{
    const Json *window = document.find("window_days"), *view = document.find("view"), *steps = document.find("steps"),
               *order = document.find("order");
    m_document = document;
    const QSignalBlocker blocker(m_window);
    m_window->setValue(window ? int(window->toDouble()) : 30);
    m_view->setCurrent(view && view->isString() ? QString::fromStdString(view->text()) : u"cohort"_s);
    m_order->setCurrentIndex(
        std::max(0, m_order->findData(order && order->isString() ? QString::fromStdString(order->text()) : QString())));
    m_steps->showSteps(steps ? *steps : Json::array(), words);
    fillBreakdowns(breakdowns);
}

void FunnelView::set(const char *member, Json value, const char *text)
{
    Json document = m_document;
    document.set(member, std::move(value));
    if (!(document == m_document))
        Q_EMIT edited(document, text);
}

void FunnelView::loadSubject()
{
    m_chart->setProperty("wanted", ++m_wanted);
    m_chart->setLoading(!m_answer);
    m_load = load<Answer>(
        [subject = subject()](const Job &job) -> Result<Answer> {
            TRY(const FunnelSpec spec, parseFunnelSpec(subject.document));
            TRY(auto result, services::runFunnel({*subject.workspace, subject.asOf, job}, spec));
            return std::make_shared<const journeys::FunnelResult>(std::move(result));
        },
        [this, generation = m_wanted](Result<Answer> answer) {
            m_chart->setLoading(false);
            m_chart->setProperty("generation", generation);
            showWarnings(answer ? (*answer)->warnings : std::vector<journeys::Warning>());
            if (!answer) {
                m_answer = nullptr;
                m_chart->setStages({});
                m_stage->showFunnel(subject(), nullptr);
                return m_chart->setMessage(errorText(answer.error()));
            }
            m_answer = std::move(*answer);
            show();
        });
}

void FunnelView::show()
{
    const auto &steps = m_answer->steps;
    std::vector<FunnelStage> stages;
    for (const journeys::FunnelStep &step : steps)
        stages.push_back(
            {knownName(step.event), double(step.customers),
             step.medianSeconds ? tr("median %1").arg(durationText(qint64(*step.medianSeconds))) : QString()});
    const QString total = steps.empty() || !steps.back().rateFromFirst
        ? QString()
        : u" · "_s + tr("overall %1").arg(percentText(*steps.back().rateFromFirst));
    const Json *name = m_document.find("name");
    m_chartCard->setHeading(name ? QString::fromStdString(name->text()) : QString(), spanText(m_document) + total);
    m_chart->setMessage(tr("Nobody took the first step in this period."));
    m_chart->setStages(steps.empty() || steps.front().customers == 0 ? std::vector<FunnelStage>() : std::move(stages));
    m_stage->showFunnel(subject(), m_answer);
    showParts();
}

// Marks are the stages, then the drops between them.
void FunnelView::showStage(int mark)
{
    const int stages = m_answer ? int(m_answer->steps.size()) : 0;
    m_stage->showStage(mark < stages ? mark : mark - stages);
}

void FunnelView::showParts()
{
    const journeys::FunnelResult &result = *m_answer;
    m_partsCard->setVisible(result.isBrokenDown);
    if (!result.isBrokenDown)
        return;
    m_partsCard->setTitle(tr("Breakdown"));
    m_partsCard->setSubtitle(tr("people at each step, and the share that got on"));
    std::vector<TableColumn> columns {{tr("Value"), TableColumn::Kind::Text}};
    for (const journeys::FunnelStep &step : result.steps)
        columns.push_back({knownName(step.event), TableColumn::Kind::Number, 116});
    columns.push_back({tr("Overall"), TableColumn::Kind::Number, 90});
    std::vector<TableRows::Row> rows;
    for (const journeys::FunnelPart &part : result.parts) {
        const QString value = part.value ? QString::fromStdString(part.value->text) : tr("(missing)");
        TableRows::Row row {value, {}};
        row.cells.emplace_back(value);
        for (const journeys::FunnelStep &step : part.steps)
            row.cells.emplace_back(
                fullNumber(double(step.customers))
                    + (step.rateFromPrevious ? u" · "_s + percentText(*step.rateFromPrevious) : QString()),
                double(step.customers));
        const auto overall = part.steps.empty() ? std::nullopt : part.steps.back().rateFromFirst;
        row.cells.emplace_back(overall ? percentText(*overall) : u"–"_s, overall.value_or(0));
        rows.push_back(std::move(row));
    }
    m_rows->setColumns(std::move(columns));
    m_rows->setRows(std::move(rows));
}

// Who of one value of the breakdown reached each step, and whom it lost.
void FunnelView::showPart(const QString &value)
{
    if (!m_answer)
        return;
    for (const journeys::FunnelPart &part : m_answer->parts) {
        if ((part.value ? QString::fromStdString(part.value->text) : tr("(missing)")) != value)
            continue;
        std::vector<Figure> figures;
        for (std::size_t step = 0; step < part.steps.size(); ++step) {
            const journeys::FunnelStep &figure = part.steps[step];
            const QString name = value + u" · "_s + knownName(figure.event);
            Json rule = Json::object({{"funnel", m_document},
                                      {"step", std::uint64_t(step + 1)},
                                      {"value", part.value ? exportedValue(*part.value) : Json()}});
            figures.push_back({name, rule, figure.customers});
            if (step + 1 == part.steps.size())
                break;
            rule.set("state", "lost");
            figures.push_back({tr("%1 · lost after it").arg(name), rule, figure.lost});
        }
        return offerPeople(m_table, {}, figures);
    }
}

} // namespace panorama::ui
