// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnel_view.h"

#include "services/journey_service.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/funnel_chart.h"
#include "ui/pages/funnels/step_row.h"
#include "ui/rules/known_names.h"
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

FunnelView::FunnelView(ShellContext &context)
    : JourneyView(context),
      m_steps(new StepRow),
      m_window(new QSpinBox),
      m_view(new Segmented),
      m_breakdown(new QComboBox),
      m_compare(new QComboBox),
      m_chart(new FunnelChart),
      m_reasons(new BarList),
      m_reached(makeButton({}, u"users"_s)),
      m_lost(makeButton({}, u"users"_s)),
      m_partsCard(new Card),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    auto *controls = new QWidget;
    auto *row = new FlowLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    createControls(row);
    column->addWidget(m_steps);
    column->addWidget(controls);
    createCards(column);
    connect(m_steps, &StepRow::edited, this,
            [this](const Json &steps, const char *text) { set("steps", steps, text); });
    connect(m_chart, &ChartWidget::markActivated, this, &FunnelView::showMark);
    connect(m_reached, &QPushButton::clicked, this, [this] { makeSegment(false); });
    connect(m_lost, &QPushButton::clicked, this, [this] { makeSegment(true); });
    connect(m_window, &QSpinBox::valueChanged, this,
            [this](int days) { set("window_days", days, "change the window"); });
    connect(m_view, &Segmented::chosen, this,
            [this](const QString &view) { set("view", view.toStdString(), "change the view"); });
    connect(m_breakdown, &QComboBox::activated, this, [this](int index) {
        const QString by = m_breakdown->itemData(index).toString();
        set("breakdown", by.isEmpty() ? Json() : Json(by.toStdString()), "change the breakdown");
    });
    connect(m_compare, &QComboBox::activated, this, [this] { reload(); });
}

void FunnelView::createControls(QLayout *row)
{
    m_window->setObjectName(u"funnels.window"_s);
    m_window->setRange(0, 3650);
    m_view->addChoice(u"cohort"_s, {});
    m_view->addChoice(u"period"_s, {});
    m_breakdown->setObjectName(u"funnels.breakdown"_s);
    m_breakdown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_breakdown->setMaximumWidth(240);
    m_compare->setObjectName(u"funnels.compare"_s);
    m_compare->addItems({QString(), QString(), QString()});
    for (QWidget *widget : std::initializer_list<QWidget *> {m_window, m_view, m_breakdown, m_compare})
        row->addWidget(widget);
}

void FunnelView::createCards(QLayout *column)
{
    m_chartCard = new ChartCard({}, {}, m_chart);
    m_reasonsCard = new ChartCard({}, {}, m_reasons);
    m_chart->setMinimumHeight(300);
    m_reached->setObjectName(u"funnels.segmentReached"_s);
    m_lost->setObjectName(u"funnels.segmentLost"_s);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_lost);
    buttons->addWidget(m_reached);
    m_reasonsCard->body()->addLayout(buttons);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(240);
    m_partsCard->body()->addWidget(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_chartCard, 17);
    row->addWidget(m_reasonsCard, 10);
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
    m_compare->setAccessibleName(tr("Comparison"));
    m_compare->setItemText(0, tr("No comparison"));
    m_compare->setItemText(1, tr("against the period before"));
    m_compare->setItemText(2, tr("against the year before"));
    m_chart->setMessage(tr("Nobody took the first step in this period."));
    m_reasons->setMessage(tr("Nobody was lost at this stage."));
    if (m_answer)
        show();
}

void FunnelView::fillBreakdowns(const QStringList &attributes)
{
    m_breakdown->clear();
    m_breakdown->addItem(tr("No breakdown"), QString());
    m_breakdown->addItem(tr("by first-touch channel"), u"first_touch_channel"_s);
    m_breakdown->addItem(tr("by channel of the first step"), u"channel"_s);
    m_breakdown->addItem(tr("by campaign of the first step"), u"campaign"_s);
    for (const QString &attribute : attributes)
        m_breakdown->addItem(tr("by %1").arg(knownName(attribute)), u"attribute:"_s + attribute);
    const Json *breakdown = m_document.find("breakdown");
    QString by = breakdown && breakdown->isString() ? QString::fromStdString(breakdown->text()) : QString();
    if (m_breakdown->findData(by) < 0)
        by = u"attribute:"_s + by;
    m_breakdown->setCurrentIndex(std::max(0, m_breakdown->findData(by)));
}

void FunnelView::showDocument(const Json &document, const VocabularyPtr &words, const QStringList &breakdowns)
{
    m_document = document;
    const QSignalBlocker blocker(m_window);
    const Json *window = document.find("window_days"), *view = document.find("view"), *steps = document.find("steps");
    m_window->setValue(window ? int(window->toDouble()) : 30);
    m_view->setCurrent(view && view->isString() ? QString::fromStdString(view->text()) : u"cohort"_s);
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
    m_chart->setLoading(!m_answer);
    const int compare = m_compare->currentIndex();
    m_load = load<AnswerPtr>(
        [subject = subject(), compare](const Job &job) -> Result<AnswerPtr> {
            auto answer = std::make_shared<Answer>();
            TRY(const FunnelSpec spec, parseFunnelSpec(subject.document));
            TRY(answer->now, services::runFunnel({*subject.workspace, subject.asOf, job}, spec));
            if (compare > 0) {
                Json earlier = subject.document;
                const auto day = [&](const char *key) {
                    const Json *value = earlier.find(key);
                    return value ? QDate::fromString(QString::fromStdString(value->text()).left(10), Qt::ISODate)
                                 : QDate();
                };
                const QDate from = day("from"), to = day("to");
                const qint64 back = compare == 1 ? from.daysTo(to) : from.addYears(-1).daysTo(from);
                earlier.set("from", from.addDays(-back).toString(Qt::ISODate).toStdString());
                earlier.set("to", to.addDays(-back).toString(Qt::ISODate).toStdString());
                TRY(const FunnelSpec before, parseFunnelSpec(earlier));
                TRY(answer->before, services::runFunnel({*subject.workspace, subject.asOf, job}, before));
            }
            return AnswerPtr(std::move(answer));
        },
        [this](Result<AnswerPtr> answer) {
            m_chart->setLoading(false);
            if (!answer) {
                m_answer = nullptr;
                m_chart->setStages({});
                return m_chart->setMessage(errorText(answer.error()));
            }
            m_answer = std::move(*answer);
            show();
        });
}

void FunnelView::show()
{
    const auto &steps = m_answer->now.steps;
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
    showReasons();
    if (m_answer->before)
        showComparison();
    else
        showParts();
}

} // namespace panorama::ui
