// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/retention_view.h"

#include "services/journey_service.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/heat_map.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostCohorts = 26, mostPeriods = 14;
}

RetentionView::RetentionView(ShellContext &context)
    : JourneyView(context),
      m_startLabel(makeLabel({}, u"secondary"_s)),
      m_returnLabel(makeLabel({}, u"secondary"_s)),
      m_period(new Segmented),
      m_mode(new Segmented),
      m_chart(new HeatMap)
{
    auto *controls = new QWidget;
    auto *row = new FlowLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    const auto words = [this] { return subject().words; };
    row->addWidget(m_startLabel);
    m_start = addEventChoice(row, words, u"retention.start"_s, false);
    row->addWidget(m_returnLabel);
    m_return = addEventChoice(row, words, u"retention.return"_s, false);
    for (const QString &id : {u"day"_s, u"week"_s, u"month"_s})
        m_period->addChoice(id, {});
    m_period->setCurrent(u"week"_s);
    row->addWidget(m_period);
    m_mode->addChoice(u"classic"_s, {});
    m_mode->addChoice(u"rolling"_s, {});
    m_mode->setCurrent(u"classic"_s);
    m_mode->setObjectName(u"retention.mode"_s);
    row->addWidget(m_mode);
    m_card = new ChartCard({}, {}, m_chart);
    m_chart->setMinimumHeight(340);
    m_chart->setObjectName(u"retention.chart"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(controls);
    column->addWidget(m_card, 1);
    connect(m_start, &ChoiceButton::chosenChanged, this, [this] { reload(); });
    connect(m_return, &ChoiceButton::chosenChanged, this, [this] { reload(); });
    connect(m_period, &Segmented::chosen, this, [this] { reload(); });
    connect(m_mode, &Segmented::chosen, this, [this] { reload(); });
    connect(m_chart, &ChartWidget::markActivated, this, &RetentionView::showCell);
}

void RetentionView::retranslate()
{
    m_startLabel->setText(tr("First"));
    m_returnLabel->setText(tr("comes back for"));
    m_period->setChoiceText(u"day"_s, tr("Days"));
    m_period->setChoiceText(u"week"_s, tr("Weeks"));
    m_period->setChoiceText(u"month"_s, tr("Months"));
    m_mode->setChoiceText(u"classic"_s, tr("Classic"));
    m_mode->setChoiceText(u"rolling"_s, tr("Rolling"));
    m_mode->setToolTip(tr("Classic: came back in that very period. Rolling: in that period or later."));
    m_chart->setMessage(tr("Nobody began in this period."));
    m_start->setChosen(m_start->chosen());
    m_return->setChosen(m_return->chosen());
    reload();
}

void RetentionView::offerWords()
{
    m_start->setChosen({usualEvent(*subject().words, {"order", "redeemed", "visit"})});
    m_return->setChosen({usualEvent(*subject().words, {"order", "redeemed", "visit"})});
}

void RetentionView::loadSubject()
{
    const Json document =
        spanned(Json::object({{"format", "panorama.retention/1"},
                              {"start", Json::object({{"event", m_start->chosen().value(0).toStdString()}})},
                              {"return", Json::object({{"event", m_return->chosen().value(0).toStdString()}})},
                              {"period", m_period->current().toStdString()},
                              {"mode", m_mode->current().toStdString()}}));
    m_load = load<journeys::RetentionResult>(
        [subject = subject(), document](const Job &job) -> Result<journeys::RetentionResult> {
            TRY(const RetentionSpec spec, parseRetentionSpec(document));
            return services::runRetention({*subject.workspace, subject.asOf, job}, spec);
        },
        [this, document](Result<journeys::RetentionResult> result) {
            m_document = document;
            showWarnings(result ? result->warnings : std::vector<journeys::Warning>());
            m_cohorts.clear();
            if (result)
                return show(*result);
            m_chart->setContent({});
            m_chart->setMessage(errorText(result.error()));
        });
}

void RetentionView::show(const journeys::RetentionResult &result)
{
    HeatMap::Content content;
    content.format = percentFormat();
    content.numbers = true;
    content.rowName = tr("Began in");
    const QString period = m_period->current();
    content.columnUnit = period == u"day" ? tr("days after")
        : period == u"week"               ? tr("weeks after")
                                          : tr("months after");
    const std::size_t first = result.cohorts.size() > mostCohorts ? result.cohorts.size() - mostCohorts : 0;
    std::size_t periods = 0;
    for (std::size_t i = first; i < result.cohorts.size(); ++i)
        periods = std::max(periods, std::min(mostPeriods, result.cohorts[i].returned.size()));
    for (std::size_t k = 0; k < periods; ++k)
        content.columns << QString::number(k);
    m_columns = periods;
    // Periods that lie after as_of cannot have anybody yet: left blank, not zero.
    const QDate today = qdate(context().today());
    for (std::size_t i = first; i < result.cohorts.size(); ++i) {
        const journeys::Cohort &cohort = result.cohorts[i];
        content.rows << tr("%1 · %2 people").arg(axisDay(qdate(cohort.start)), fullNumber(double(cohort.customers)));
        m_cohorts.push_back(cohort.start);
        std::vector<double> values;
        std::vector<HeatMap::State> states;
        QStringList notes; // the first period is all of them: the colours tell the later ones apart
        for (std::size_t k = 0; k < periods; ++k) {
            const QDate start = qdate(cohort.start);
            const QDate begins =
                period == u"month" ? start.addMonths(int(k)) : start.addDays(qint64(k) * (period == u"week" ? 7 : 1));
            const bool isKnown = begins <= today && k < cohort.returned.size();
            values.push_back(isKnown ? double(cohort.returned[k]) / double(std::max<quint64>(1, cohort.customers))
                                     : NAN);
            if (isKnown && k > 0)
                content.full = std::max(content.full, values.back());
            states.push_back(isKnown ? HeatMap::State::Value : HeatMap::State::None);
            notes << (isKnown ? tr("%1 of %2 people")
                                    .arg(fullNumber(double(cohort.returned[k])), fullNumber(double(cohort.customers)))
                              : QString());
        }
        content.values.push_back(std::move(values));
        content.states.push_back(std::move(states));
        content.notes.push_back(std::move(notes));
    }
    m_chart->setContent(std::move(content));
    m_card->setHeading(
        tr("Retention"),
        m_mode->current() == u"rolling"
            ? tr("share that came back then or later, by periods since the first · %1")
                  .arg(spanText(subject().document))
            : tr("share that came back, by periods since the first · %1").arg(spanText(subject().document)));
}

void RetentionView::showCell(int mark)
{
    if (m_columns == 0)
        return;
    const std::size_t row = std::size_t(mark) / m_columns;
    if (row >= m_cohorts.size())
        return;
    const int period = int(std::size_t(mark) % m_columns);
    const Json rule = Json::object({{"journey", m_document}, {"cohort", m_cohorts[row].toIso()}, {"period", period}});
    askFor(m_chart, mark, rule, tr("Began %1, back in period %2").arg(axisDay(qdate(m_cohorts[row]))).arg(period));
}

} // namespace panorama::ui
